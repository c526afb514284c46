import { expect, type Page, test } from '@playwright/test'
import { act, ask, impediment, room } from './support/asks'
import { button, region } from './support/hands'
import { launchSameday, type Sameday, screenshot } from './support/launch'

// A laptop without a projector beside it, or one whose projector shows the same: what it shows, the room sees.

let sameday: Sameday
let page: Page

test.beforeEach(async () => {
  sameday = await launchSameday()
  page = await sameday.facilitator()
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada', 'Ben'] })
})

test.afterEach(async () => {
  await sameday.close()
})

const isFullScreen = () =>
  sameday.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('/facilitator/'))
      ?.isFullScreen()
  )
const strip = () => page.getByRole('toolbar', { name: 'Controls' })

test('the lobby says that the room sees everything', async () => {
  await expect(page.getByText('One screen: the room sees everything')).toBeVisible()
  await screenshot(page, 'one-display-lobby')
})

test('the room’s screen fills the only display, with a strip that goes away and notes out of reach', async () => {
  await act(page, { type: 'start' })
  await ask(page, 'session.note', { turnId: null, text: 'Ben looks tired' })
  await button(page, 'Present in full screen').click()
  await expect(page.getByRole('timer', { name: 'Turn' })).toBeVisible()
  expect(await isFullScreen()).toBe(true)
  await expect(region(page, 'Notes (private)')).toHaveCount(0)
  expect(await page.content()).not.toContain('Ben looks tired')

  await expect(strip()).toHaveCSS('opacity', '1')
  await screenshot(page, 'one-display-strip')
  await expect(strip()).toHaveCSS('opacity', '0')
  await screenshot(page, 'one-display')
  await page.mouse.move(300, 300)
  await page.mouse.move(320, 300)
  await expect(strip()).toHaveCSS('opacity', '1')
  await button(page, 'Next').click()
  await expect(page.getByRole('heading', { name: 'Ben' })).toBeVisible()
  await button(page, 'Previous').click()
  await button(page, 'Pause').click()
  await button(page, 'Resume').click()
  // A clicker and the keyboard move the room as they do elsewhere.
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Ben' })).toBeVisible()
  await button(page, 'Leave full screen').click()
  await expect(region(page, 'Notes (private)')).toBeVisible()
  expect(await isFullScreen()).toBe(false)
})

test('Escape and F11 leave full screen and end nothing; F11 comes back', async () => {
  await act(page, { type: 'start' })
  await button(page, 'Present in full screen').click()
  await expect(strip()).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(strip()).toHaveCount(0)
  await expect.poll(isFullScreen).toBe(false)
  await page.keyboard.press('F11')
  await expect(strip()).toBeAttached()
  expect(await isFullScreen()).toBe(true)
  await page.keyboard.press('F11')
  await expect(strip()).toHaveCount(0)
  expect((await room(page)).session.phase).toBe('running')
})

test('a sheet that could show a confidential title does not open in front of the room', async () => {
  await act(page, { type: 'start' })
  const { session } = await room(page)
  const fields = impediment('Ada leaves in May', { confidential: true })
  await act(page, {
    type: 'impediment',
    command: { type: 'raise', impedimentId: 'secret', unitId: session.unitId, fields }
  })
  await button(page, 'Present in full screen').click()
  await expect(strip()).toBeAttached()
  for (const key of ['a', 'o', 'e', 'r']) await page.keyboard.press(key)
  expect(await page.content()).not.toContain('Ada leaves in May')
  await page.keyboard.press('Escape')
})
