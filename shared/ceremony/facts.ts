import type { DependencyEvent } from '../dependency/types'
import type { ImpedimentEvent } from '../impediment/types'
import { linkDraft } from '../org/drafts'
import type { Cycle } from '../org/types'
import type { Item, ProductEvent } from '../product/types'
import type { Draft, Json, Patch } from '../sync/op'
import type { SessionEvent } from './events'

/** What a command in a room brought about: things that happened, backlog items that read differently, and how the unit does it from now on. */
export type Fact =
  | { readonly entity: 'sessionEvent'; readonly event: SessionEvent }
  | { readonly entity: 'impedimentEvent'; readonly event: ImpedimentEvent }
  | { readonly entity: 'dependencyEvent'; readonly event: DependencyEvent }
  | { readonly entity: 'productEvent'; readonly event: ProductEvent }
  /** A unit stands under another one; `follow`: in the product hierarchy as in delivery, wherever that is. */
  | {
      readonly entity: 'link'
      readonly cycle: Cycle
      readonly childId: string
      readonly parentId: string | null
      readonly follow?: true
    }
  /** How the unit does it from now on. */
  | { readonly entity: 'setting'; readonly settingId: string; readonly value: object }
  /** A row of another register reads differently. */
  | { readonly entity: 'row'; readonly draft: Draft }
  | { readonly entity: 'item'; readonly itemId: string; readonly patch: Partial<Omit<Item, 'id'>> }

/** Facts as the one write path takes them: events are kept once under their own id, items are registers. */
export const toDrafts = (facts: readonly Fact[]): readonly Draft[] => facts.map(toDraft)

function toDraft(fact: Fact): Draft {
  switch (fact.entity) {
    case 'row':
      return fact.draft
    case 'item':
      return { entity: 'item', rowId: fact.itemId, kind: 'set', patch: asPatch(fact.patch) }
    case 'setting':
      return {
        entity: 'setting',
        rowId: fact.settingId,
        kind: 'set',
        patch: { value: fact.value as unknown as Json }
      }
    case 'link': {
      const draft = linkDraft(fact.cycle, fact.childId, fact.parentId)
      return fact.follow && draft.kind === 'move'
        ? { ...draft, patch: { ...draft.patch, follow: true } }
        : draft
    }
    default:
      return { entity: fact.entity, rowId: fact.event.id, kind: 'fact', patch: asPatch(fact.event) }
  }
}

/** Events and item fields are JSON by their schemas; the types cannot show it because interfaces have no index signature. */
const asPatch = (value: object): Patch => value as unknown as Patch
