import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { inFolder, stamp } from '../data.mjs'
import { inPairs } from '../statistics.mjs'

const items = 50_000
const times = 3

/**
 * A backlog of 50,000 items as Jira exports it, every tenth one the parent of those behind it: looked at and brought
 * in, as one undoable step. Beside it the least that could be done with the same file: a CSV library reads it, and each
 * row goes into a bare table, in one transaction.
 */
export const importingItems = ({ s }) =>
  inFolder(async (folder) => {
    const path = join(folder, 'backlog.csv')
    await writeFile(path, backlog())
    const { value, floor } = await inPairs(
      times,
      (i) => bare(s, path, join(folder, `bare-${i}.sqlite`)),
      (i) => brought(s, path, join(folder, `own-${i}`))
    )
    return [{ name: 'import-items', value, floor }]
  })

const backlog = () => {
  const states = ['To Do', 'In Progress', 'Done']
  const rows = Array.from({ length: items }, (_, i) => ({
    Summary: `Item ${i}: what somebody wants of it`,
    'Issue key': `BIG-${i}`,
    'Issue id': 10_000 + i,
    'Status Category': states[i % 3],
    Assignee: `Person ${i % 400}`,
    'Due date': '25/Feb/27 10:17 PM',
    Description: 'Two lines that say\nwhy it matters.',
    'Custom field (Story Points)': i % 13,
    'Parent key': i % 10 === 0 ? '' : `BIG-${i - (i % 10)}`
  }))
  return papaparse.unparse(rows)
}

const brought = async (s, path, folder) => {
  await mkdir(folder)
  const store = s.openStore(
    { file: join(folder, 'sameday.sqlite'), userData: folder, rehearsal: false },
    () => {}
  )
  const now = () => stamp(s, Date.now())
  const unit = { type: 'addUnit', id: 'unit', name: 'Unit', kind: 'sos', parentId: null, dailyTime: null }
  await store.changeOrg({ cmd: 'unit', change: unit, at: now() })
  const start = performance.now()
  const preview = await store.previewImport({ path, unitId: 'unit', job: 'look', at: now() })
  if (!preview.ok || preview.value.problemCount > 0) throw new Error(JSON.stringify(preview))
  const { plan } = preview.value
  const applied = await store.applyImport({ plan, job: 'bring', at: now() })
  const took = performance.now() - start
  if (!applied.ok || applied.value.changed !== items) throw new Error(JSON.stringify(applied))
  await store.close()
  await rm(folder, { recursive: true })
  return took
}

const bare = (s, path, file) => {
  const { db } = s.connect(file)
  db.exec(`CREATE TABLE item (id TEXT PRIMARY KEY, title TEXT, why TEXT, state TEXT, owner TEXT, ends TEXT, effort REAL,
    parent_id TEXT) WITHOUT ROWID`)
  const item = db.prepare('INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const start = performance.now()
  const { data } = papaparse.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
  db.transaction(() => {
    for (const row of data)
      item.run(
        row['Issue key'],
        row.Summary,
        row.Description,
        row['Status Category'],
        row.Assignee,
        row['Due date'],
        Number(row['Custom field (Story Points)']),
        row['Parent key']
      )
  })()
  const took = performance.now() - start
  db.close()
  return took
}
