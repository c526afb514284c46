import type { Item } from './item'

/** An item as the sum of its parts sees it. */
export type Part = Pick<Item, 'id' | 'parentId' | 'state' | 'value' | 'effort'>

/** What the parts of an item come to, over all levels below it. Dropped and killed parts do not count. */
export interface RolledUp {
  /** Parts that have no parts themselves. */
  readonly parts: number
  readonly done: number
  /** Null when no part has a figure. */
  readonly value: number | null
  readonly effort: number | null
  readonly effortDone: number
}

/**
 * Sums up the parts of every item that has some. An item with parts counts as these parts and no longer by its own
 * figures, which were an estimate of them.
 * @param items all items that may be parts of each other; circles, which two laptops can close, are left out
 */
export function rollUp(items: readonly Part[]): ReadonlyMap<string, RolledUp> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const partsById = new Map<string, Part[]>()
  for (const item of items) {
    if (item.parentId === null || !counts(item) || !byId.has(item.parentId)) continue
    const parts = partsById.get(item.parentId)
    if (parts) parts.push(item)
    else partsById.set(item.parentId, [item])
  }
  const sums = new Map<string, RolledUp>()
  const waiting = new Map([...partsById].map(([id, parts]) => [id, parts.length]))
  const ready: Part[] = items.filter((item) => !partsById.has(item.id))
  for (let item = ready.pop(); item; item = ready.pop()) {
    const parts = partsById.get(item.id)
    if (parts) sums.set(item.id, sumOf(parts, sums))
    const above = item.parentId !== null && counts(item) ? byId.get(item.parentId) : undefined
    if (!above) continue
    const left = (waiting.get(above.id) ?? 1) - 1
    waiting.set(above.id, left)
    if (left === 0) ready.push(above)
  }
  return sums
}

const counts = ({ state }: Part): boolean => state !== 'dropped' && state !== 'killed'

function sumOf(parts: readonly Part[], sums: ReadonlyMap<string, RolledUp>): RolledUp {
  const add = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b)
  return parts.reduce<RolledUp>(
    (sum, part) => {
      const below = sums.get(part.id)
      const isDone = part.state === 'done'
      const one = below ?? {
        parts: 1,
        done: isDone ? 1 : 0,
        value: part.value,
        effort: part.effort,
        effortDone: isDone ? (part.effort ?? 0) : 0
      }
      return {
        parts: sum.parts + one.parts,
        done: sum.done + one.done,
        value: add(sum.value, one.value),
        effort: add(sum.effort, one.effort),
        effortDone: sum.effortDone + one.effortDone
      }
    },
    { parts: 0, done: 0, value: null, effort: null, effortDone: 0 }
  )
}
