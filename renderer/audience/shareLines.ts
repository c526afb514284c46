export interface Wish {
  readonly items: number
  /** Lines one item takes. */
  readonly lines: number
}

/**
 * Divides a column's lines among its lists, one item at a time, so that each list shows something before any shows
 * everything.
 * @returns items per list
 */
export function shareLines(budget: number, wishes: readonly Wish[]): readonly number[] {
  const given = wishes.map(() => 0)
  let left = budget
  let progress = true
  while (progress) {
    progress = false
    for (const [index, { items, lines }] of wishes.entries()) {
      const has = given[index] ?? 0
      if (has >= items || (lines > left && has > 0)) continue
      given[index] = has + 1
      left -= lines
      progress = true
    }
  }
  return given
}
