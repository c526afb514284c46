import type { ProductAsked } from '../../ipc/files'
import type { LineProblem, RowAction } from '../../org/import-plan'
import type { Draft } from '../../sync/op'
import type { Message } from '../../words/message'
import type { Outside } from '../freeze'

export type { Choices } from './choices'

/** What taking a file of the product side in would do. */
export interface ProductPlan {
  readonly counts: Readonly<Record<RowAction, number>>
  /** Lines of the rows that stay out. */
  readonly skipped: readonly number[]
  readonly holds: Message
  readonly notes: readonly Message[]
  readonly problems: readonly LineProblem[]
  readonly sample: readonly { readonly line: number; readonly action: RowAction; readonly text: string }[]
  readonly asked: ProductAsked
  /** Empty where nothing would change, or nothing may. */
  readonly drafts: readonly Draft[]
  /** What it does to agreed orders, by unit. */
  readonly outside: readonly { readonly unitId: string; readonly change: Outside }[]
}
