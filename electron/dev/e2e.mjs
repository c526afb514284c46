import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './build.mjs'
import { withDisplay } from './display.mjs'
import { electronFlags } from './flags.mjs'
import { modules } from './paths.mjs'
import { exitCodeOf, script } from './run.mjs'
import { ready } from './setup.mjs'

// The tests that drive the real app: `npm run e2e -- shell` runs one file of them.
export const e2e = async (electron, args) => {
  await buildIfChanged()
  return withDisplay((display) => {
    const env = {
      ...display.env,
      SAMEDAY_ELECTRON: electron.executable,
      SAMEDAY_ELECTRON_FLAGS: electronFlags(display).join(' ')
    }
    return exitCodeOf(process.execPath, [join(modules, '@playwright', 'test', 'cli.js'), 'test', ...args], {
      env
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => e2e(await ready(), process.argv.slice(2)))
}
