import { rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBook } from '../../electron/export/book'
import { readApart, readHere, type TableReader } from '../../electron/import/reader'
import { Watched } from '../../electron/store/watched'
import { Refusal } from '../../shared/result'
import { wordsFor } from '../../shared/words'
import { newFolder } from './support'

const words = wordsFor('en-GB')
// Built as it ships: a thread cannot be started from TypeScript.
const built = join(import.meta.dirname, '..', '..', 'test-results', `table-${process.pid}`)
const script = join(built, 'table.mjs')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, '..', '..', 'electron', 'import', 'worker.ts'),
      outDir: built,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'table.mjs' } }
    },
    ssr: { noExternal: true }
  })
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

const rows = (count: number) => [
  ['title', 'effort', 'why'],
  ...Array.from({ length: count }, (_, i) => [`Item ${i}`, i / 8, `Because of ${i}`])
]
const sheetFile = async (count: number, name = 'items.xlsx') => {
  const path = join(newFolder(), name)
  writeFileSync(path, await toBook([{ name: 'Sheet', rows: rows(count) }], 'xlsx'))
  return path
}
const fileWith = (name: string, content: string | Uint8Array) => {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return path
}

const quiet = () =>
  new Watched(
    () => undefined,
    () => 0
  )
const readBy = (read: TableReader, path: string, watched = quiet()) =>
  watched.run('job', (watch) => read(path, basename(path), watch))
const told = async (read: TableReader, path: string) => {
  const result = await readBy(read, path)
  return result.ok ? 'It was read.' : words.tell(result.problem.text)
}

describe('a table that is read in a thread of its own', () => {
  test('is the one that is read here: every row, its line, and what is certain about it', async () => {
    const text = 'title;effort\nOne;1.200\n\nTwo;"2" x\n'
    for (const path of [await sheetFile(1234), fileWith('items.csv', text)])
      expect(await readBy(readApart(script), path)).toEqual(await readBy(readHere, path))
  })

  test('is refused with the same sentence', async () => {
    const damaged = fileWith('half.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]))
    expect(await told(readApart(script), damaged)).toBe('half.xlsx is damaged, locked, or no spreadsheet.')
    expect(await told(readApart(script), join(newFolder(), 'gone.csv'))).toBe('gone.csv could not be found.')
  })

  test('is given up at once when somebody stops it, however long it would go on', async () => {
    const watched = quiet()
    const endless = fileWith('endless.mjs', 'for (;;) {}')
    const reading = readBy(readApart(endless), await sheetFile(1), watched)
    watched.stop('job')
    await expect(reading).rejects.toEqual(
      new Refusal({ kind: 'cancelled', text: { key: 'problem.cancelled' }, advice: null })
    )
  })

  test('that needs more memory than there is costs a sentence and nothing else', async () => {
    const path = await sheetFile(30_000, 'large.xlsx')
    expect(await told(readApart(script, 8), path)).toBe(
      'large.xlsx needs more memory to be read than there is for it. Nothing was changed.'
    )
    expect((await readBy(readApart(script), path)).ok).toBe(true)
  })

  test('whose thread ends without a word broke off, and says so', async () => {
    expect(await told(readApart(fileWith('silent.mjs', '')), await sheetFile(1, 'a.xlsx'))).toBe(
      'Reading a.xlsx broke off. Nothing was changed.'
    )
  })
})
