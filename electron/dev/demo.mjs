import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { playwright } from './e2e.mjs'
import { root } from './paths.mjs'
import { Advice, say, script } from './run.mjs'
import { ready } from './setup.mjs'

// `npm run demo`: plays a whole morning (test/demo) in the real app, for people to watch or to leaf through afterwards.
// `npm run demo -- --open=FILE.csv` plays it on any organisation file, up the longest ladder it finds there.
const demo = async () => {
  const file = organisationFile()
  const electron = await ready()
  const folder = join(root, 'demo')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const code = await playwright(electron, ['--config', join('test', 'demo', 'playwright.config.ts')], {
    told: 'There is no display here, so the morning is played on a virtual one.',
    env: { SAMEDAY_DEMO_FOLDER: folder, SAMEDAY_DEMO_FILE: file }
  })
  if (code === 0) say(`\nReports, pictures of both windows and morning.json are in ${folder}`)
  return code
}

const organisationFile = () => {
  const [argument, ...others] = process.argv.slice(2)
  if (argument === undefined) return ''
  if (others.length > 0 || !argument.startsWith('--open=')) {
    throw new Advice('The demo takes one argument: npm run demo -- --open=FILE.csv')
  }
  // npm runs scripts from the project's folder; a relative path means the folder the reader stands in.
  return resolve(process.env.INIT_CWD ?? process.cwd(), argument.slice('--open='.length))
}

await script(demo)
