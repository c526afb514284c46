import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, expect, type Page } from '@playwright/test'

// The app as an ordinary person starts it, with Chromium's sandbox on. Playwright starts Electron under the user it
// runs as itself, which in a container is root; so this starts it by hand and joins over the debugging protocol.

const root = resolve(import.meta.dirname, '..', '..', '..')
const isRoot = process.getuid?.() === 0
/** "nobody" on every Linux. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {}

/** Why the sandbox cannot run here, or null: Chromium needs user namespaces, which some machines keep from people. */
export const whyNoSandbox = (): string | null => {
  if (process.platform !== 'linux') return 'what is looked at here is how Linux does it'
  const made = spawnSync('unshare', ['--user', 'true'], nobody)
  return made.status === 0 ? null : 'ordinary users may not make user namespaces on this machine'
}

export interface Ordinary {
  readonly pid: number
  readonly page: (role: 'facilitator' | 'audience') => Promise<Page>
  readonly close: () => Promise<void>
}

/** A folder that the ordinary user may use; removed by `removeFolder`. */
export const ordinaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sameday-ordinary-'))
  give(folder)
  return folder
}

export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** Makes a file or folder the ordinary user's own. */
export const give = (path: string) => {
  if (nobody.uid !== undefined) chownSync(path, nobody.uid, nobody.gid)
}

export const launchAsOrdinaryUser = async (
  electron: string,
  folder: string,
  userData: string
): Promise<Ordinary> => {
  const { executable, app } = reachable(electron, folder)
  // Of what the tests give Electron here, the sandbox alone must not be switched off.
  const flags = (process.env.SAMEDAY_ELECTRON_FLAGS ?? '')
    .split(' ')
    .filter((flag) => flag && flag !== '--no-sandbox')
  const args = [...flags, app, `--user-data-dir=${userData}`, '--remote-debugging-port=0']
  const env = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder }
  const child = spawn(executable, args, { ...nobody, env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await debuggingAddress(child))
  return {
    pid: child.pid ?? 0,
    page: (role) => pageOf(browser, role),
    close: async () => {
      const exited = once(child, 'exit')
      child.kill()
      await exited
    }
  }
}

const debuggingAddress = async (child: ChildProcess): Promise<string> => {
  if (!child.stderr) throw new Error('Electron was started without its error output.')
  const said: string[] = []
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line)
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (!address) continue
    child.stderr.resume()
    return address
  }
  throw new Error(`Electron did not start as an ordinary user.\n${said.join('\n')}`)
}

const pageOf = async (browser: Browser, role: string): Promise<Page> => {
  const pages = () => browser.contexts().flatMap((context) => context.pages())
  const isIt = (page: Page) => page.url().startsWith(`app://sameday/${role}/`)
  await expect.poll(() => pages().some(isIt), { message: `the ${role} window opens` }).toBe(true)
  const page = pages().find(isIt)
  if (!page) throw new Error(`The ${role} window closed again.`)
  return page
}

// A repository in somebody's home is often closed to everybody else; then the app is copied to where it is not.
const reachable = (
  electron: string,
  folder: string
): { readonly executable: string; readonly app: string } => {
  if (!isRoot || [electron, join(root, 'out')].every(isOpenToAll)) return { executable: electron, app: root }
  const app = join(folder, 'app')
  mkdirSync(app)
  for (const part of ['package.json', 'out', 'node_modules/better-sqlite3'])
    cpSync(join(root, part), join(app, part), { recursive: true, dereference: true })
  cpSync(dirname(electron), join(folder, 'electron'), { recursive: true })
  spawnSync('chmod', ['-R', 'a+rX', app, join(folder, 'electron')])
  chmodSync(app, 0o755)
  return { executable: electron.replace(dirname(electron), join(folder, 'electron')), app }
}

const isOpenToAll = (path: string): boolean => {
  const { mode } = statSync(path)
  const open = (mode & 0o001) !== 0
  return open && (dirname(path) === path || isOpenToAll(dirname(path)))
}
