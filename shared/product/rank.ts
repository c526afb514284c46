const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = digits.length

/**
 * A rank between two others, compared as plain strings (by code unit, as SQLite does). Never ends in `0`, so that
 * there is always room before it.
 * Total: where there is no room (two laptops minted the same rank), it answers the next rank after `low`;
 * `moveItem` sees to it that such neighbours are told apart.
 * @param low the rank before, or null at the beginning
 * @param high the rank after, or null at the end
 */
export function between(low: string | null, high: string | null): string {
  if (high === null) return after(low ?? '')
  const middle = midpoint(low ?? '', high)
  return middle !== null && (low === null || low < middle) && middle < high ? middle : after(low ?? '')
}

/**
 * `count` ranks in order between two others, as short as can be: halves the room instead of creeping along it.
 * Total like `between`: where there is no room they come after `low`, and may reach beyond `high`.
 */
export function ranksBetween(low: string | null, high: string | null, count: number): readonly string[] {
  if (high === null) return count > few ? spread(after(low ?? ''), count) : countedUp(low, count)
  if (count === 0) return []
  const left = (count - 1) >> 1
  const middle = between(low, high)
  return [...ranksBetween(low, middle, left), middle, ...ranksBetween(middle, high, count - 1 - left)]
}

/** From here on counting up, which takes a digit more every thirty ranks, makes longer ones than even steps do. */
const few = 30

function countedUp(low: string | null, count: number): readonly string[] {
  const list: string[] = []
  for (let i = 0; i < count; i++) list.push(between(list.at(-1) ?? low, null))
  return list
}

/** `count` ranks that begin with `start`, in even steps of at least two, so that none has to end in `0`. */
function spread(start: string, count: number): readonly string[] {
  const width = Math.ceil(Math.log(2 * (count + 1)) / Math.log(base))
  const step = base ** width / (count + 1)
  return Array.from({ length: count }, (_, i) => {
    const place = Math.floor((i + 1) * step)
    let rank = ''
    for (
      let rest = place % base === 0 ? place + 1 : place, n = 0;
      n < width;
      n++, rest = Math.floor(rest / base)
    )
      rank = digitOf(rest % base) + rank
    return start + rank
  })
}

/** `count` ranks in order with room between them, for lists that arrive whole. */
export const ranks = (count: number): readonly string[] => ranksBetween(null, null, count)

/** The shortest rank above `low` that leaves room for many more: counts up instead of halving what is left. */
function after(low: string): string {
  for (let i = 0; i < low.length; i++) {
    const digit = valueAt(low, i)
    if (digit < base - 1) return low.slice(0, i) + digitOf(digit + 1)
  }
  return `${low}V`
}

/** Null when no string lies between them. */
function midpoint(low: string, high: string): string | null {
  let prefix = ''
  for (let i = 0; i <= high.length + low.length + 1; i++) {
    const a = valueAt(low, i)
    const b = i < high.length ? valueAt(high, i) : 0
    if (a === b && i < high.length) {
      prefix += digitOf(a)
      continue
    }
    if (b <= a) return null
    if (b - a > 1) return prefix + digitOf(Math.floor((a + b) / 2))
    // The digits touch: the answer starts with the lower one and lies above the rest of `low`.
    return prefix + digitOf(a) + after(low.slice(i + 1))
  }
  return null
}

const valueAt = (rank: string, index: number): number =>
  Math.max(0, digits.indexOf(rank.charAt(index) || '0'))
const digitOf = (value: number): string => digits.charAt(value)
