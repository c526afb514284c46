import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, _electron as playwright } from '@playwright/test'
import { root } from '../paths.mjs'

/** Shown seconds per real one: a quarter of an hour in the room takes about twenty seconds here. */
export const rate = 45

// Starts the real app on a fresh profile and gives the demo its hands: both windows, pictures, a place for reports.
export const startApp = async ({ electron, flags, env, userData, folder, file }) => {
  const app = await playwright.launch({
    executablePath: electron.executable,
    args: [
      ...flags,
      root,
      `--user-data-dir=${userData}`,
      `--rehearse=${rate}`,
      ...(file ? [`--open=${file}`] : [])
    ],
    env: withoutUndefined(env),
    timeout: 60_000
  })
  const page = await windowOf(app, 'facilitator')
  page.setDefaultTimeout(20_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  const pictures = join(folder, 'pictures')
  await mkdir(pictures, { recursive: true })
  let taken = 0
  const picture = async (name) => {
    taken += 1
    const number = String(taken).padStart(2, '0')
    await page.screenshot({ path: join(pictures, `${number}-${name}-facilitator.png`) })
    const audience = windowAt(app, 'audience')
    if (audience) await audience.screenshot({ path: join(pictures, `${number}-${name}-audience.png`) })
  }
  return {
    app,
    page,
    folder,
    picture,
    saveDialogsTo: (path) => answerSaveDialogs(app, path),
    close: () => end(app)
  }
}

export const windowAt = (app, role) =>
  app.windows().find((page) => page.url().startsWith(`app://sameday/${role}/`))

const windowOf = async (app, role) => {
  await expect.poll(() => Boolean(windowAt(app, role)), { timeout: 30_000 }).toBe(true)
  const page = windowAt(app, role)
  await page.waitForLoadState('domcontentloaded')
  return page
}

// The system's own save dialog is out of reach of a script: it answers with the path that a person would pick.
const answerSaveDialogs = (app, path) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)

const end = async (app) => {
  const child = app.process()
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await app.close().catch(() => undefined)
  clearTimeout(giveUp)
}

const withoutUndefined = (env) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
