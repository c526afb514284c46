import { between } from './rank'
import type { Item } from './types'

type Ranked = Pick<Item, 'id' | 'rank'>

/** The order of a backlog: two laptops can mint the same rank while offline, so the id decides between equals. */
export const compareItems = (a: Ranked, b: Ranked): number => compare(a.rank, b.rank) || compare(a.id, b.id)

export const inOrder = <T extends Ranked>(items: readonly T[]): readonly T[] => [...items].sort(compareItems)

/** The items of a backlog that still compete for a place. */
export const isLive = (item: Pick<Item, 'state'>): boolean => item.state === 'open' || item.state === 'doing'

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
  return [{ id, rank }, ...pushUp(others.slice(index), rank)]
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

export interface Differences {
  /** Numbers count from 1; `was` is null for an item that was not in the order last agreed. */
  readonly rows: readonly { readonly id: string; readonly now: number; readonly was: number | null }[]
  /** In the order last agreed, and no longer in the backlog. */
  readonly gone: readonly string[]
}

/** What has changed since people last agreed: what a MetaScrum talks about. */
export function differences(backlog: readonly { id: string }[], lastAgreed: readonly string[]): Differences {
  const wasById = new Map(lastAgreed.map((id, index) => [id, index + 1]))
  const here = new Set(backlog.map((item) => item.id))
  return {
    rows: backlog.map((item, index) => ({
      id: item.id,
      now: index + 1,
      was: wasById.get(item.id) ?? null
    })),
    gone: lastAgreed.filter((id) => !here.has(id))
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
