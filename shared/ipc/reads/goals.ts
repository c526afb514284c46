import { z } from 'zod'
import type { UnitKind } from '../../org/types'
import type { AlignmentOf, GoalState } from '../../product/goals'

export const goalsInputs = {
  goals: z.strictObject({ unitId: z.string() }),
  /** Of the whole organisation. */
  alignment: z.strictObject({})
} as const

export interface GoalsOutputs {
  goals: GoalColumns
  alignment: AlignmentColumns
}

/** The goals of a unit, of those above it and of all below it, a column at a time; those above first. */
export interface GoalColumns {
  readonly id: readonly string[]
  readonly unitId: readonly string[]
  readonly title: readonly string[]
  readonly why: readonly string[]
  readonly state: readonly GoalState[]
  readonly standing: readonly AlignmentOf[]
  /** Index of the goal it serves; -1 where that is not known or does not count. */
  readonly above: Int32Array
  readonly servedBy: Int32Array
  readonly isUnserved: readonly boolean[]
  /** Live backlog items that name it. */
  readonly items: Int32Array
  /** Levels below the unit that was asked about; negative above it. */
  readonly depth: Int32Array
  /** Units below the one asked about that have no open goal. */
  readonly withoutGoal: number
}

/**
 * Every goal that was not dropped, and how it stands to those above and below, a column at a time; those at the top
 * first. From a team's goal to the organisation's.
 */
export interface AlignmentColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly unitId: readonly string[]
  readonly unitName: readonly string[]
  readonly state: readonly GoalState[]
  readonly standing: readonly AlignmentOf[]
  /** Index of the goal it serves; -1 where that is not known or does not count. */
  readonly above: Int32Array
  readonly servedBy: Int32Array
  readonly isUnserved: readonly boolean[]
  /** Live backlog items that name it. */
  readonly items: Int32Array
  /** Units without an open goal, in the order of the organisation. */
  readonly without: { readonly unitId: readonly string[]; readonly unitName: readonly string[] }
  /** From the top down. `led`: units with an open goal that leads to the top; `loose`: with open goals, but none does. */
  readonly levels: {
    readonly kind: readonly UnitKind[]
    readonly height: Int32Array
    readonly units: Int32Array
    readonly led: Int32Array
    readonly loose: Int32Array
    /** Open goals, those of them that lead nowhere, and those that nothing below serves. */
    readonly goals: Int32Array
    readonly looseGoals: Int32Array
    readonly unserved: Int32Array
  }
}
