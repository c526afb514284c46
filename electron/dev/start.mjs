import { buildIfChanged } from './build.mjs'
import { withDisplay } from './display.mjs'
import { electronFlags } from './flags.mjs'
import { isAboutDBus, opening } from './opening.mjs'
import { root } from './paths.mjs'
import { exitCodeOf, say, script } from './run.mjs'
import { ready } from './setup.mjs'

// `npm start`: sets up what is missing, builds what changed, opens the app.
// What follows `npm start --` goes to the app as it is.
await script(async () => {
  const electron = await ready()
  await buildIfChanged()
  return withDisplay((display) => {
    say(opening(display))
    const args = [...electronFlags(display), root, ...process.argv.slice(2)]
    const cwd = process.env.INIT_CWD ?? process.cwd()
    const unsaid = display.isVirtual ? isAboutDBus : undefined
    return exitCodeOf(electron.executable, args, { env: display.env, cwd }, unsaid)
  })
})
