import { expect, type Page, test } from '@playwright/test'
import { button, dialog } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'

// A whole Daily Scrum without a pointer, and what a screen reader is told on the way.

test.describe.configure({ mode: 'serial' })

let sameday: Sameday
let page: Page
let room: Page

test.beforeAll(async () => {
  // A quarter of an hour in a minute: long enough for the keys, short enough for every phase.
  sameday = await launchSameday({ args: ['--rehearse=15'] })
  page = await sameday.facilitator()
})
test.afterAll(() => sameday.close())

/** Tab until this has the focus, as somebody does who cannot point. */
const tabTo = async (name: string) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  for (let steps = 0; steps < 60; steps++) {
    if ((await focused()).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to “${name}”.`)
}

test('from the first run to the lobby', async () => {
  await expect(button(page, 'Run a stand-up now')).toBeVisible()
  await tabTo('Run a stand-up now')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Paste or type names, one per line')).toBeFocused()
  await page.keyboard.type('Ada\nKai\nLena')
  await page.keyboard.press('Control+Enter')
  await expect(button(page, 'Start')).toBeVisible()
  room = await sameday.audience()
  await expect(room.getByRole('list', { name: 'Who is here' }).getByRole('listitem')).toHaveCount(3)
})

test('a turn tells its phases as they come, politely and by name', async () => {
  test.setTimeout(90_000)
  await page.keyboard.press('F5')
  const status = room.getByRole('status')
  await expect(status).toHaveText('Ada: On time')
  await expect(room.getByRole('timer', { name: 'Turn' })).toBeVisible()
  await expect(room.getByRole('timer', { name: 'Box' })).toBeVisible()
  await expect(room.getByRole('heading', { level: 1, name: 'Ada' })).toBeVisible()
  await expect(room.getByRole('list', { name: 'Order' }).getByRole('listitem')).toHaveCount(3)
  for (const said of ['Ada: Wrap up', 'Ada: Last words', 'Ada: Over time'])
    await expect(status).toHaveText(said, { timeout: 30_000 })
})

test('turns, a pause, a blocker and a parked topic', async () => {
  const status = room.getByRole('status')
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText('Kai: On time')
  await page.keyboard.press('Space')
  await expect(status).toHaveText('Kai: Paused')

  await page.keyboard.press('i')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.type('Nobody can open the door')
  await page.keyboard.press('Control+Enter')
  await expect(room.getByText('1 raised')).toBeVisible()
  if (await dialog(page).isVisible()) await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()

  await page.keyboard.press('k')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.type('Who has the key?')
  await page.keyboard.press('Enter')
  await expect(room.getByText('1 parked')).toBeVisible()
  await expect(dialog(page)).toBeHidden()

  await page.keyboard.press('Space')
  await expect(status).toHaveText(/^Kai: (On time|Wrap up)$/)
})

test('to the review, closed, and to the report', async () => {
  await page.keyboard.press('Control+Shift+Period')
  if (await dialog(page).isVisible()) await page.keyboard.press('Enter')
  await expect(button(page, 'Close session')).toBeVisible()
  await tabTo('Close session')
  await page.keyboard.press('Enter')
  await expect(room.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  await tabTo('Export report')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu').getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await tabTo('Done')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
})
