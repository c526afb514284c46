import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ask, room } from './support/asks'
import { expectNoBarrier } from './support/axe'
import { willPick, willSaveIn } from './support/dialogs'
import { pressAtOnce } from './support/fast-keys'
import { makeFolder } from './support/folder'
import { button, exploreSample } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let sameday: Sameday

test.beforeAll(async () => {
  sameday = await launchSameday()
  const page = await sameday.facilitator()
  await exploreSample(page)
})
test.afterAll(() => sameday.close())

const results = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option')
const open = async (page: Page, typed: string) => {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Find anything, do anything' })).toBeVisible()
  await page.keyboard.type(typed)
}

test('a unit, a person and an impediment are each a few letters away', async () => {
  const page = await sameday.facilitator()
  await open(page, '#crw rost')
  await expect(results(page).first()).toContainText('Crew Rosters')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Crew Rosters', exact: true })).toBeVisible()

  await open(page, '@kwame')
  await expect(results(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Org' })).toBeVisible()

  await open(page, '!certificate')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 2, name: 'Signing certificate for card payments runs out' })
  ).toBeVisible()
})

test('what was used last comes first, and what cannot be done says why', async () => {
  const page = await sameday.facilitator()
  await open(page, '')
  await expect(results(page).first()).toContainText('Signing certificate')
  await page.keyboard.type('>finish this turn')
  await expect(results(page).first()).toContainText('Open a ceremony first.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Open a ceremony first.' })).toBeVisible()
  await picture(sameday, 'palette')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('it says what it is to a screen reader', async () => {
  const page = await sameday.facilitator()
  await open(page, 'go to')
  await expect(results(page).first()).toBeVisible()
  const box = page.getByRole('combobox', { name: 'Find anything, do anything' })
  await expect(box).toBeFocused()
  const chosen = await results(page).first().getAttribute('id')
  await expect(box).toHaveAttribute('aria-activedescendant', chosen ?? '')
  await expectNoBarrier(page, 'palette')
  await page.keyboard.press('Escape')
})

test('typed faster than the window draws, every letter counts and Enter takes what fits all of them', async () => {
  const page = await sameday.facilitator()
  await pressAtOnce(sameday, ['Control+k', ...'go to settings', 'Enter'])
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
})

test('tables and hand-off files go out and come in, each by its command', async () => {
  const page = await sameday.facilitator()
  const folder = await makeFolder()
  await willSaveIn(sameday, folder.path)
  for (const [typed, title, file] of [
    ['>export backlog csv', 'Export the backlog · Meridian Rail Executive Team · Table (CSV)', 'backlog'],
    ['>export organisation ods', 'Export the organisation · Spreadsheet (ODS)', 'organisation'],
    ['>save hand-off', 'Save hand-off file', 'handoff']
  ] as const) {
    await open(page, typed)
    await expect(results(page).first()).toContainText(title)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect.poll(() => readdirSync(folder.path).filter((name) => name.includes(file))).toHaveLength(1)
  }
  await willPick(sameday, await folder.write('goals.csv', 'goal_id,title\n,Trains on time\n'))
  await open(page, '>bring in goals')
  await expect(results(page).first()).toContainText('Bring in a backlog, goals or figures')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByText('1 goal in the file')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await folder.remove()
})

test('it opens from the room’s window too, and runs the session', async () => {
  const page = await sameday.facilitator()
  await ask(page, 'standup.now', { team: 'Palette', names: ['Ada', 'Kai'] })
  await button(page, 'Start').click()
  await sameday.audience()
  await sameday.electron.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents().find((each) => each.getURL().includes('/audience/'))
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'k', modifiers: ['control'] })
    contents?.sendInputEvent({ type: 'keyUp', keyCode: 'k', modifiers: ['control'] })
  })
  await expect(page.getByRole('dialog', { name: 'Find anything, do anything' })).toBeVisible()
  await page.keyboard.type('black scr')
  await expect(results(page).first()).toContainText('Black screen')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await room(page)).screen.mode).toBe('black')
  await page.keyboard.press('Control+Shift+L')
  await expect.poll(async () => (await ask(page, 'app.hello', {})).look.audienceTheme).toBe('dim')
})
