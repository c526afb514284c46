import type { CellObject, WorkSheet } from '@e965/xlsx'
import type { FileRow } from '../../shared/files/row'
import { err, ok, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import { unpacksTo } from './packed'
import { collect, empty, type FileTable, type Recognise, tooMany } from './rows'

/** What is read of a spreadsheet: as a whole, so that its rows cost more memory than those of a text. */
const MAX_ROWS = 200_000
/** How many rows are made into text between two pauses. */
const PORTION = 2000

type Library = typeof import('@e965/xlsx')

/**
 * The sheet of an XLSX or ODS file that Sameday knows something about, else the first that has anything in it. The
 * library is only loaded when somebody opens such a file.
 * @returns `wrong-format` with a sentence for one that is damaged, locked, or blows up when it is unpacked
 */
export async function sheetTable<K>(
  bytes: Uint8Array,
  file: string,
  recognise: Recognise<K>
): Promise<Result<Generator<number, Result<FileTable<K>>>>> {
  const unpacked = unpacksTo(bytes)
  if (unpacked !== 'fine') return refused(unpacked, file)
  const library = await import('@e965/xlsx')
  try {
    const book = library.read(bytes, { dense: true, cellNF: true, cellText: false, sheetRows: MAX_ROWS + 2 })
    const sheets = book.SheetNames.flatMap((name) => book.Sheets[name] ?? [])
    const textOf = textIn(library, book.Workbook?.WBProps?.date1904 === true)
    return ok(chosen(sheets, textOf, file, recognise))
  } catch {
    return refused('damaged', file)
  }
}

const refused = (why: 'too-much' | 'damaged', file: string): Result<never> =>
  err(
    'wrong-format',
    message(why === 'damaged' ? 'import.file.damaged' : 'import.file.bomb', { file }),
    message('import.file.spreadsheet.advice')
  )

function* chosen<K>(
  sheets: readonly WorkSheet[],
  textOf: (cell: CellObject) => string,
  file: string,
  recognise: Recognise<K>
): Generator<number, Result<FileTable<K>>> {
  let first: Result<FileTable<K>> | null = null
  for (const sheet of sheets) {
    const rows = (sheet['!data'] ?? []) as readonly Row[]
    if (rows.length > MAX_ROWS + 1) return tooMany(file, MAX_ROWS)
    const table = yield* collect(portionsOf(rows, textOf), file, recognise, MAX_ROWS + 1)
    if (!table.ok) continue
    if (table.value.known !== null) return table
    first ??= table
  }
  return first ?? empty(file)
}

type Row = readonly (CellObject | undefined)[] | undefined

function* portionsOf(
  rows: readonly Row[],
  textOf: (cell: CellObject) => string
): Generator<readonly FileRow[]> {
  for (let start = 0; start < rows.length; start += PORTION)
    yield rows.slice(start, start + PORTION).flatMap((row, index): FileRow[] => {
      // A row that nothing stands in, and a cell in front of the first full one, are holes.
      const cells = Array.from(row ?? [], (cell) => (cell ? textOf(cell).replace(/\r\n?/gu, '\n') : ''))
      const certain = (row ?? []).flatMap((cell, at) =>
        typeof cell?.v === 'number' && cell.v % 1 !== 0 ? [at] : []
      )
      return cells.some((cell) => cell.trim() !== '')
        ? [{ line: start + index + 1, cells, badQuote: false, ...(certain.length > 0 && { certain }) }]
        : []
    })
}

/** A cell as text: dates and times of day as `YYYY-MM-DD` and `HH:MM`, whatever the spreadsheet shows them as. */
const textIn =
  ({ SSF }: Library, date1904: boolean) =>
  ({ t: type, v: value, z: format }: CellObject): string => {
    if (type === 'b') return value ? 'TRUE' : 'FALSE'
    if (type === 'e' || value === undefined || value === null) return ''
    if (typeof value !== 'number') return String(value)
    if (typeof format !== 'string' || !SSF.is_date(format)) return String(value)
    // Null for a number that is no date, whatever its format says: the library's types do not tell.
    const code = SSF.parse_date_code(value, { date1904 }) as ReturnType<typeof SSF.parse_date_code> | null
    if (!code) return String(value)
    const { y, m, d, H, M } = code
    const two = (n: number) => String(n).padStart(2, '0')
    const time = `${two(H)}:${two(M)}`
    if (value < 1) return time
    const day = `${y}-${two(m)}-${two(d)}`
    return value % 1 === 0 ? day : `${day} ${time}`
  }
