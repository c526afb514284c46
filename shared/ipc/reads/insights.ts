import { z } from 'zod'
import type { CeremonyKind } from '../../ceremony/kinds'
import { periods, type Span } from '../../insights/period'
import type { Topic } from '../../insights/topics'
import type { UnitKind } from '../../org/types'
import type { Message } from '../../words/message'

export const insightsInputs = {
  insights: z.strictObject({
    /** Its subtree; null: the whole organisation. */
    unitId: z.string().nullable(),
    period: z.enum(periods),
    /** Wall ms, up to when. */
    at: z.number()
  }),
  /** Null: of every unit. */
  hints: z.strictObject({ unitId: z.string().nullable() }),
  /** `at`: wall ms, for ages. */
  heat: z.strictObject({ at: z.number() })
} as const

export interface InsightsOutputs {
  insights: InsightsView
  hints: HintsView
  heat: HeatColumns
}

/** How the ladder worked over a stretch of time. Times are working time of whoever waited, in ms. */
export interface InsightsView {
  readonly span: Span
  /** The sprint that is on there; null where none is. */
  readonly sprint: { readonly number: number; readonly starts: string; readonly ends: string } | null
  readonly closedSessions: number
  readonly keptBox: number
  /** One by one, while they are few enough to be drawn so; empty otherwise. */
  readonly sessions: {
    readonly at: Float64Array
    readonly kind: readonly CeremonyKind[]
    readonly boxMs: Float64Array
    readonly usedMs: Float64Array
  }
  /** The stretch cut into days, weeks or more: bin `i` is from `edges[i]` to `edges[i + 1]`. */
  readonly bins: {
    readonly days: number
    readonly edges: Float64Array
    readonly raised: Int32Array
    /** Answers from a level above, and how many of them came on the day the need arrived there. */
    readonly answered: Int32Array
    readonly sameDay: Int32Array
    readonly closed: Int32Array
    /** Ceremonies that ended inside their box, and those that did not. */
    readonly kept: Int32Array
    readonly over: Int32Array
  }
  /** From the top down: what each level took to answer, and what is open there now. NaN where it answered nothing. */
  readonly levels: {
    readonly kind: readonly UnitKind[]
    readonly height: Int32Array
    readonly answers: Int32Array
    readonly sameDay: Int32Array
    readonly medianMs: Float64Array
    readonly p85Ms: Float64Array
    readonly open: Int32Array
    readonly warn: Int32Array
    readonly stale: Int32Array
    readonly oldestMs: Float64Array
  }
  /** Answers by how long they took; `edges` in hours, one count more than edges. */
  readonly spread: { readonly edges: readonly number[]; readonly counts: readonly number[] }
  readonly blocked: { readonly ms: number; readonly teamDays: number }
  /** Open and overdue now; resolved and turned into an impediment in this stretch. */
  readonly dependencies: {
    readonly open: number
    readonly overdue: number
    readonly resolved: number
    readonly turned: number
  }
  readonly topics: { readonly looked: number; readonly all: boolean; readonly found: readonly Topic[] }
  readonly attendance: {
    readonly present: number
    readonly represented: number
    readonly absent: number
    /** Those with gaps, the widest first. */
    readonly units: {
      readonly name: readonly string[]
      readonly here: Int32Array
      readonly absent: Int32Array
    }
  }
}

/** What is worth a look. */
export interface HintsView {
  readonly open: readonly {
    readonly unitId: string
    readonly unitName: string
    /** Sets it apart from the unit's other ones. */
    readonly key: string
    readonly why: Message
    readonly tryThis: Message
  }[]
  /** How many there are beyond those listed. */
  readonly more: number
  /** There are more than that: nobody looked further. */
  readonly isMore: boolean
  /** Dismissed ones that hold no more: whoever sees this lifts the dismissal, so that they are heard of should they come back. */
  readonly over: readonly { readonly unitId: string; readonly key: string }[]
}

/** The organisation by what is open in it, columnar. */
export interface HeatColumns {
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly kind: readonly UnitKind[]
  /** Index of the parent in delivery, -1 for none. */
  readonly parent: Int32Array
  readonly height: Int32Array
  /** Open at the unit itself, and how many of them are warn and stale by its own steps. */
  readonly open: Int32Array
  readonly warn: Int32Array
  readonly stale: Int32Array
  /** Working ms since the first of them was raised. */
  readonly oldestMs: Float64Array
}
