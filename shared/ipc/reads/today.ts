import { z } from 'zod'
import type { CeremonyKind } from '../../ceremony/kinds'

export const todayInputs = {
  today: z.strictObject({ dayStart: z.number(), dayEnd: z.number() })
} as const

export interface TodayOutputs {
  today: TodayView
}

export interface TodayView {
  /** One row per planned ceremony, in the order of the ladder: time, then teams before those above them, then name. */
  readonly unitId: readonly string[]
  readonly unitName: readonly string[]
  readonly kind: readonly CeremonyKind[]
  readonly height: Int32Array
  /** `HH:MM` by the clocks of this laptop. */
  readonly at: readonly (string | null)[]
  /** The same by the unit's own clocks, where those show another time. */
  readonly there: readonly (string | null)[]
  readonly state: readonly ('planned' | 'unfinished' | 'closed')[]
  readonly sessionId: readonly (string | null)[]
  /** Impediments waiting at this unit from below, and answers waiting to be acknowledged. */
  readonly comingUp: Int32Array
  readonly answers: Int32Array
  /** Whose turn it is to facilitate; null where the unit has no rota. */
  readonly facilitator: readonly (string | null)[]
  readonly unfinished: readonly UnfinishedSession[]
  /** MetaScrums that a date was fixed for, from today on, the soonest first. */
  readonly metaScrums: readonly {
    readonly unitId: string
    readonly unitName: string
    /** Wall ms. */
    readonly at: number
  }[]
}

export interface UnfinishedSession {
  readonly sessionId: string
  readonly unitName: string
  readonly kind: CeremonyKind
  readonly startedAt: number | null
  /** Last moment Sameday is known to have been alive in it (wall ms). */
  readonly lastSeenAt: number
}
