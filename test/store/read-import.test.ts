import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createImporter, type Importer } from '../../electron/import'
import { mappingMemory } from '../../electron/import/memory'
import { readHere } from '../../electron/import/reader'
import type { StoreEvent, WriteInput } from '../../electron/store/api'
import { Watched } from '../../electron/store/watched'
import { ok } from '../../shared/result'
import { wordsFor } from '../../shared/words'
import { makeOrg, orgCsv } from '../support/generate'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'

const words = wordsFor('en-GB')
const at = stampAt(Date.UTC(2026, 10, 19, 7))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sameday-import-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fileWith = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Bench {
  readonly ws: Workspace
  readonly importer: Importer
  readonly watched: Watched
  readonly written: WriteInput[]
  readonly events: StoreEvent[]
}

/** @param elapsed the clock that tells when work has become long */
function bench(elapsed: () => number = () => 0): Bench {
  const ws = openWorkspace()
  const written: WriteInput[] = []
  const events: StoreEvent[] = []
  const watched = new Watched((event) => events.push(event), elapsed)
  const importer = createImporter({
    readOrg: () => ws.readers.currentOrg(),
    readProduct: () => ws.readers.currentProduct(at.wall),
    write: (input) => {
      written.push(input)
      return ok(ws.writer.write(input).applied)
    },
    watched,
    readTable: readHere,
    memory: mappingMemory(ws.sql)
  })
  return { ws, importer, watched, written, events }
}

const org = makeOrg({ teams: 234, levels: 3, people: 300, seed: 3 })
const orgFile = () => fileWith('organisation.csv', orgCsv(org))

test('an organisation file goes in as one undoable step, and the second time changes nothing', async () => {
  const { ws, importer, written } = bench()
  const path = orgFile()
  const preview = await importer.preview({ path, unitId: null, job: 'a', at })
  if (!preview.ok) throw new Error(words.tell(preview.problem.text))
  const rows = org.units.length + org.memberships.length
  expect({ ...preview.value, plan: '', sample: [] }).toEqual({
    plan: '',
    file: 'organisation.csv',
    counts: { add: rows, update: 0, same: 0, skip: 0 },
    holds: {
      key: 'importDialog.holds',
      values: { units: org.units.length, people: 300, memberships: org.memberships.length }
    },
    asked: null,
    said: null,
    notes: [],
    problems: [],
    problemCount: 0,
    sample: []
  })
  expect(written).toEqual([])

  const applied = await importer.apply({ plan: preview.value.plan, job: 'b', at })
  expect(applied.ok && words.tell(applied.value.label)).toBe('Took in organisation.csv')
  expect(applied.ok && applied.value.step).toBe(`import:${preview.value.plan}`)
  expect(ws.readers.reads.org({}, 0).id.length).toBe(org.units.length)

  const again = await importer.preview({ path, unitId: null, job: 'c', at })
  expect(again.ok && again.value.counts).toEqual({ add: 0, update: 0, same: rows, skip: 0 })
  const nothing = again.ok && (await importer.apply({ plan: again.value.plan, job: 'd', at }))
  expect(nothing).toEqual({
    ok: true,
    value: {
      changed: 0,
      step: null,
      label: { key: 'undo.import', values: { file: 'organisation.csv' } },
      counts: { add: 0, update: 0, same: rows, skip: 0 },
      problems: [],
      problemCount: 0
    }
  })
  expect(written.length).toBe(1)
})

test('what was changed since the dry run is respected by the import', async () => {
  const { ws, importer } = bench()
  const path = fileWith('two.csv', 'unit_id,unit_name,unit_kind\na,A,team\nb,B,team\n')
  const preview = await importer.preview({ path, unitId: null, job: 'a', at })
  ws.write([{ entity: 'unit', rowId: 'a', kind: 'set', patch: { name: 'A' } }], at.wall)
  const applied = preview.ok && (await importer.apply({ plan: preview.value.plan, job: 'b', at }))
  expect(applied).toMatchObject({ ok: true, value: { changed: 2 } })
})

test('a dry run that was cancelled leaves nothing behind, not even a plan', async () => {
  const { importer, watched, written, events } = bench()
  const running = importer.preview({ path: orgFile(), unitId: null, job: 'a', at })
  watched.stop('a')
  expect(await running).toEqual({
    ok: false,
    problem: { kind: 'cancelled', text: { key: 'problem.cancelled' }, advice: null }
  })
  expect([written, events]).toEqual([[], []])
})

test('short work shows no progress; long work shows some, and an end to it', async () => {
  const quick = bench()
  await quick.importer.preview({ path: orgFile(), unitId: null, job: 'a', at })
  expect(quick.events).toEqual([])

  let now = 0
  const slow = bench(() => (now += 200))
  await slow.importer.preview({ path: orgFile(), unitId: null, job: 'a', at })
  const progress = slow.events.map((event) => event.type === 'progress' && event.progress)
  expect(progress.length).toBeGreaterThanOrEqual(2)
  expect(progress.slice(0, -1).every((p) => p && p.job === 'a' && p.cancellable && !p.finished)).toBe(true)
  expect(progress.at(-1)).toEqual(expect.objectContaining({ job: 'a', finished: true, cancellable: false }))
})

test('other work gets its turn while a long file is read and compared', async () => {
  const { importer } = bench()
  const path = fileWith('long.csv', orgCsv(makeOrg({ teams: 2000, levels: 4, people: 20_000, seed: 5 })))
  let turns = 0
  let running = true
  const others = () => {
    turns++
    if (running) setImmediate(others)
  }
  others()
  const preview = await importer.preview({ path, unitId: null, job: 'a', at })
  running = false
  expect(preview.ok).toBe(true)
  expect(turns).toBeGreaterThan(10)
})

test('files that cannot be read are told by name', async () => {
  const { importer } = bench()
  const told = async (path: string) => {
    const result = await importer.preview({ path, unitId: null, job: 'a', at })
    return result.ok ? 'read' : [result.problem.kind, words.tell(result.problem.text)]
  }
  expect(await told(join(folder, 'nowhere.csv'))).toEqual([
    'unreadable-file',
    'nowhere.csv could not be found.'
  ])
  expect(await told(folder)).toEqual([
    'unreadable-file',
    expect.stringContaining('could not be read: EISDIR')
  ])
  const large = fileWith('large.csv', '')
  truncateSync(large, 50 * 1024 * 1024 + 1)
  expect(await told(large)).toEqual([
    'wrong-format',
    'large.csv is too large: Sameday takes in files of up to 50 MB.'
  ])
})

test('a plan nobody remembers asks for the file again', async () => {
  const { importer } = bench()
  const gone = await importer.apply({ plan: 'x', job: 'a', at })
  expect(gone.ok ? '' : words.tell(gone.problem.text)).toBe('That preview is no longer here.')
})
