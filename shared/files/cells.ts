/** A table of plain values, as a spreadsheet or a delimited file gets it. */
export interface Sheet {
  readonly name: string
  /** The first row names the columns. */
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * Rows as CSV. A text that a spreadsheet would take for a formula is marked as text by an apostrophe, and so is one
 * that reads as if it had been marked: `unmarked` brings both back exactly.
 */
export const csvRows = (rows: Sheet['rows']): string =>
  rows.map((row) => row.map(csvCell).join(',')).join('\r\n')

/** A cell as its writer meant it: without the apostrophe that keeps a spreadsheet from reading it as a formula. */
export const unmarked = (cell: string): string =>
  cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell

/** So that spreadsheets take the file for Unicode. */
export const byteOrderMark = '\uFEFF'

const risky = /^'*[=+\-@\t\r]/

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = risky.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
