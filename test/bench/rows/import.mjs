import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { inFolder, stamp } from '../data.mjs'
import { inPairs } from '../statistics.mjs'

const times = 3

/**
 * The file of 10,000 teams and 100,000 people: looked at and brought in, as one undoable step. Beside it the least that
 * could be done with the same file: a CSV library reads it, and each row goes into a bare table, in one transaction.
 */
export const importing = ({ s }) =>
  inFolder(async (folder) => {
    const path = join(folder, 'organisation.csv')
    await writeFile(path, s.orgCsv(s.makeOrg(s.largeOrg)))
    const { value, floor } = await inPairs(
      times,
      (i) => bare(s, path, join(folder, `bare-${i}.sqlite`)),
      (i) => brought(s, path, join(folder, `own-${i}`))
    )
    return [{ name: 'import-organisation', value, floor }]
  })

const brought = async (s, path, folder) => {
  await mkdir(folder)
  const store = s.openStore(
    { file: join(folder, 'sameday.sqlite'), userData: folder, rehearsal: false },
    () => {}
  )
  await store.summary()
  const start = performance.now()
  const preview = await store.previewImport({ path, unitId: null, job: 'look', at: stamp(s, Date.now()) })
  if (!preview.ok || preview.value.problemCount > 0) throw new Error(JSON.stringify(preview))
  const { plan } = preview.value
  const applied = await store.applyImport({ plan, job: 'bring', at: stamp(s, Date.now()) })
  const took = performance.now() - start
  if (!applied.ok || applied.value.changed < 200_000) throw new Error(JSON.stringify(applied))
  await store.close()
  await rm(folder, { recursive: true })
  return took
}

const bare = (s, path, file) => {
  const { db } = s.connect(file)
  db.exec(`CREATE TABLE unit (id TEXT PRIMARY KEY, name TEXT, kind TEXT, parent_id TEXT, daily_time TEXT) WITHOUT ROWID;
    CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
    CREATE TABLE membership (unit_id TEXT, person_id TEXT, role TEXT, PRIMARY KEY (unit_id, person_id, role)) WITHOUT ROWID`)
  const unit = db.prepare('INSERT INTO unit VALUES (?, ?, ?, ?, ?)')
  const person = db.prepare('INSERT OR IGNORE INTO person VALUES (?, ?)')
  const membership = db.prepare('INSERT INTO membership VALUES (?, ?, ?)')
  const start = performance.now()
  const { data } = papaparse.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
  db.transaction(() => {
    for (const row of data) {
      if (row.unit_kind) unit.run(row.unit_id, row.unit_name, row.unit_kind, row.parent_id, row.daily_time)
      if (!row.role) continue
      person.run(row.person_id, row.person_name)
      membership.run(row.unit_id, row.person_id, row.role)
    }
  })()
  const took = performance.now() - start
  db.close()
  return took
}
