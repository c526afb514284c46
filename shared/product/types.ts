import type { Item } from './item'

export type { ChangeOf, ProductChange } from './changes'
export { productChangeSchema } from './changes'
export type { ProductEvent } from './events'
export { productEventSchema } from './events'
export type { Item, ItemFields } from './item'
export { itemKindSchema, itemStateSchema } from './registers'
export type { Vote } from './votes'

/** The product side as a ceremony sees it. */
export interface ProductView {
  readonly vision: { readonly sentence: string; readonly page: string; readonly unitName: string } | null
  /** In order; index + 1 is the number on screen. */
  readonly backlog: readonly Item[]
  /** Agreed last time or ended in this session, and no longer in the order: done, dropped or killed. */
  readonly ended: readonly Item[]
  /** Ids in the order last agreed; empty when none was. */
  readonly lastAgreed: readonly string[]
  readonly stakeholders: readonly { readonly id: string; readonly name: string }[]
  readonly dod: readonly string[]
}
