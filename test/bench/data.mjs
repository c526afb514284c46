import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cache, root } from '../../electron/dev/paths.mjs'
import { hashOf } from '../../electron/dev/stamp.mjs'
import { withoutCeremonies } from '../generate/many.mjs'
import { livedTowns } from '../generate/towns.mjs'

export { stamp } from '../generate/many.mjs'

/** A folder for the length of one measurement. On the disk of the project: what is measured there is the disk. */
export const inFolder = async (body) => {
  await mkdir(join(cache, 'bench'), { recursive: true })
  const folder = await mkdtemp(join(existsSync(cache) ? join(cache, 'bench') : tmpdir(), 'run-'))
  try {
    return await body(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * A profile as the app leaves it: 10,000 teams, 100,000 people, and so many impediments. Made once, by the app's own
 * store, and kept until the tables or the generator change. A million of them are what half a year of ceremonies leaves;
 * of fewer, raised within a month, half are open.
 * @returns the folder of the profile
 */
export const profile = async (s, impediments, say) => {
  const key = await profileKey(impediments)
  const folder = join(cache, 'bench', key)
  if (existsSync(join(folder, 'sameday.sqlite'))) return folder
  await dropOthers(impediments)
  say(`Making a database of ${impediments.toLocaleString('en')} impediments (once) …`)
  const work = `${folder}.work`
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  const wanted = { impediments, until: Date.now(), seed: 5, say }
  if (impediments >= livedFrom) await livedTowns(s, work, wanted)
  else await withoutCeremonies(s, work, { org: s.makeOrg(s.largeOrg), ...wanted })
  await rename(work, folder)
  return folder
}

/** Half a year is not worth playing for less. */
const livedFrom = 1_000_000

// The daily backup is due at the first start of a day and runs behind everything else; a start that makes one is not
// the start that is measured.
const pretendBackup = async (folder) => {
  const place = join(folder, 'backups', 'sameday.sqlite')
  await mkdir(place, { recursive: true })
  await writeFile(join(place, `${Date.now()}.sqlite`), '')
}

const profileKey = async (impediments) => {
  const sources = [
    'electron/store/schema/first.ts',
    'electron/store/schema/second.ts',
    'electron/store/schema/third.ts',
    'electron/store/write/projections.ts',
    'test/generate/many.mjs',
    'test/generate/towns.mjs',
    ...['conduct', 'generate', 'lived-days', 'towns', 'world'].map((name) => `test/support/${name}.ts`)
  ]
  const texts = await Promise.all(sources.map((file) => readFile(join(root, file), 'utf8')))
  return `profile-${impediments}-${hashOf(texts.join('\n')).slice(0, 10)}`
}

const dropOthers = async (impediments) => {
  const place = join(cache, 'bench')
  await mkdir(place, { recursive: true })
  for (const name of await readdir(place))
    if (name.startsWith(`profile-${impediments}-`))
      await rm(join(place, name), { recursive: true, force: true })
}

/**
 * Lends a profile to a body: what is in it moves to a fresh folder and back again, so that each start is the first one
 * of its browser and the same one of its database.
 */
export const lent = async (folder, body) =>
  inFolder(async (fresh) => {
    const parts = ['sameday.sqlite', 'identity.json']
    for (const part of parts) await rename(join(folder, part), join(fresh, part))
    await pretendBackup(fresh)
    try {
      return await body(fresh)
    } finally {
      for (const part of [...parts, 'sameday.sqlite-wal', 'sameday.sqlite-shm'])
        if (existsSync(join(fresh, part))) await rename(join(fresh, part), join(folder, part))
    }
  })
