import { keptInOrder } from '../product/kept'

/** What a MetaScrum did to the order it found, as its events say. */
export type OrderAct =
  | { readonly type: 'reordered'; readonly item: string; readonly from: number }
  /** Dropped or killed; `was` is its number then. */
  | { readonly type: 'ended'; readonly item: string; readonly was: number }

/**
 * The order a MetaScrum was opened with: what it froze, with what it did taken back, the last act first.
 * @param frozen ids in the order it ended with
 * @param acts in the order they happened, without those taken back
 */
export function proposedOrder(frozen: readonly string[], acts: readonly OrderAct[]): readonly string[] {
  const order = [...frozen]
  for (const act of [...acts].reverse()) {
    const at = order.indexOf(act.item)
    if (act.type === 'reordered' && at < 0) continue
    if (at >= 0) order.splice(at, 1)
    order.splice((act.type === 'reordered' ? act.from : act.was) - 1, 0, act.item)
  }
  return order
}

/** What became of an agreed order by the time people met again. The counts of all but `added` come to what was agreed on. */
export interface OrderFate {
  readonly agreed: number
  /** Still in the place among the others that was agreed on. */
  readonly kept: number
  readonly moved: number
  /** Dropped or killed outside a MetaScrum. */
  readonly ended: number
  /** No longer there because they are done. */
  readonly finished: number
  /** New since. */
  readonly added: number
}

/**
 * @param agreed ids in the order agreed on
 * @param found ids in the order people found when they met again
 * @param endedOutside ids of what was dropped or killed in between
 */
export function orderFate(
  agreed: readonly string[],
  found: readonly string[],
  endedOutside: ReadonlySet<string>
): OrderFate {
  const wasById = new Map(agreed.map((id, index) => [id, index]))
  const numbers = found.map((id) => wasById.get(id) ?? -1)
  const common = numbers.filter((number) => number >= 0).length
  const kept = keptInOrder(numbers).size
  const here = new Set(found)
  const gone = agreed.filter((id) => !here.has(id))
  const ended = gone.filter((id) => endedOutside.has(id)).length
  return {
    agreed: agreed.length,
    kept,
    moved: common - kept,
    ended,
    finished: gone.length - ended,
    added: found.length - common
  }
}

/** An order stood when nothing that was agreed on changed its place or was ended without those who agreed. */
export const stood = ({ moved, ended }: Pick<OrderFate, 'moved' | 'ended'>): boolean => moved + ended === 0
