import { z } from 'zod'
import type { CeremonyKind } from '../../ceremony/kinds'
import type { Morning } from '../../report/morning'
import type { Report } from '../../report/types'

export const sessionsInputs = {
  history: z.strictObject({ limit: z.number().int().positive().max(5000), unitId: z.string().nullable() }),
  notes: z.strictObject({ sessionId: z.string() }),
  /** Of what is confidential, only how much there is; `confidential` asks for it whole. */
  report: z.strictObject({ sessionId: z.string(), confidential: z.boolean().optional() }),
  /** The whole organisation's, of the day between these (wall ms). */
  morning: z.strictObject({ dayStart: z.number(), dayEnd: z.number(), confidential: z.boolean().optional() })
} as const

export interface SessionsOutputs {
  history: readonly SessionRow[]
  notes: readonly { readonly turnId: string | null; readonly text: string }[]
  report: Report | null
  morning: Morning
}

/** A past or running ceremony; moments are wall ms. */
export interface SessionRow {
  readonly sessionId: string
  readonly unitId: string
  readonly unitName: string
  readonly kind: CeremonyKind
  readonly phase: string
  readonly startedAt: number | null
  readonly closedAt: number | null
  readonly boxMs: number
  readonly usedMs: number
  readonly raised: number
  readonly sentUp: number
  /** Whether everybody expected was marked at the end of a scaled ceremony; null for any other, or one not closed. */
  readonly green: boolean | null
}
