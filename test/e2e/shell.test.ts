import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { ask, room } from './support/asks'
import { launchSameday, type Sameday } from './support/launch'

let sameday: Sameday
let page: Page
const complaints: string[] = []

test.beforeAll(async () => {
  sameday = await launchSameday()
  sameday.electron.on('window', (opened) => listen(opened))
  page = await sameday.facilitator()
  listen(page)
  await ask(page, 'standup.now', { team: 'Harbour', names: ['Ada', 'Ben', 'Cleo'] })
  listen(await sameday.audience())
})

test.afterAll(async () => {
  await sameday.close()
})

const listened = new Set<Page>()
const listen = (opened: Page) => {
  if (listened.has(opened)) return
  listened.add(opened)
  opened.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
  })
  opened.on('pageerror', (error) => complaints.push(String(error)))
}

const rooms = ['Today', 'Org', 'Impediments', 'Product', 'Insights', 'Share', 'History', 'Settings']

test('every page carries a policy that allows our own files only', async () => {
  const response = await page.reload()
  expect(response?.headers()).toMatchObject({
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "media-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'"
    ].join('; '),
    'x-content-type-options': 'nosniff'
  })
})

test('no room, sheet or screen asks for anything the policy refuses', async () => {
  await page.getByRole('button', { name: /Look at the rooms/ }).click()
  const rail = page.getByRole('navigation', { name: 'Rooms' })
  for (const name of rooms) {
    await rail.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Go back to it', exact: true }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  for (const name of ['Raise impediment', 'Park']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  const audience = await sameday.audience()
  await expect(audience.getByRole('timer', { name: 'Turn' })).toBeVisible()
  await audience.reload()
  await expect(audience.getByRole('timer', { name: 'Turn' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('every window is sandboxed and isolated, the hidden one that prints included', async () => {
  const { session } = await room(page)
  const path = join(sameday.userData, 'report.pdf')
  await ask(page, 'report.export', { sessionId: session.id, format: 'pdf', path })
  const preferences = await sameday.electron.evaluate(({ webContents }) =>
    Object.fromEntries(
      webContents.getAllWebContents().map((contents) => {
        // Electron has it, and its types leave it out.
        const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = Reflect.get(
          contents,
          'getLastWebPreferences'
        ).call(contents)
        const own = { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
        return [new URL(contents.getURL()).pathname, own]
      })
    )
  )
  const safe = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true
  }
  expect(preferences).toEqual({
    '/facilitator/index.html': safe,
    '/audience/index.html': safe,
    '/report.html': safe
  })
})

test('nothing fetches dictionaries', async () => {
  expect(
    await sameday.electron.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
  ).toBe(false)
})

test('a page has no way to Node', async () => {
  for (const window of [page, await sameday.audience()])
    expect(
      await window.evaluate(() =>
        ['process', 'require', 'module', 'Buffer', 'global', 'electron'].filter((name) =>
          Reflect.has(globalThis, name)
        )
      )
    ).toEqual([])
})

test('a page is granted nothing', async () => {
  for (const window of [page, await sameday.audience()])
    expect(
      await window.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
        const states = await Promise.all(
          names.map(async (name) => [
            name,
            (await navigator.permissions.query({ name: name as PermissionName })).state
          ])
        )
        const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          () => 'denied'
        )
        return [...states, ['getUserMedia', media]].filter(([, state]) => state !== 'denied')
      })
    ).toEqual([])
})
