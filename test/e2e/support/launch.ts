import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ElectronApplication, _electron as electron, expect, type Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '..', '..', '..')

export type Launch = {
  // Left out: a fresh folder, removed on close. Given: kept, to start again on it.
  readonly userData?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export type Sameday = {
  readonly electron: ElectronApplication
  readonly userData: string
  readonly facilitator: () => Promise<Page>
  readonly audience: () => Promise<Page>
  readonly close: () => Promise<void>
  // As a power cut would: nothing is told, nothing is awaited but the end.
  readonly kill: () => Promise<void>
}

// Starts the built app as a user would, with a data folder of its own.
export const launchSameday = async ({ userData, args = [], env = {} }: Launch = {}): Promise<Sameday> => {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'sameday-e2e-')))
  const app = await electron.launch({
    executablePath: findElectron(),
    args: [...flags(), root, `--user-data-dir=${folder}`, ...args],
    env: { ...definedOnly(process.env), ...env },
    timeout: 30_000
  })
  askAgain(app)
  const end = async (how: () => void) => {
    const child = app.process()
    const exited = child.exitCode === null && child.signalCode === null && once(child, 'exit')
    how()
    await exited
    if (!userData) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const kill = () => end(() => app.process().kill('SIGKILL'))
  return {
    electron: app,
    userData: folder,
    facilitator: () => pageAt(app, 'facilitator'),
    audience: () => pageAt(app, 'audience'),
    kill,
    // As the system ends an app when its user logs out: tidily, without asking whether a ceremony may be left.
    close: () =>
      end(() => {
        const child = app.process()
        const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000)
        child.once('exit', () => clearTimeout(giveUp))
        if (process.platform === 'win32') void app.close()
        else child.kill('SIGTERM')
      })
  }
}

// The debugger keeps no hold on what main answers: while main reads the rest of itself, memory is sometimes collected
// between the answer and its delivery. Nothing tests ask of main is harmed by being asked again.
const askAgain = (app: ElectronApplication): void => {
  const evaluate = app.evaluate.bind(app) as (...asked: unknown[]) => Promise<unknown>
  const ask = async (...asked: unknown[]): Promise<unknown> => {
    let answer: Promise<unknown> = Promise.resolve()
    await expect(async () => {
      answer = evaluate(...asked)
      await answer.catch((error: unknown) => {
        if (String(error).includes('garbage collected')) throw error
      })
    }).toPass({ timeout: 10_000 })
    return answer
  }
  Object.defineProperty(app, 'evaluate', { value: ask })
}

// A window may be open already, or open later.
const pageAt = async (app: ElectronApplication, role: 'facilitator' | 'audience'): Promise<Page> => {
  const isIt = (page: Page) => page.url().startsWith(`app://sameday/${role}/`)
  await expect.poll(() => app.windows().some(isIt), { message: `the ${role} window opens` }).toBe(true)
  const page = app.windows().find(isIt)
  if (!page) throw new Error(`The ${role} window closed again.`)
  await page.waitForLoadState('domcontentloaded')
  return page
}

// A picture for people to look at, in test-results/screenshots. The window takes
// the given size first, so that the picture does not depend on the display.
export const screenshot = async (page: Page, name: string, size?: { width: number; height: number }) => {
  if (size) await page.setViewportSize(size)
  const path = join(root, 'test-results', 'screenshots', `${name}.png`)
  await page.screenshot({ path })
  return path
}

const once = (child: ReturnType<ElectronApplication['process']>, event: 'exit') =>
  new Promise<void>((done) => child.once(event, () => done()))

const flags = () => {
  const given = process.env.SAMEDAY_ELECTRON_FLAGS
  if (given !== undefined) return given.split(' ').filter(Boolean)
  return process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []
}

export const findElectron = (): string => {
  if (process.env.SAMEDAY_ELECTRON) return process.env.SAMEDAY_ELECTRON
  const script = join(root, 'electron', 'dev', 'electron-path.mjs')
  return execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim().split('\n').at(-1) ?? ''
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined))
