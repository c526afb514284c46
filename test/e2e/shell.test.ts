import { expect, test } from '@playwright/test'
import { launchSameday, type Sameday, screenshot } from './support/launch'

let sameday: Sameday

test.beforeAll(async () => {
  sameday = await launchSameday()
})

test.afterAll(async () => {
  await sameday.close()
})

test('the app opens its window', async () => {
  const page = await sameday.facilitator()
  await expect(page.getByRole('heading', { name: 'Sameday' })).toBeVisible()
  await screenshot(page, 'shell', { width: 1280, height: 800 })
})

test('the store answers from its own process', async () => {
  const page = await sameday.facilitator()
  const answer = await page.evaluate(() => Reflect.get(window, 'sameday').ping())
  expect(answer).toEqual({ sqlite: expect.stringMatching(/^3\./) })
})

test('every page carries a policy that allows our own files only', async () => {
  const page = await sameday.facilitator()
  const response = await page.reload()
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
})

test('the window is sandboxed and isolated', async () => {
  const page = await sameday.facilitator()
  const preferences = await sameday.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron has it, and its types leave it out.
      const { sandbox, contextIsolation, nodeIntegration } = Reflect.get(
        contents,
        'getLastWebPreferences'
      ).call(contents)
      return { sandbox, contextIsolation, nodeIntegration }
    })
  )
  expect(preferences).toEqual([{ sandbox: true, contextIsolation: true, nodeIntegration: false }])
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'process'), typeof Reflect.get(window, 'require')])
  ).toEqual(['undefined', 'undefined'])
})
