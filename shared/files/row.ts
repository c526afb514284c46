/** A row of a table file, whichever kind of file it is, with the line it begins on, counted from 1. */
export interface FileRow {
  readonly line: number
  /** As text: dates as `YYYY-MM-DD`, times of day as `HH:MM`. */
  readonly cells: readonly string[]
  /** A quotation mark that opens in this row does not close where a cell ends: nothing in it is where it seems. */
  readonly badQuote: boolean
  /** Cells that a spreadsheet itself holds as numbers and that have decimals: the point in them is certain. */
  readonly certain?: readonly number[]
}

/** A heading as names are compared: case, and what stands between words, do not matter. */
export const headingName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
