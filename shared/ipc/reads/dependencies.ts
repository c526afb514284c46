import { z } from 'zod'
import type { Urgency } from '../../dependency/due'
import type { DependencyState } from '../../dependency/types'
import type { Message } from '../../words/message'

export const dependenciesInputs = {
  dependencies: z.strictObject({
    state: z.enum(['open', 'resolved', 'impediment', 'all']),
    /** Only those that this unit, or one under it, needs or is to give. */
    unitId: z.string().nullable(),
    text: z.string().max(200),
    limit: z.number().int().positive().max(5000)
  }),
  /** Who waits for whom. */
  waiting: z.strictObject({ unitId: z.string().nullable() })
} as const

export interface DependenciesOutputs {
  dependencies: DependencyColumns
  waiting: WaitingColumns
}

/** Most pressing first while open; otherwise the latest ended first. */
export interface DependencyColumns {
  readonly id: readonly string[]
  readonly what: readonly string[]
  readonly state: readonly DependencyState[]
  readonly fromId: readonly string[]
  readonly onId: readonly string[]
  /** Names, as a list shows them. */
  readonly fromUnit: readonly string[]
  readonly onUnit: readonly string[]
  /** When it is needed, as `YYYY-MM-DD`. */
  readonly due: readonly (string | null)[]
  readonly promised: readonly (string | null)[]
  /** Who sees to it. */
  readonly by: readonly string[]
  /** Of what has ended: null. */
  readonly urgency: readonly (Urgency | null)[]
  readonly impedimentId: readonly (string | null)[]
  readonly raisedAt: Float64Array
  /** What happened at the same time on two laptops. */
  readonly pleaseCheck: readonly (readonly Message[])[]
  /** How many there are in all; the arrays may hold fewer. */
  readonly total: number
}

/** Open dependencies by the two units they are between, the most first. */
export interface WaitingColumns {
  readonly fromId: readonly string[]
  readonly onId: readonly string[]
  readonly fromUnit: readonly string[]
  readonly onUnit: readonly string[]
  readonly open: Int32Array
  readonly overdue: Int32Array
}
