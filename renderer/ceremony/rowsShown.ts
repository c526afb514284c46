export interface RowsShown<Row> {
  readonly rows: readonly Row[]
  /** How many waiting rows found no room; 0 shows no line for them. */
  readonly more: number
}

/**
 * Which rows of an order fit: the one before the current one, the current one and what comes next; when some do
 * not fit, the last line says how many more.
 * @param now index of the current row; -1 before the first and after the last turn
 */
export function rowsShown<Row>(rows: readonly Row[], now: number, lines: number): RowsShown<Row> {
  if (rows.length <= lines) return { rows, more: 0 }
  const from = Math.max(0, now - 1)
  // Near the end nothing is left over below, so every line can be a row.
  if (rows.length - from <= lines) return { rows: rows.slice(rows.length - lines), more: 0 }
  const to = from + lines - 1
  return { rows: rows.slice(from, to), more: rows.length - to }
}
