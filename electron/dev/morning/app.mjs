import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, _electron as playwright } from '@playwright/test'
import { root } from '../paths.mjs'

/** Shown seconds per real one: a quarter of an hour in the room takes about twenty seconds here. */
export const rate = 45

/**
 * Starts the real app and gives the demo its hands: both windows, pictures, and save dialogs that answer with the
 * name the app proposes, in the demo's folder.
 * @param options.file opened at the start, as `--open` does; null for none
 */
export const startApp = async ({ electron, flags, env, folder, userData, file }) => {
  const pictures = join(folder, 'pictures')
  await mkdir(pictures, { recursive: true })
  let taken = 0
  const open = async (profile, toOpen) => {
    const app = await playwright.launch({
      executablePath: electron.executable,
      args: [
        ...flags,
        root,
        `--user-data-dir=${profile}`,
        `--rehearse=${rate}`,
        '--lang=en-GB',
        ...(toOpen ? [`--open=${toOpen}`] : [])
      ],
      env: withoutUndefined(env),
      timeout: 60_000
    })
    const page = await facilitatorOf(app)
    page.setDefaultTimeout(20_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await answerSaveDialogs(app, folder)
    const picture = async (name) => {
      taken += 1
      const file = join(pictures, `${String(taken).padStart(2, '0')}-${name}`)
      await page.screenshot({ path: `${file}-facilitator.png` })
      await windowAt(app, 'audience')?.screenshot({ path: `${file}-audience.png` })
    }
    return { page, folder, picture, close: () => end(app) }
  }
  const first = await open(userData, file)
  return { ...first, another: ({ userData: profile, file: toOpen }) => open(profile, toOpen) }
}

const windowAt = (app, role) => app.windows().find((page) => page.url().startsWith(`app://sameday/${role}/`))

const facilitatorOf = async (app) => {
  await expect.poll(() => Boolean(windowAt(app, 'facilitator')), { timeout: 30_000 }).toBe(true)
  const page = windowAt(app, 'facilitator')
  await page.waitForLoadState('domcontentloaded')
  return page
}

// The system's own dialog is out of reach of a script, so a person's "Save" is played where it would be asked for.
const answerSaveDialogs = (app, folder) =>
  app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = async (...given) => {
      const name = given.at(-1).defaultPath.split(/[\\/]/).at(-1)
      return { canceled: false, filePath: `${into}/${name}` }
    }
  }, folder)

const end = async (app) => {
  const child = app.process()
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await app.close().catch(() => undefined)
  clearTimeout(giveUp)
}

const withoutUndefined = (env) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
