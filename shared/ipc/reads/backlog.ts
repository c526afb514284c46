import { z } from 'zod'
import type { OutsideChange, VisionVersion } from '../../product/evolve'
import type { Freeze, FreezeMode } from '../../product/freeze'
import type { Item } from '../../product/item'
import type { RoadmapView } from '../../product/roadmap'
import type { TransformationBoard } from '../../product/transformation'
import { itemKindSchema, type ProductView } from '../../product/types'

export const backlogInputs = {
  backlog: z.strictObject({ unitId: z.string(), kind: itemKindSchema }),
  items: z.strictObject({ unitId: z.string(), kind: itemKindSchema }),
  /** What goes with an item when it is ended. */
  parts: z.strictObject({ itemId: z.string() }),
  /** A unit's own backlog over time. */
  roadmap: z.strictObject({ unitId: z.string() }),
  product: z.strictObject({ unitId: z.string() }),
  productRoom: z.strictObject({ unitId: z.string() }),
  /** The transformation backlog; `unitId` null: of the Executive Action Team. */
  transformation: z.strictObject({ unitId: z.string().nullable() })
} as const

export interface BacklogOutputs {
  backlog: readonly Item[]
  items: ItemColumns
  parts: PartColumns
  roadmap: RoadmapView | null
  product: ProductView
  productRoom: ProductRoomView
  transformation: TransformationBoard | null
}

/** A backlog, in order, a column at a time: same index is same item. Amounts are NaN where there is none. */
export interface ItemColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly why: readonly string[]
  readonly owner: readonly string[]
  readonly state: readonly Item['state'][]
  readonly rank: readonly string[]
  readonly impedimentId: readonly (string | null)[]
  readonly goalId: readonly (string | null)[]
  readonly parentId: readonly (string | null)[]
  readonly units: readonly Item['units'][]
  readonly dependsOn: readonly Item['dependsOn'][]
  readonly starts: readonly (string | null)[]
  readonly ends: readonly (string | null)[]
  readonly ready: readonly boolean[]
  readonly value: Float64Array
  readonly effort: Float64Array
  readonly risk: Float64Array
  readonly budget: Float64Array
  /** What the items below come to, all NaN where an item was not taken apart. */
  readonly parts: Float64Array
  readonly partsDone: Float64Array
  readonly partsValue: Float64Array
  readonly partsEffort: Float64Array
  readonly partsEffortDone: Float64Array
  /** Titles of the goals and of the items elsewhere that these items mention, by id. */
  readonly titles: Readonly<Record<string, string>>
}

/** What an item was taken apart into and is still to do, at any level, a column at a time. */
export interface PartColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly unitName: readonly string[]
  readonly state: readonly ('open' | 'doing')[]
}

/** What the Product room shows around a backlog. */
export interface ProductRoomView {
  readonly vision: { readonly sentence: string; readonly page: string } | null
  /** Every version of the unit's own, the oldest first. */
  readonly visions: readonly VisionVersion[]
  /** That of the nearest unit above that has one. */
  readonly visionAbove: { readonly sentence: string; readonly page: string; readonly unitName: string } | null
  readonly lastAgreed: readonly string[]
  /** Wall ms. */
  readonly agreedAt: number | null
  /** What was changed about the agreed order outside a MetaScrum, the oldest first. */
  readonly outside: readonly OutsideChange[]
  readonly freeze: Freeze
  /** The unit's own setting; null: as the unit above. */
  readonly ownFreeze: FreezeMode | null
  readonly stakeholders: readonly { readonly id: string; readonly name: string }[]
}
