import { z } from 'zod'
import type { Delivered } from '../../insights/delivered'
import type { OrderFate } from '../../insights/orders'
import { periods, type Span } from '../../insights/period'
import type { UnitKind } from '../../org/types'

export const productInsightsInputs = {
  /** How the product side decides and delivers; as `insights`. */
  productInsights: z.strictObject({ unitId: z.string().nullable(), period: z.enum(periods), at: z.number() })
} as const

export interface ProductInsightsOutputs {
  productInsights: ProductInsightsView
}

/** How the product side decided and delivered over a stretch of time. */
export interface ProductInsightsView {
  readonly span: Span
  /**
   * From being proposed (an item written down, a change of an agreed order made outside) to the MetaScrum that decided,
   * in ms that passed on the clock; by level, from the top down.
   */
  readonly decisions: {
    readonly kind: readonly UnitKind[]
    readonly height: Int32Array
    readonly count: Int32Array
    readonly medianMs: Float64Array
    readonly p85Ms: Float64Array
    /** Proposed there and decided by no MetaScrum yet, and since when the first of them waits (wall ms; NaN for none). */
    readonly waiting: Int32Array
    readonly waitingSince: Float64Array
  }
  /** Agreed orders and how the next MetaScrum found them, the latest first; one that still holds has no `until`. */
  readonly orders: readonly (OrderFate & {
    readonly unitName: string
    /** Wall ms. */
    readonly agreedAt: number
    readonly until: number | null
    /** Changes made outside a MetaScrum in between. */
    readonly outside: number
  })[]
  /** Whose Sprints they are, and the latest of them in order; value by the day on which items were to end and did. */
  readonly value: {
    readonly unitName: string
    readonly sprints: readonly (Delivered & {
      readonly number: number
      readonly starts: string
      readonly ends: string
      /** It is not over yet. */
      readonly isOn: boolean
    })[]
  }
}
