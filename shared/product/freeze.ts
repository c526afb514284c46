import type { z } from 'zod'
import { err, ok, type Result } from '../result'
import { message } from '../words/message'
import type { OutsideChange, ProductFacts } from './evolve'
import type { Item } from './item'
import type { freezeModeSchema } from './registers'

export type FreezeMode = z.infer<typeof freezeModeSchema>

/** Whether an agreed order stands still until people meet again. */
export interface Freeze {
  /** The unit's own word, or that of the nearest unit above that has one. */
  readonly mode: FreezeMode
  /** An order was agreed, and no MetaScrum of this unit is under way. */
  readonly isFrozen: boolean
}

export const usualFreeze: FreezeMode = 'logged'
/** Where the setting is kept: its value is `{ mode }`. */
export const freezeSettingId = (unitId: string): string => `freeze:${unitId}`

export const freezeOf = (
  mode: FreezeMode,
  { agreedAt }: Pick<ProductFacts, 'agreedAt'>,
  isMeeting: boolean
): Freeze => ({ mode, isFrozen: agreedAt !== null && !isMeeting })

/** What a change does to an agreed order, as it is remembered. */
export type Outside = Omit<OutsideChange, 'at'>

/**
 * What changes of an agreed order come to between MetaScrums: nothing where it is not frozen, a sentence where it is
 * strictly so, and otherwise what the next MetaScrum is told first.
 */
export function outside(
  freeze: Freeze,
  kind: Item['kind'],
  unitName: string,
  changes: readonly Outside[]
): Result<readonly Outside[]> {
  if (changes.length === 0 || kind !== 'product' || !freeze.isFrozen) return ok([])
  if (freeze.mode === 'strict')
    return err(
      'refused',
      message('problem.rule.frozen', { unit: unitName }),
      message('problem.rule.frozen.advice', { unit: unitName })
    )
  return ok(changes)
}

/** What an edit of one item would change about an agreed order: whether it counts, and its budget. */
export function outsideOfEdit(
  before: Item,
  patch: { readonly state?: Item['state'] | undefined; readonly budget?: number | null | undefined },
  reason: string
): readonly Outside[] {
  const about = { item: before.id, title: before.title, from: null, to: null, reason }
  const changes: Outside[] = []
  const state = patch.state ?? before.state
  if (state !== before.state) {
    if (state === 'dropped' || state === 'killed') changes.push({ ...about, what: state })
    else if (before.state === 'dropped' || before.state === 'killed')
      changes.push({ ...about, what: 'added' })
  }
  if (patch.budget !== undefined && patch.budget !== before.budget)
    changes.push({ ...about, what: 'budget', from: before.budget, to: patch.budget })
  return changes
}
