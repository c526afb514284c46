import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './build.mjs'
import { withDisplay } from './display.mjs'
import { electronFlags } from './flags.mjs'
import { modules } from './paths.mjs'
import { exitCodeOf, say, script } from './run.mjs'
import { ready } from './setup.mjs'

// The tests that drive the real app: `npm run e2e -- shell` runs one file of them.
// Two apps run at once where each gets a display of its own: on one display they would take the focus from each other.
export const e2e = (electron, args) =>
  playwright(electron, args, { told: '', env: {}, displays: Math.min(2, availableParallelism()) })

// Plays something in the real app, built and on a display. `told` is said where that display is a virtual one.
export const playwright = async (electron, args, { told, env, displays = 1 }) => {
  await buildIfChanged()
  return withDisplay((display) => {
    if (display.isVirtual && told) say(told)
    const cli = join(modules, '@playwright', 'test', 'cli.js')
    return exitCodeOf(process.execPath, [cli, 'test', ...args], {
      env: {
        ...display.env,
        ...env,
        SAMEDAY_ELECTRON: electron.executable,
        SAMEDAY_ELECTRON_FLAGS: electronFlags(display).join(' ')
      }
    })
  }, displays)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => e2e(await ready(), process.argv.slice(2)))
}
