import type { FileRow } from '../../shared/files/row'
import { err, ok, type Result } from '../../shared/result'
import { type Message, message } from '../../shared/words/message'
import { decode } from './encoding'
import { type Delimiter, delimiters, tableRows } from './table'

/** More than any organisation the budgets speak of (10,000 teams and 100,000 people are 220,000 rows at most). */
const MAX_ROWS = 500_000
/** How far down a heading row may stand: exports like to begin with a title and a date. */
const HEADER_WITHIN = 20

/** A file as rows, before anybody has made sense of them. */
export interface FileTable<K> {
  /** What the heading row was taken for; null where no row is one that Sameday knows. */
  readonly known: K | null
  /** The heading row; of an unknown file the first row among those that fill the most cells. */
  readonly heading: FileRow
  readonly rows: readonly FileRow[]
  /** About the file as a whole. */
  readonly notes: readonly Message[]
  /** What parts its cells; null for a spreadsheet. */
  readonly separator: Delimiter | null
}

/** What a heading row says the file is; null for a row that says nothing. */
export type Recognise<K> = (cells: readonly string[]) => K | null

/**
 * Reads the bytes of a delimited file into rows. Yields rows done, so that the caller can let others work in between.
 * @returns `wrong-format` with a sentence that names the file, when it is no table
 */
export function* textTable<K>(
  bytes: Uint8Array,
  file: string,
  recognise: Recognise<K>
): Generator<number, Result<FileTable<K>>> {
  if (bytes.length === 0) return empty(file)
  const decoded = decode(bytes, file)
  if (decoded.kind === 'not-text') return err('wrong-format', decoded.text, decoded.advice)
  const { text, notes } = decoded
  const separator = delimiterOf(text, recognise)
  const table = yield* collect(tableRows(text, separator), file, recognise)
  return table.ok ? ok({ ...table.value, notes, separator }) : table
}

/** Puts the portions a file comes in together, and finds its heading row. */
export function* collect<K>(
  portions: Iterable<readonly FileRow[]>,
  file: string,
  recognise: Recognise<K>,
  limit = MAX_ROWS
): Generator<number, Result<FileTable<K>>> {
  const rows: FileRow[] = []
  let known: K | null = null
  let headingAt = -1
  for (const portion of portions) {
    for (const row of portion) {
      if (known === null && rows.length < HEADER_WITHIN) {
        known = recognise(row.cells)
        if (known !== null) headingAt = rows.length
      }
      rows.push(row)
    }
    if (rows.length > limit) return tooMany(file, limit)
    yield rows.length
  }
  if (headingAt < 0) headingAt = widest(rows.slice(0, HEADER_WITHIN))
  const heading = rows[headingAt]
  return heading
    ? ok({ known, heading, rows: rows.slice(headingAt + 1), notes: [], separator: null })
    : empty(file)
}

export const tooMany = (file: string, limit: number): Result<never> =>
  err('wrong-format', message('import.file.rows', { file, limit }), message('import.file.large.advice'))

export const empty = (file: string): Result<never> =>
  err('wrong-format', message('import.file.empty', { file }), message('import.file.empty.advice'))

function widest(rows: readonly FileRow[]): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  return filled.indexOf(Math.max(...filled))
}

/**
 * The delimiter that makes a known heading row out of one of the first lines; where none does, the one that cuts a
 * line into the most cells. Counting signs alone would be misled by a title line, or by names with commas in a file of
 * semicolons.
 */
function delimiterOf(text: string, recognise: Recognise<unknown>): Delimiter {
  const lines = text.slice(0, 64 * 1024).split('\n', 2 * HEADER_WITHIN)
  const cellsOf = (line: string, delimiter: Delimiter) =>
    line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'))
  const makesHeading = (delimiter: Delimiter) =>
    lines.some((line) => recognise(cellsOf(line, delimiter)) !== null)
  const cutsInto = (delimiter: Delimiter) =>
    Math.max(...lines.slice(0, HEADER_WITHIN).map((line) => line.split(delimiter).length))
  return (
    delimiters.find(makesHeading) ??
    delimiters.reduce((best, delimiter) => (cutsInto(delimiter) > cutsInto(best) ? delimiter : best))
  )
}
