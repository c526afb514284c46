import { chmodSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { connect } from '../../electron/store/connect'
import { add, units } from './damaged'
import { at, newFolder, openIn } from './support'

describe('a disk that does not do its part', () => {
  test('a full disk refuses the change with a sentence, keeps the rest, and works again when there is room', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    await first.store.close()
    // As small as it is: SQLite then answers exactly as a full disk does.
    const sql = connect(first.file)
    const { Writer } = await import('../../electron/store/write')
    const { databaseProblem } = await import('../../electron/store/problems')
    const writer = new Writer(sql, 'me')
    const pages = sql.db.pragma('page_count', { simple: true })
    sql.db.pragma(`max_page_count = ${pages}`)
    const drafts = Array.from({ length: 500 }, (_, n) => ({
      entity: 'unit',
      rowId: `u${n}`,
      kind: 'set' as const,
      patch: { name: `Team ${n}` }
    }))
    const write = { batch: 'b', drafts, label: null, at: at() }
    let refusal: unknown = null
    try {
      writer.write(write)
    } catch (error) {
      refusal = databaseProblem(error, first.file)
    }
    expect(refusal).toMatchObject({ kind: 'disk-full', text: { key: 'problem.diskFull' } })
    expect(sql.db.inTransaction).toBe(false)
    expect(writer.seq).toBe(0)
    expect(sql.prepare('SELECT id FROM unit').pluck().all()).toEqual(['one'])
    sql.db.pragma('max_page_count = 1000000')
    expect(writer.write(write).applied.changed).toBe(500)
    sql.db.close()
  })

  test('a second Sameday on the same file is told so, and the first works on', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    const second = openIn(folder)
    expect(await second.store.summary()).toMatchObject({
      ok: false,
      problem: { kind: 'database-locked', text: { values: { file: 'sameday.sqlite' } } }
    })
    await add(first, 'two')
    expect(await units(first)).toEqual(['one', 'two'])
  })

  const root = process.getuid?.() === 0
  test.runIf(root)('a folder that may not be written to is named, and nothing crashes', async () => {
    const folder = newFolder()
    chmodSync(folder, 0o555)
    const nobody = 65_534
    // Root may write anywhere, so for this one test we are somebody else.
    process.setegid?.(nobody)
    process.seteuid?.(nobody)
    try {
      const opened = openIn(folder)
      expect(await opened.store.summary()).toMatchObject({
        ok: false,
        problem: { kind: 'read-only', text: { key: 'problem.diskReadOnly' } }
      })
    } finally {
      process.seteuid?.(0)
      process.setegid?.(0)
    }
  })
})
