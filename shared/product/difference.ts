import type { Item } from './item'
import { keptInOrder } from './kept'

type Standing = Pick<Item, 'id' | 'state'>

export interface Placed {
  readonly id: string
  /** Numbers count from 1. */
  readonly was: number
  readonly now: number
}

/** What a MetaScrum talks about: what is no longer as it was agreed. Every list is in the order of the backlog now. */
export interface Difference {
  readonly moved: readonly Placed[]
  readonly added: readonly { readonly id: string; readonly now: number }[]
  readonly dropped: readonly string[]
  readonly killed: readonly string[]
  readonly done: readonly string[]
  /** Agreed, and no longer known at all. */
  readonly gone: readonly string[]
}

/**
 * The difference between an order that was agreed and a backlog as it stands. Only what has really changed its place
 * among the others has moved: an item that stands one further down because another came in before it has not.
 * @param items the whole backlog in order, with what is done, dropped or killed
 * @param lastAgreed ids in the order agreed; where nothing was agreed there is no difference
 */
export function differenceOf(items: readonly Standing[], lastAgreed: readonly string[]): Difference {
  const wasById = new Map(lastAgreed.map((id, index) => [id, index + 1]))
  const ids = (state: Standing['state']) =>
    items.filter((item) => item.state === state && wasById.has(item.id)).map((item) => item.id)
  const live = items.filter((item) => item.state === 'open' || item.state === 'doing')
  const here = new Set(items.map((item) => item.id))
  const numbers = live.map((item) => wasById.get(item.id) ?? -1)
  const kept = keptInOrder(numbers)
  const moved: Placed[] = []
  const added: { id: string; now: number }[] = []
  if (lastAgreed.length > 0)
    for (const [index, { id }] of live.entries()) {
      const was = wasById.get(id)
      if (was === undefined) added.push({ id, now: index + 1 })
      else if (!kept.has(index)) moved.push({ id, was, now: index + 1 })
    }
  return {
    moved,
    added,
    dropped: ids('dropped'),
    killed: ids('killed'),
    done: ids('done'),
    gone: lastAgreed.filter((id) => !here.has(id))
  }
}
