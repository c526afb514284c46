import { readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toBook } from '../../electron/export/book'
import type { Sheet } from '../../shared/files/cells'
import { backlog, bring, examples, organisation, preview, problem } from './bringing'
import { must } from './support'

describe('spreadsheets', () => {
  const sheet = (rows: Sheet['rows']): Sheet => ({ name: 'Sheet', rows })
  const rowsOf = (name: string) =>
    readFileSync(examples(name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(','))

  test.each(['xlsx', 'ods'] as const)('an organisation and a backlog come in as %s too', async (format) => {
    const { store, file } = await organisation()
    const title = sheet([['About this file'], ['Written by hand']])
    const units = sheet([
      ['unit_id', 'unit_name', 'unit_kind', 'parent_id'],
      ['two', '=Two', 'team', 'sos']
    ])
    writeFileSync(file(`org.${format}`), await toBook([title, units], format))
    await bring(store, file(`org.${format}`))
    const org = must(await store.read({ name: 'org', input: {} }))
    expect(org.name).toContain('=Two')
    writeFileSync(file(`backlog.${format}`), await toBook([sheet(rowsOf('backlog.csv'))], format))
    await bring(store, file(`backlog.${format}`))
    expect((await backlog(store)).map(({ title, value }) => [title, value])).toEqual([
      ['Open the second pier', 40],
      ['Night fares', 20],
      ['One card for all ferries', 35]
    ])
  })

  test('a date is a date and a time a time, whatever the spreadsheet shows them as', async () => {
    const { store, file } = await organisation()
    const { utils, write } = await import('@e965/xlsx')
    const page = utils.aoa_to_sheet([
      ['title', 'effort', 'ends'],
      ['Pier', 3, 46_081],
      ['Ferry', 5, 20_260_315]
    ])
    page.C2.z = 'd/m/yy'
    // No date, though its cell is to show one: the rest of the file comes in all the same.
    page.C3.z = 'yyyy-mm-dd'
    const book = utils.book_new()
    utils.book_append_sheet(book, page, 'Sheet')
    writeFileSync(file('dates.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }))
    await bring(store, file('dates.xlsx'))
    expect((await backlog(store)).map(({ title, ends }) => [title, ends])).toEqual([
      ['Pier', '2026-02-28'],
      ['Ferry', null]
    ])
  })

  test('a number is the number it is, and one that is written as text is asked about', async () => {
    const { store, file } = await organisation()
    const page = sheet([
      ['title', 'effort', 'value'],
      ['Pier', 1.125, 3.5],
      ['Ferry', 2, '1.200']
    ])
    writeFileSync(file('numbers.xlsx'), await toBook([page], 'xlsx'))
    const { asked } = await preview(store, file('numbers.xlsx'))
    expect(asked?.numbers).toEqual({ sample: '1.200', sign: null })
    await bring(store, file('numbers.xlsx'))
    expect((await backlog(store)).map(({ effort, value }) => [effort, value])).toEqual([
      [1.125, 3.5],
      [2, null]
    ])
  })

  test('one that blows up when it is unpacked is refused before it is, and a damaged one says so', async () => {
    const { store, file } = await organisation()
    const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 'a'))
    writeFileSync(file('bomb.xlsx'), archive('xl/worksheets/sheet1.xml', packed))
    expect(await problem(store, file('bomb.xlsx'))).toBe(
      'bomb.xlsx would unpack to more than a hundred times its size, as no real spreadsheet does. It was not opened.'
    )
    const whole = await toBook(
      [
        sheet([
          ['title', 'value'],
          ['Pier', 1]
        ])
      ],
      'xlsx'
    )
    for (const [name, bytes] of [
      ['half.xlsx', whole.subarray(0, whole.length / 2)],
      ['start.ods', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
      ['other.xlsx', archive('picture.txt', deflateRawSync(Buffer.from('hello')))]
    ] as const) {
      writeFileSync(file(name), bytes)
      expect(await problem(store, file(name))).toBe(`${name} is damaged, locked, or no spreadsheet.`)
    }
  })
})

/** A ZIP archive of one part that says it is small. */
function archive(name: string, packed: Buffer): Buffer {
  const path = Buffer.from(name)
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(8, 4)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(1000, 18)
  about.writeUInt16LE(path.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, path, packed])
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    about,
    Buffer.alloc(14),
    path
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(entry.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, entry, Buffer.from('PK\u0005\u0006'), end])
}
