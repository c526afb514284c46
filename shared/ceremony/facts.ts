import type { ImpedimentEvent } from '../impediment/types'
import type { Item, ProductEvent } from '../product/types'
import type { Draft, Patch } from '../sync/op'
import type { SessionEvent } from './events'

/** What a command in a room brought about: things that happened, and backlog items that read differently. */
export type Fact =
  | { readonly entity: 'sessionEvent'; readonly event: SessionEvent }
  | { readonly entity: 'impedimentEvent'; readonly event: ImpedimentEvent }
  | { readonly entity: 'productEvent'; readonly event: ProductEvent }
  | { readonly entity: 'item'; readonly itemId: string; readonly patch: Partial<Omit<Item, 'id'>> }

/** Facts as the one write path takes them: events are kept once under their own id, items are registers. */
export const toDrafts = (facts: readonly Fact[]): readonly Draft[] =>
  facts.map((fact) =>
    fact.entity === 'item'
      ? { entity: 'item', rowId: fact.itemId, kind: 'set', patch: asPatch(fact.patch) }
      : { entity: fact.entity, rowId: fact.event.id, kind: 'fact', patch: asPatch(fact.event) }
  )

/** Events and item fields are JSON by their schemas; the types cannot show it because interfaces have no index signature. */
const asPatch = (value: object): Patch => value as unknown as Patch
