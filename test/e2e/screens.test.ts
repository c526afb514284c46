import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier, expectNoBarrierInAnyTheme } from './support/axe'
import {
  answerDialog,
  button,
  choose,
  dialog,
  exploreSample,
  goTo,
  openCeremony,
  region,
  writeImpediment
} from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

test.describe.configure({ mode: 'serial' })

let sameday: Sameday
let page: Page

test.beforeAll(async () => {
  sameday = await launchSameday()
  page = await sameday.facilitator()
  await page.setViewportSize({ width: 1280, height: 720 })
})
test.afterAll(() => sameday.close())

const rooms = ['Today', 'Org', 'Impediments', 'Product', 'Insights', 'Share', 'History', 'Settings'] as const

test('the first run has no serious barrier in any theme', async () => {
  await expectNoBarrierInAnyTheme(page, 'first run')
  await button(page, 'Run a stand-up now').click()
  await expectNoBarrierInAnyTheme(page, 'names')
  await button(page, 'Back').click()
})

test('none of the rooms has one', async () => {
  test.setTimeout(120_000)
  await exploreSample(page)
  for (const room of rooms) {
    await goTo(page, room)
    await expect(page.getByRole('heading', { level: 1, name: room })).toBeVisible()
    if (room === 'Org') await page.getByRole('treeitem').first().click()
    if (room === 'Impediments') await page.getByRole('grid').getByRole('row').nth(1).click()
    await picture(sameday, `room-${room.toLowerCase()}`)
    await expectNoBarrierInAnyTheme(page, room)
    if (room === 'Today' || room === 'Impediments') {
      await page.emulateMedia({ colorScheme: 'dark' })
      await picture(sameday, `room-${room.toLowerCase()}-dark`)
      await page.emulateMedia({ colorScheme: 'light' })
    }
  }
  await button(page, 'Help').click()
  await expectNoBarrierInAnyTheme(page, 'keys')
  await page.keyboard.press('Escape')
})

for (const [theme, team] of [
  ['Bright room', 'Assisted Travel'],
  ['Dim room', 'Cloud Platform']
] as const)
  test(`nor any screen of a ceremony, before the facilitator or before the room: ${theme}`, async () => {
    test.setTimeout(120_000)
    await goTo(page, 'Settings')
    await choose(page, 'Theme of the room’s screen', theme)
    await openCeremony(page, team)
    const room = await sameday.audience()
    const look = async (screen: string) => {
      await expectNoBarrierInAnyTheme(page, screen)
      await expectNoBarrier(room, `${screen}, ${theme}`)
      await picture(sameday, `${theme.split(' ')[0]?.toLowerCase()}-${screen}`)
    }
    await look('lobby')
    await button(page, 'Start').click()
    await expect(region(page, 'Captured this turn')).toBeVisible()
    await look('running')
    await writeImpediment(page, { title: 'A door that nobody can open' })
    await expectNoBarrierInAnyTheme(page, 'raising')
    await answerDialog(page, 'Save')
    await button(page, 'Park').click()
    await dialog(page).getByLabel('Topic').fill('Who has the key?')
    await answerDialog(page, 'Park it')
    await button(page, 'Pause').click()
    await look('paused')
    await button(page, 'Open the parking lot').click()
    await look('parking')
    await button(page, 'Finish').click()
    await expect(button(page, 'Close session')).toBeVisible()
    await look('review')
    await button(page, 'Close session').click()
    await expect(button(page, 'Export report')).toBeVisible()
    await look('closed')
    await button(page, 'Done').click()
  })

test('the room of the executives and of the MetaScrum are no worse', async () => {
  test.setTimeout(120_000)
  const room = await sameday.audience()
  const top = 'Meridian Rail Executive Team'
  await openCeremony(page, top)
  await button(page, 'Start').click()
  await expectNoBarrierInAnyTheme(page, 'executives')
  await expectNoBarrier(room, 'executives, room')
  await picture(sameday, 'sample-eat')
  await button(page, 'Look at the rooms; the ceremony goes on').click()
  await openCeremony(page, top, 'Open MetaScrum')
  await button(page, 'Start').click()
  for (const part of ['Vision and goal', 'Value and metrics', 'The ordered backlog', 'Consent round']) {
    const heading = room.getByRole('heading', { level: 1, name: part })
    // In between stakeholders have turns of their own.
    await expect(async () => {
      if (!(await heading.isVisible())) await button(page, 'Next').click()
      await expect(heading).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expectNoBarrierInAnyTheme(page, part)
    await expectNoBarrier(room, `${part}, room`)
    await picture(sameday, `sample-${part.toLowerCase().replaceAll(' ', '-')}`)
  }
})
