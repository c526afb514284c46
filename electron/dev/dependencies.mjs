import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modules, root } from './paths.mjs'
import { npm, say } from './run.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

const stampFile = join(modules, '.sameday-lock')

// node_modules as the lock file says. The stamp lies inside node_modules, so
// deleting that folder is enough to have it made anew.
export const dependenciesReady = async () => {
  const wanted = hashOf(await readFile(join(root, 'package-lock.json')))
  if (await isStamped(stampFile, wanted)) return
  say('Installing the packages that package-lock.json names …')
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  await stamp(stampFile, wanted)
}
