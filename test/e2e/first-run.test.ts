import { expect, test } from '@playwright/test'
import { button, dialog, goTo, notices, region, secondsOf } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'
import { watchRequests } from './support/requests'

test.describe.configure({ mode: 'serial' })

let sameday: Sameday
let outside: () => Promise<string[]>

test.beforeAll(async () => {
  sameday = await launchSameday()
  outside = (await watchRequests(sameday)).outside
})

test.afterAll(() => sameday.close())

test('an empty profile offers three ways to begin', async () => {
  const page = await sameday.facilitator()
  for (const name of ['Run a stand-up now', 'Explore the sample', 'Bring your organisation'])
    await expect(button(page, name)).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await picture(sameday, 'first-run')
})

test('three actions and a few names lead to a clock that runs before the room', async () => {
  const page = await sameday.facilitator()
  await button(page, 'Run a stand-up now').click()
  await expect(page.getByLabel('Paste or type names, one per line')).toBeFocused()
  await page.keyboard.type('Ada Lindgren\nKai Tanaka\nLena Fischer')
  await picture(sameday, 'first-run-names')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Our team')
  const room = await sameday.audience()
  await expect(room.getByRole('list', { name: 'Who is here' }).getByRole('listitem')).toHaveText([
    /Ada Lindgren/,
    /Kai Tanaka/,
    /Lena Fischer/
  ])
  await picture(sameday, 'first-run-lobby')
  await button(page, 'Start').click()

  await expect(room.getByRole('heading', { name: 'Ada Lindgren' })).toBeVisible()
  const turn = room.getByRole('timer', { name: 'Turn' })
  const first = secondsOf(await turn.textContent())
  await expect.poll(async () => secondsOf(await turn.textContent())).toBeLessThan(first)
  await expect(room.getByRole('timer', { name: 'Box' })).toHaveText(/^14:\d\d$/)
  await expect(room.getByRole('list', { name: 'Order' }).getByRole('listitem')).toHaveCount(3)
  await picture(sameday, 'first-run-running')
})

test('nothing was asked of any network on the way', async () => {
  expect(await outside()).toEqual([])
})

test('the rooms can be looked at while the ceremony goes on, and it is one click back', async () => {
  const page = await sameday.facilitator()
  await button(page, 'Look at the rooms; the ceremony goes on').click()
  await goTo(page, 'Today')
  await expect(page.getByText('Daily Scrum of Our team is open')).toBeVisible()
  await button(page, 'Go back to it').click()
  await expect(region(page, 'Order')).toBeVisible()
  await button(page, 'Finish').click()
  await button(page, 'Close session').click()
  await button(page, 'Done').click()
})

test('the sample comes with one click and goes with another, and leaves what is ours alone', async () => {
  const page = await sameday.facilitator()
  await goTo(page, 'Settings')
  await button(page, 'Explore the sample').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible({ timeout: 45_000 })
  await expect(page.getByText('Sample', { exact: true })).toBeVisible()
  const room = await sameday.audience()
  await expect(room.getByText('Sample', { exact: true })).toBeVisible()
  await picture(sameday, 'sample-today')
  await goTo(page, 'Org')
  await expect(page.getByText('118 people')).toBeVisible()
  await button(page, 'Leave the sample').click()
  await expect(button(page, 'Leave the sample')).toBeHidden()
  await goTo(page, 'Org')
  await expect(page.getByText('1 unit, 3 people')).toBeVisible()
  await expect(room.getByText('Sample', { exact: true })).toBeHidden()
  await goTo(page, 'Settings')
  await picture(sameday, 'settings')
  await button(page, 'Remove the sample').click()
  await expect(button(page, 'Remove the sample')).toBeHidden()
  await expect(notices(page).getByRole('alert')).toHaveCount(0)
  await expect(dialog(page)).toHaveCount(0)
})
