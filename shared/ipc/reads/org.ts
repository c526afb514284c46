import { z } from 'zod'
import type { Work } from '../../calendar/inherit'
import { type AgendaPart, agendaKinds } from '../../ceremony/agenda'
import type { SetUp } from '../../ceremony/setup'
import type { PlanProblem } from '../../ladder/plan'
import type { Way } from '../../ladder/staircase'
import type { Membership, Unit, UnitKind } from '../../org/types'
import type { Message } from '../../words/message'

export const orgInputs = {
  org: z.strictObject({}),
  unit: z.strictObject({ unitId: z.string() }),
  agenda: z.strictObject({ unitId: z.string(), kind: z.enum(agendaKinds) }),
  /** What is wrong with the plan of the day of a moment (wall ms). */
  plan: z.strictObject({ at: z.number() }),
  /** The way up from a unit at a moment (wall ms), as the clock of the window has it. */
  way: z.strictObject({ unitId: z.string(), at: z.number() })
} as const

export interface OrgOutputs {
  org: OrgColumns
  unit: UnitDetail | null
  agenda: UnitAgenda
  plan: readonly PlanProblem[]
  way: Way | null
}

/** The whole organisation, columnar. Removed units are not in it; a child of a removed unit stands under the next one up. */
export interface OrgColumns {
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly shortName: readonly string[]
  readonly kind: readonly UnitKind[]
  readonly dailyTime: readonly (string | null)[]
  /** Index of the parent in these arrays, -1 for none. */
  readonly deliveryParent: Int32Array
  readonly productParent: Int32Array
  readonly people: Int32Array
  readonly openImpediments: Int32Array
  /** Height above the teams: 0 team, 1 Scrum of Scrums, 2 Scrum of Scrums of Scrums … */
  readonly height: Int32Array
  /** Moves that were skipped because they would have closed a circle, in words. */
  readonly pleaseCheck: readonly Message[]
  /** The people count of the whole organisation (each person once). */
  readonly personCount: number
}

/** The parts of a unit's ceremonies of a kind, and minutes that an older set-up kept for them. */
export interface UnitAgenda extends Pick<SetUp, 'partMinutes'> {
  readonly agenda: readonly AgendaPart[]
}

export interface UnitDetail {
  readonly unit: Unit
  /** Working time and steps of age that hold here, and those that would if the unit said nothing itself. */
  readonly work: Work
  readonly workAbove: Work
  readonly height: number
  readonly deliveryParentId: string | null
  readonly productParentId: string | null
  readonly childIds: readonly string[]
  readonly members: readonly (Membership & { readonly personName: string })[]
  readonly openImpediments: number
}
