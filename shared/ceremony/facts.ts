import type { DependencyEvent } from '../dependency/types'
import type { ImpedimentEvent } from '../impediment/types'
import type { Item, ProductEvent } from '../product/types'
import type { Draft, Json, Patch } from '../sync/op'
import type { SessionEvent } from './events'

/** What a command in a room brought about: things that happened, backlog items that read differently, and how the unit does it from now on. */
export type Fact =
  | { readonly entity: 'sessionEvent'; readonly event: SessionEvent }
  | { readonly entity: 'impedimentEvent'; readonly event: ImpedimentEvent }
  | { readonly entity: 'dependencyEvent'; readonly event: DependencyEvent }
  | { readonly entity: 'productEvent'; readonly event: ProductEvent }
  /** How the unit does it from now on. */
  | { readonly entity: 'setting'; readonly settingId: string; readonly value: object }
  | { readonly entity: 'item'; readonly itemId: string; readonly patch: Partial<Omit<Item, 'id'>> }

/** Facts as the one write path takes them: events are kept once under their own id, items are registers. */
export const toDrafts = (facts: readonly Fact[]): readonly Draft[] => facts.map(toDraft)

function toDraft(fact: Fact): Draft {
  switch (fact.entity) {
    case 'item':
      return { entity: 'item', rowId: fact.itemId, kind: 'set', patch: asPatch(fact.patch) }
    case 'setting':
      return {
        entity: 'setting',
        rowId: fact.settingId,
        kind: 'set',
        patch: { value: fact.value as unknown as Json }
      }
    default:
      return { entity: fact.entity, rowId: fact.event.id, kind: 'fact', patch: asPatch(fact.event) }
  }
}

/** Events and item fields are JSON by their schemas; the types cannot show it because interfaces have no index signature. */
const asPatch = (value: object): Patch => value as unknown as Patch
