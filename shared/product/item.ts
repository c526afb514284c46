import type { z } from 'zod'
import type { ItemFields } from './item-schema'
import type { itemKindSchema, itemStateSchema } from './registers'

export type { ItemFields }

/** One line of an ordered backlog. Order is `(rank, id)`: two laptops can mint the same rank while offline. */
export interface Item extends Readonly<ItemFields> {
  readonly id: string
  /** The unit whose backlog this is. */
  readonly unitId: string
  readonly kind: z.infer<typeof itemKindSchema>
  readonly state: z.infer<typeof itemStateSchema>
  /** Fractional index: any two ranks have room for a third between them. */
  readonly rank: string
  /** The impediment this item came from, if any. */
  readonly impedimentId: string | null
}

/** What an item says of itself where nobody wrote more than a title. */
export const plainItem = {
  why: '',
  owner: '',
  value: null,
  effort: null,
  risk: null,
  budget: null,
  goalId: null,
  parentId: null,
  units: [],
  dependsOn: [],
  starts: null,
  ends: null,
  ready: false
} as const satisfies Omit<ItemFields, 'title'>
