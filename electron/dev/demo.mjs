import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { withDisplay } from './display.mjs'
import { electronFlags } from './flags.mjs'
import { root } from './paths.mjs'
import { Advice, say, script } from './run.mjs'
import { ready } from './setup.mjs'

// `npm run demo`: plays a whole morning in the real app, for people to watch or to leaf through afterwards.
// `npm run demo -- --open=FILE.csv` plays it on any organisation file, up the longest ladder it finds there.
const demo = async () => {
  const electron = await ready()
  await buildIfChanged()
  const file = organisationFile()
  const folder = join(root, 'demo')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const userData = await mkdtemp(join(tmpdir(), 'sameday-demo-'))
  // Playwright is there only after the set-up above.
  const { startApp } = await import('./morning/app.mjs')
  const { playMorning } = await import('./morning/play.mjs')
  try {
    return await withDisplay(async (display) => {
      if (display.isVirtual) say('There is no display here, so the morning is played on a virtual one.')
      const flags = electronFlags(display)
      const app = await startApp({ electron, flags, env: display.env, userData, folder, file })
      try {
        const morning = await playMorning(app, file)
        await writeFile(join(folder, 'morning.json'), `${JSON.stringify(morning, null, 2)}\n`)
      } catch (error) {
        await app.picture('where-it-stopped').catch(() => undefined)
        throw error
      } finally {
        await app.close()
      }
      say(`\nReports, pictures of both windows and morning.json are in ${folder}`)
    })
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

const organisationFile = () => {
  const [argument, ...others] = process.argv.slice(2)
  if (argument === undefined) return null
  if (others.length > 0 || !argument.startsWith('--open=')) {
    throw new Advice('The demo takes one argument: npm run demo -- --open=FILE.csv')
  }
  // npm runs scripts from the project's folder; a relative path means the folder the reader stands in.
  return resolve(process.env.INIT_CWD ?? process.cwd(), argument.slice('--open='.length))
}

await script(demo)
