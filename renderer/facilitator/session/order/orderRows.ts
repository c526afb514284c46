import type { Item } from '../../../../shared/product/item'

/** An item of the order, numbered. */
export interface OrderRow extends Item {
  /** Counted from 1. */
  readonly number: number
  /** Its number in the order last agreed; null for a new one, and where nothing was agreed. */
  readonly was: number | null
  readonly isNew: boolean
}

const known = new WeakMap<Item, OrderRow>()

/**
 * The rows of a backlog. One whose item, number and past are as before stays the same object: it need not be drawn again.
 * @param backlog in order
 * @param lastAgreed ids in the order last agreed; empty when none was
 */
export function orderRows(backlog: readonly Item[], lastAgreed: readonly string[]): readonly OrderRow[] {
  const wasById = new Map(lastAgreed.map((id, index) => [id, index + 1]))
  return backlog.map((item, index) => {
    const was = wasById.get(item.id) ?? null
    const isNew = was === null && lastAgreed.length > 0
    const before = known.get(item)
    if (before?.number === index + 1 && before.was === was && before.isNew === isNew) return before
    const row = { ...item, number: index + 1, was, isNew }
    known.set(item, row)
    return row
  })
}
