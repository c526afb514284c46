export interface Move {
  readonly id: string
  /** The item it will stand before; null for the end. */
  readonly beforeId: string | null
  /** Its new number, counted from 1. */
  readonly to: number
}

/** One place up (-1) or down (1); null at the end of the list. */
export function moveByOne(ids: readonly string[], id: string, by: -1 | 1): Move | null {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return null
  return { id, beforeId: (by < 0 ? ids[to] : ids[to + 1]) ?? null, to: to + 1 }
}

/** To a number, counted from 1; one beyond the ends stands for the end. Null when it stands there already, or is not there. */
export function moveToNumber(ids: readonly string[], id: string, number: number): Move | null {
  const from = ids.indexOf(id)
  const to = Math.max(1, Math.min(ids.length, number))
  if (from < 0 || to === from + 1) return null
  return { id, beforeId: (to <= from ? ids[to - 1] : ids[to]) ?? null, to }
}

/** To just before or after another item; null when it would stay where it is. */
export function moveTo(
  ids: readonly string[],
  id: string,
  target: string,
  position: 'before' | 'after'
): Move | null {
  const others = ids.filter((each) => each !== id)
  const at = others.indexOf(target) + (position === 'after' ? 1 : 0)
  if (others.indexOf(target) < 0 || at === ids.indexOf(id)) return null
  return { id, beforeId: others[at] ?? null, to: at + 1 }
}
