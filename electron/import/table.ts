import Papa from 'papaparse'
import { unmarked } from '../../shared/files/cells'
import type { FileRow } from '../../shared/files/row'

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** How much text is parsed between two pauses: a few milliseconds of work. */
const WINDOW = 256 * 1024
/** How often parsing starts afresh after a quotation mark that never closes, before the rest is given up. */
const FRESH_STARTS = 20

/**
 * The rows of a delimited text, a window at a time. papaparse gives no line numbers, so they are counted here: a row
 * takes one line and as many more as its quoted cells contain. A quotation mark that never closes spoils its own line,
 * not the rest of the file.
 * @param text with `\n` line ends
 */
export function* tableRows(text: string, delimiter: Delimiter): Generator<readonly FileRow[]> {
  let line = 1
  let start = 0
  let window = WINDOW
  let freshStarts = FRESH_STARTS
  while (start < text.length) {
    const atEnd = start + window >= text.length
    const parsed = parse(text.slice(start, start + window), delimiter, true)
    const rows: FileRow[] = []
    const take = ({ data, errors }: Parsed) => {
      const badQuotes = new Set(errors.map((e) => e.row))
      for (const [index, cells] of data.entries()) {
        if (cells.some((cell) => cell.trim() !== ''))
          rows.push({ line, cells: asMeant(cells), badQuote: badQuotes.has(index) })
        line += 1 + lineBreaks(cells)
      }
    }
    take(parsed)
    start += parsed.meta.cursor
    if (!atEnd) {
      // No row ended in this window: it is longer (an open quotation mark, say).
      window = parsed.meta.cursor === 0 ? window * 2 : WINDOW
    } else {
      const last = parse(text.slice(start), delimiter, false)
      const open = last.errors.some((e) => e.code === 'MissingQuotes')
      const lineEnd = text.indexOf('\n', start)
      if (!open || lineEnd < 0 || freshStarts === 0) {
        take(last)
        start = text.length
      } else {
        freshStarts--
        rows.push({ line, cells: [text.slice(start, lineEnd)], badQuote: true })
        line++
        start = lineEnd + 1
        window = WINDOW
      }
    }
    yield rows
  }
}

/** @param ignoreLast leaves out a last row that may go on beyond the text; `cursor` says where it begins. */
function parse(text: string, delimiter: Delimiter, ignoreLast: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' }).parse(text, 0, ignoreLast) as Parsed
}

interface Parsed {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly code: string; readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

const asMeant = (cells: readonly string[]) =>
  cells.some((cell) => cell.startsWith("'")) ? cells.map(unmarked) : cells

function lineBreaks(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}
