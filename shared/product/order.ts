import type { Item } from './item'
import { keptInOrder } from './kept'
import { between, ranksBetween } from './rank'

export type Ranked = Pick<Item, 'id' | 'rank'>

// Putting things into one place again and again makes ranks longer. From here on the whole backlog gets new ones, long
// before a rank is too long to be kept.
const longest = 100

/** The order of a backlog: two laptops can mint the same rank while offline, so the id decides between equals. */
export const compareItems = (a: Ranked, b: Ranked): number => compare(a.rank, b.rank) || compare(a.id, b.id)

export const inOrder = <T extends Ranked>(items: readonly T[]): readonly T[] => [...items].sort(compareItems)

/** The items of a backlog that still compete for a place. */
export const isLive = (item: Pick<Item, 'state'>): boolean => item.state === 'open' || item.state === 'doing'

/** The rank of an item that joins at the end. */
export const lastRank = (items: readonly Pick<Item, 'rank'>[]): string =>
  between(
    items.reduce<string | null>((last, item) => (last === null || item.rank > last ? item.rank : last), null),
    null
  )

export interface NewRank {
  readonly id: string
  readonly rank: string
}

/**
 * The ranks to write so that an item stands directly before another one.
 * @param items the whole backlog, in any order
 * @param beforeId null puts it last
 * @returns the moved item first; more than one only where neighbours shared a rank and had to be told apart;
 * empty when the item or `beforeId` is not there
 */
export function moveItem(items: readonly Ranked[], id: string, beforeId: string | null): readonly NewRank[] {
  if (!items.some((item) => item.id === id) || id === beforeId) return []
  const others = inOrder(items).filter((item) => item.id !== id)
  const index = beforeId === null ? others.length : others.findIndex((item) => item.id === beforeId)
  if (index < 0) return []
  const low = others[index - 1]?.rank ?? null
  const rank = between(low, others[index]?.rank ?? null)
  if (rank.length > longest) {
    const moved = { id, rank: '' }
    const fresh = [...others.slice(0, index), moved, ...others.slice(index)]
    const rankAt = ranksBetween(null, null, fresh.length)
    const given = fresh.map((item, at) => ({ id: item.id, rank: rankAt[at] ?? '' }))
    return [...given.splice(index, 1), ...given]
  }
  return [{ id, rank }, ...pushUp(others.slice(index), rank)]
}

/**
 * The fewest ranks to write so that a backlog stands in this order.
 * @param items the whole backlog, in any order
 * @param order ids; those of the backlog that it does not name stay behind the one they stand behind now
 */
export function orderAs(items: readonly Ranked[], order: readonly string[]): readonly NewRank[] {
  const known = new Set(items.map(({ id }) => id))
  return orderWith(
    items,
    order.filter((id) => known.has(id))
  )
}

/** As `orderAs`; ids that the backlog does not have yet join it where they stand. */
export function orderWith(items: readonly Ranked[], order: readonly string[]): readonly NewRank[] {
  const now = inOrder(items)
  const placeById = new Map(now.map((item, index) => [item.id, index]))
  const wanted = withUnnamed(now, [...new Set(order)])
  const kept = keptInOrder(wanted.map((id) => placeById.get(id) ?? -1))
  const given: NewRank[] = []
  let low: string | null = null
  for (let at = 0; at < wanted.length; ) {
    const standing = now[placeById.get(wanted[at] ?? '') ?? -1]
    if (kept.has(at) && standing && (low === null || standing.rank > low)) {
      low = standing.rank
      at++
      continue
    }
    let end = at + 1
    while (end < wanted.length && !kept.has(end)) end++
    const after = now[placeById.get(wanted[end] ?? '') ?? -1]?.rank ?? null
    const rankAt = ranksBetween(low, after !== null && low !== null && after <= low ? null : after, end - at)
    for (const [i, rank] of rankAt.entries()) given.push({ id: wanted[at + i] ?? '', rank })
    low = rankAt.at(-1) ?? low
    at = end
  }
  return given
}

function withUnnamed(now: readonly Ranked[], order: readonly string[]): readonly string[] {
  const named = new Set(order)
  if (now.every(({ id }) => named.has(id))) return order
  const first: string[] = []
  const followers = new Map<string, string[]>(order.map((id) => [id, []]))
  let behind = first
  for (const { id } of now) {
    if (named.has(id)) behind = followers.get(id) ?? first
    else behind.push(id)
  }
  return [...first, ...order.flatMap((id) => [id, ...(followers.get(id) ?? [])])]
}

/** New ranks for the items that no longer stand above `rank`, up to the first that does. */
function pushUp(rest: readonly Ranked[], rank: string): readonly NewRank[] {
  const crowded = rest.findIndex((item) => item.rank > rank)
  const inTheWay = crowded < 0 ? rest : rest.slice(0, crowded)
  const high = crowded < 0 ? null : (rest[crowded]?.rank ?? null)
  let low = rank
  return inTheWay.map((item) => {
    low = between(low, high)
    return { id: item.id, rank: low }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
