import type { NamedUnit } from '../org/types'
import type { DodLine } from './dod'
import type { ProductFacts } from './evolve'
import type { Freeze } from './freeze'
import type { Goal } from './goals'
import type { Item } from './item'
import type { Metric } from './metrics'
import type { Ranked } from './order'
import type { Sprint } from './sprints'

/** What a change of the product side is judged against, as point look-ups: one edit must not load 10,000 items. */
export interface ProductLookup {
  /** A unit that is there; null for an unknown or removed one. */
  unit(id: string): NamedUnit | null
  /** The ids of the units above in the product hierarchy, nearest first. */
  above(unitId: string): readonly string[]
  /** One level up in delivery, where impediments go; null at the top. */
  deliveryParent(unitId: string): NamedUnit | null
  item(id: string): Item | null
  /** What an item was taken apart into and is still to do, at whatever level. */
  liveParts(id: string): readonly Pick<Item, 'id' | 'unitId' | 'kind' | 'title'>[]
  /** A whole backlog in order, with what is done, dropped or killed. */
  ranked(unitId: string, kind: Item['kind']): readonly (Ranked & Pick<Item, 'state'>)[]
  goal(id: string): Goal | null
  rankedGoals(unitId: string): readonly Ranked[]
  facts(unitId: string): ProductFacts
  freeze(unitId: string): Freeze
  /** The definition of done as it stands at a unit, inherited lines first. */
  dod(unitId: string): readonly DodLine[]
  /** The impediment a gap was raised as; null when it was not. */
  gapRaised(unitId: string, line: string): string | null
  sprint(id: string): Sprint | null
  /** The unit's own Sprints. */
  ownSprints(unitId: string): readonly Sprint[]
  metric(id: string): Metric | null
}
