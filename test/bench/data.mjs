import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cache, root } from '../../electron/dev/paths.mjs'
import { hashOf } from '../../electron/dev/stamp.mjs'

const written = 20_000

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
 * store, and kept until the tables or the generator change.
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
  const options = { file: join(work, 'sameday.sqlite'), userData: work, rehearsal: false }
  const org = s.makeOrg(s.largeOrg)
  const store = s.openStore(options, () => {})
  const write = async (batch, drafts) => {
    const done = await store.write({ batch, drafts, label: null, at: stamp(s, Date.now()) })
    if (!done.ok) throw new Error(done.problem.text.key)
  }
  await write('org', s.orgDrafts(org))
  const events = [...s.impedimentEvents(org, Math.min(written, impediments), Date.now(), 5)]
  await write('impediments', events.map(s.impedimentDraft))
  await store.close()
  multiply(s, options.file, Math.ceil(impediments / written), events.length)
  await rename(work, folder)
  return folder
}

export const stamp = (s, ms) => ({ mono: s.mono(ms), wall: s.wall(ms) })

// The store writes the first 20,000 as it writes everything; SQLite then repeats its rows under other names, which
// gives the very rows it would write for a million, in a tenth of the time.
const multiply = (s, file, times, events) => {
  const { db } = s.connect(file)
  // Nobody needs this file if the power goes: no journal, and each index is made once, at the end.
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'cache_size = -500000']) db.pragma(pragma)
  const indexes = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all()
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`)
  const last = db.prepare('SELECT max(seq) FROM op').pluck().get()
  db.exec(`CREATE TEMP TABLE times (k INTEGER PRIMARY KEY);
    WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < ${times - 1})
    INSERT INTO times SELECT k FROM n`)
  const named = (text) =>
    `replace(replace(${text}, '"imp-', '"' || k || '-imp-'), '"id":"', '"id":"' || k || '-')`
  /** Every column as it is, but those that are told otherwise. */
  const copied = (table, otherwise) =>
    db
      .pragma(`table_info(${table})`)
      .map(({ name }) => otherwise[name] ?? name)
      .join(', ')
  db.exec(`BEGIN;
    INSERT INTO op SELECT origin, seq + k * ${events}, hlc, entity, k || '-' || row_id, kind, ${named('patch')}
      FROM temp.times CROSS JOIN op WHERE seq > ${last - events} AND seq <= ${last};
    INSERT INTO impediment_event SELECT k || '-' || impediment_id, hlc, origin, seq + k * ${events}, k || '-' || id,
      type, session_id, unit_id, at_wall, ${named('body')} FROM temp.times CROSS JOIN
      (SELECT * FROM impediment_event WHERE impediment_id LIKE 'imp-%');
    INSERT INTO impediment SELECT ${copied('impediment', { id: "k || '-' || id", body: named('body') })}
      FROM temp.times CROSS JOIN (SELECT * FROM impediment WHERE id LIKE 'imp-%');
    INSERT INTO impediment_rung SELECT k || '-' || impediment_id, idx, unit_id, arrived_at, received_at, answered_at,
      acknowledged_at FROM temp.times CROSS JOIN (SELECT * FROM impediment_rung WHERE impediment_id LIKE 'imp-%');
    INSERT INTO impediment_waiting SELECT unit_id, k || '-' || impediment_id FROM temp.times CROSS JOIN
      (SELECT * FROM impediment_waiting WHERE impediment_id LIKE 'imp-%');
    UPDATE laptop SET seq = ${last + (times - 1) * events};
    COMMIT`)
  for (const { sql } of indexes) db.exec(sql)
  db.pragma('journal_mode = WAL')
  db.close()
}

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
    'electron/store/write/projections.ts',
    'test/support/generate.ts'
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
