import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { at, must, openIn, openNew } from './support'

const addUnit = (id: string, parentId: string | null = null, name = id) =>
  ({ type: 'addUnit', id, name, kind: 'team', parentId, dailyTime: '09:00' }) as const

test('a change is there after closing and opening again', async () => {
  const { store, folder } = openNew()
  must(await store.changeOrg({ cmd: 'c1', change: addUnit('core', null, 'Core'), at: at() }))
  await store.close()
  const again = openIn(folder)
  const org = must(await again.store.read({ name: 'org', input: {} }))
  expect(org.name).toEqual(['Core'])
  expect(must(await again.store.summary())).toEqual({ empty: false, notices: [] })
})

test('a command sent twice, as after a crash, is done once and answers the same', async () => {
  const { store } = openNew()
  const change = addUnit('core')
  const first = await store.changeOrg({ cmd: 'c1', change, at: at() })
  const drafts = [{ entity: 'setting', rowId: 's', kind: 'set', patch: { value: 1 } }] as const
  const write = { batch: 'b1', drafts, label: null, at: at() }
  const once = must(await store.write(write))
  const twice = must(await store.write(write))
  expect(first.ok).toBe(true)
  expect(twice).toEqual(once)
  expect(must(await store.read({ name: 'share', input: {} })).changes).toBe(3)
})

test('the sample organisation fills an empty workspace and reads back in every view', async () => {
  const { store } = openNew()
  must(await store.createSample({ at: at() }))
  const org = must(await store.read({ name: 'org', input: {} }))
  expect(org.id.length).toBeGreaterThan(23)
  const history = must(await store.read({ name: 'history', input: { limit: 100, unitId: null } }))
  expect(history.length).toBeGreaterThan(30)
  const open = must(
    await store.read({ name: 'impediments', input: { state: 'open', unitId: null, text: '', limit: 100 } })
  )
  expect(open.total).toBeGreaterThan(3)
})

test('a program error in a change is loud, changes nothing, and the next change works', async () => {
  const { store } = openNew()
  const drafts = [{ entity: 'nonsense', rowId: 'x', kind: 'set', patch: {} }] as const
  await expect(store.write({ batch: 'b', drafts, label: null, at: at() })).rejects.toThrow(
    'does not understand'
  )
  must(await store.changeOrg({ cmd: 'c', change: addUnit('core'), at: at() }))
  expect(must(await store.read({ name: 'share', input: {} })).changes).toBe(2)
})

test('taking back a step restores what it replaced, removes what it added, and can itself be taken back', async () => {
  const { store } = openNew()
  must(await store.changeOrg({ cmd: 'c1', change: addUnit('core', null, 'Core'), at: at() }))
  must(await store.changeOrg({ cmd: 'c2', change: addUnit('apps', 'core', 'Apps'), at: at(1) }))
  const rename = { type: 'editUnit', id: 'core', patch: { name: 'Kernel' } } as const
  const renamed = must(await store.changeOrg({ cmd: 'c3', change: rename, at: at(2) }))
  const move = { type: 'moveUnit', id: 'apps', cycle: 'product', parentId: null } as const
  const moved = must(await store.changeOrg({ cmd: 'c4', change: move, at: at(3) }))

  const names = async () => must(await store.read({ name: 'org', input: {} }))
  expect((await names()).name).toEqual(['Apps', 'Kernel'])
  expect([...(await names()).productParent]).toEqual([-1, -1])

  must(await store.undoStep({ step: moved.step ?? '', at: at(4) }))
  expect([...(await names()).productParent]).toEqual([1, -1])
  const back = must(await store.undoStep({ step: renamed.step ?? '', at: at(5) }))
  expect((await names()).name).toEqual(['Apps', 'Core'])
  const added = must(await store.undoStep({ step: 'c2', at: at(6) }))
  expect((await names()).name).toEqual(['Core'])
  must(await store.undoStep({ step: added.step ?? '', at: at(7) }))
  must(await store.undoStep({ step: back.step ?? '', at: at(8) }))
  expect((await names()).name).toEqual(['Apps', 'Kernel'])
  expect([...(await names()).deliveryParent]).toEqual([1, -1])
  const again = await store.undoStep({ step: 'c3', at: at(9) })
  expect(again.ok).toBe(true) // the same answer as the first time: a retry is harmless
})

test('taking back my step leaves alone what somebody has changed since', async () => {
  const { store } = openNew()
  must(await store.changeOrg({ cmd: 'c1', change: addUnit('core', null, 'Core'), at: at() }))
  const edit = (cmd: string, patch: object, ms: number) =>
    store.changeOrg({ cmd, change: { type: 'editUnit', id: 'core', patch }, at: at(ms) })
  must(await edit('mine', { name: 'Kernel', goal: 'Ship' }, 1))
  must(await edit('theirs', { name: 'Nucleus' }, 2))
  must(await store.undoStep({ step: 'mine', at: at(3) }))
  const detail = must(await store.read({ name: 'unit', input: { unitId: 'core' } }))
  expect(detail?.unit).toMatchObject({ name: 'Nucleus', goal: '' })
})

test('a step of 10,000 rows is taken back as one', async () => {
  const { store } = openNew()
  const drafts = Array.from({ length: 10_000 }, (_, n) => ({
    entity: 'unit',
    rowId: `u${n}`,
    kind: 'set' as const,
    patch: { name: `Team ${n}`, kind: 'team' }
  }))
  const label = { key: 'share.undo' } as const
  const { step } = must(await store.write({ batch: 'import', drafts, label, at: at() }))
  expect(must(await store.read({ name: 'org', input: {} })).id).toHaveLength(10_000)
  must(await store.undoStep({ step: step ?? '', at: at(1) }))
  expect(must(await store.read({ name: 'org', input: {} })).id).toHaveLength(0)
})

test('saved means saved: a write-ahead log, flushed at every commit, on a SQLite without the 2025 log-reset fault', async () => {
  const { connect } = await import('../../electron/store/connect')
  const { file, store } = openNew()
  must(await store.summary())
  await store.close()
  const { db } = connect(file)
  const setting = (name: string) => db.pragma(name, { simple: true })
  expect({
    journal: setting('journal_mode'),
    synchronous: setting('synchronous'),
    locking: setting('locking_mode'),
    foreignKeys: setting('foreign_keys'),
    trustedSchema: setting('trusted_schema'),
    tempStore: setting('temp_store')
  }).toEqual({
    journal: 'wal',
    synchronous: 2,
    locking: 'exclusive',
    foreignKeys: 1,
    trustedSchema: 0,
    tempStore: 2
  })
  db.close()
  const version = String(new Database(':memory:').prepare('SELECT sqlite_version()').pluck().get())
  expect(version.localeCompare('3.51.3', 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
})
