import { expect, test } from '@playwright/test'
import { ask } from './support/asks'
import { button, choose, dialog, goTo, region } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { picture } from './support/picture'

// What a facilitator tries out before anybody is in the room, without leaving the lobby.

let sameday: Sameday

test.beforeAll(async () => {
  sameday = await launchSameday()
})
test.afterAll(() => sameday.close())

test('light, sound and clicker are chosen in the lobby, beside the display, and kept', async () => {
  const page = await sameday.facilitator()
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada', 'Ben'] })
  const onScreen = region(page, 'On screen')
  const stage = (await sameday.audience()).locator('[data-theme]')
  await expect(stage).toHaveAttribute('data-theme', 'bright')
  await choose(page, 'Theme of the room’s screen', 'Dim room')
  await expect(stage).toHaveAttribute('data-theme', 'dim')

  const hear = onScreen.getByRole('button', { name: 'Play all four' })
  await expect(hear).toBeDisabled()
  await choose(page, 'Sounds', 'Soft')
  await expect(hear).toBeEnabled()
  await picture(sameday, 'lobby-choices')
  expect((await ask(page, 'app.hello', {})).look).toMatchObject({ audienceTheme: 'dim', sound: 'soft' })

  await onScreen.getByRole('button', { name: 'Test your clicker' }).click()
  await expect(dialog(page).getByText('Waiting for a button …')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await button(page, 'Start').click()
  await expect(onScreen.getByRole('button', { name: 'Test your clicker' })).toHaveCount(0)
})

test('Settings say how far away the wall can be read, and what the farthest seat needs', async () => {
  const page = await sameday.facilitator()
  await button(page, 'Look at the rooms; the ceremony goes on').click()
  await goTo(page, 'Settings')
  await page.getByLabel('Height of the picture (m)').fill('2')
  await expect(page.getByText('Readable to 12.2 m.', { exact: true })).toBeVisible()
  await page.getByLabel('Farthest seat (m)').fill('12')
  await expect(page.getByText('Readable to 12.2 m: from every seat.')).toBeVisible()
  await page.getByLabel('Farthest seat (m)').fill('15')
  await expect(
    page.getByText(/^Readable to 12.2 m. The farthest seat needs a picture 2.5 m high/)
  ).toBeVisible()
  await picture(sameday, 'settings-room-size')
})
