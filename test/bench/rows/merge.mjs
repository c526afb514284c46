import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { merkle, Timestamp } from '@actual-app/crdt'
import { inFolder, stamp } from '../data.mjs'
import { median } from '../statistics.mjs'

const changes = 200_000
const times = 3

/**
 * Another laptop's 200,000 changes of single fields, every second one of a field that was changed here too, half of
 * those earlier than here and half later. Ours: the store's write path, with log, winners, losers and rows. Against it
 * an upsert per cell and nothing else, and the clock and the hash tree of a CRDT library and nothing else.
 */
export const merging = ({ s }) =>
  inFolder(async (folder) => {
    const here = Date.now() - 3_600_000
    const base = join(folder, 'base.sqlite')
    await fillBase(s, base, here)
    const ops = theirChanges(s, here)
    const stamps = ops.map(({ hlc }) => timestampOf(hlc))
    const cells = join(folder, 'cells.sqlite')
    fillCells(s, cells, here)

    const rates = { ours: [], upsert: [], crdt: [] }
    for (let i = 0; i < times; i++) {
      rates.upsert.push(await onCopy(cells, (file) => upserts(s, file, ops)))
      rates.ours.push(await onCopy(base, (file) => takeIn(s, file, ops)))
      rates.crdt.push(throughCrdt(stamps))
    }
    const value = median(rates.ours)
    return [
      { name: 'merge', value, floor: median(rates.upsert) },
      { name: 'merge-beside-crdt', value, floor: median(rates.crdt) }
    ]
  })

const personAt = (i) => `person-${i}`
const name = (value) => ({ entity: 'person', kind: 'set', patch: { name: value } })

const fillBase = async (s, file, here) => {
  const sql = s.connect(file)
  s.migrate(sql)
  const drafts = Array.from({ length: changes / 2 }, (_, i) => ({ ...name(`Here ${i}`), rowId: personAt(i) }))
  new s.Writer(sql, 'here').write({ batch: 'base', drafts, label: null, at: stamp(s, here) })
  sql.db.pragma('wal_checkpoint(TRUNCATE)')
  sql.db.close()
}

// Even changes are of people that are here too, odd ones of new people; the first half is earlier than ours.
const theirChanges = (s, here) =>
  Array.from({ length: changes }, (_, i) => ({
    ...name(`There ${i}`),
    origin: 'there',
    seq: i + 1,
    hlc: s.hlcOf(here - changes / 2 + i + (i < changes / 2 ? 0 : 60_000)),
    rowId: personAt(i % 2 === 0 ? ((i * 7919) % changes) / 2 : changes + i)
  }))

const onCopy = async (from, body) => {
  const file = `${from}.copy`
  await copyFile(from, file)
  try {
    return body(file)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true })
  }
}

const takeIn = (s, file, ops) => {
  const sql = s.connect(file)
  const writer = new s.Writer(sql, 'here')
  const rate = perSecond(() => {
    const { fresh } = writer.takeIn(ops, stamp(s, Date.now()))
    if (fresh !== changes) throw new Error(`${fresh} of ${changes} changes were new`)
  })
  sql.db.close()
  return rate
}

const fillCells = (s, file, here) => {
  const { db } = s.connect(file)
  db.exec(`CREATE TABLE cell (entity TEXT NOT NULL, row_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
    hlc INTEGER NOT NULL, origin TEXT NOT NULL, PRIMARY KEY (entity, row_id, field)) STRICT, WITHOUT ROWID`)
  const insert = db.prepare('INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?)')
  const hlc = s.hlcOf(here)
  db.transaction(() => {
    for (let i = 0; i < changes / 2; i++)
      insert.run('person', personAt(i), 'name', `"Here ${i}"`, hlc, 'here')
  })()
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

const upserts = (s, file, ops) => {
  const { db } = s.connect(file)
  const upsert = db.prepare(`INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (entity, row_id, field)
    DO UPDATE SET value = excluded.value, hlc = excluded.hlc, origin = excluded.origin WHERE excluded.hlc > hlc`)
  const rate = perSecond(
    db.transaction(() => {
      for (const { entity, rowId, hlc, origin, patch } of ops)
        for (const field of Object.keys(patch))
          upsert.run(entity, rowId, field, JSON.stringify(patch[field]), hlc, origin)
    })
  )
  db.close()
  return rate
}

const timestampOf = (hlc) => new Timestamp(Math.floor(hlc / 1024), hlc % 1024, '0123456789abcdef').toString()

const throughCrdt = (stamps) =>
  perSecond(() => {
    let trie = merkle.emptyTrie()
    for (const text of stamps) trie = merkle.insert(trie, Timestamp.parse(text))
  })

const perSecond = (work) => {
  const start = performance.now()
  work()
  return changes / ((performance.now() - start) / 1000)
}
