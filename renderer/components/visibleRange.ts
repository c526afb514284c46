export interface Range {
  readonly first: number
  /** One past the last row to draw. */
  readonly end: number
}

/**
 * Which rows of equal height a scrolled box shows, with some to spare on both sides so that a quick scroll finds
 * rows already drawn.
 * @param scrollTop px scrolled
 * @param height px of the box
 * @param rowHeight px of each row, above 0
 */
export function visibleRange(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
  spare = 8
): Range {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - spare))
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare)
  return { first, end: Math.max(first, end) }
}

/** The scroll position that brings a row into view with the least movement. */
export function scrollToRow(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight
  if (top < scrollTop) return top
  return Math.max(scrollTop, top + rowHeight - height)
}

/** The row a key leads to, or null when the key is not about moving. `page` is the rows that fit the box. */
export function rowAfterKey(key: string, row: number, count: number, page: number): number | null {
  const target = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1
  }[key]
  return target === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, target))
}

/** The next row whose text starts with what was typed, from the row after `row` on and around. */
export function rowByTyping(
  typed: string,
  row: number,
  count: number,
  textOf: (row: number) => string
): number | null {
  const wanted = typed.toLocaleLowerCase()
  // More letters narrow down where we are; a first letter moves on.
  const start = typed.length > 1 ? row : row + 1
  for (let step = 0; step < count; step++) {
    const at = (start + step) % count
    if (textOf(at).toLocaleLowerCase().startsWith(wanted)) return at
  }
  return null
}
