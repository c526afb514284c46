import type { SessionEvent } from './events'

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>
type Said<T extends SessionEvent['type'], K extends keyof EventOf<T>> = Readonly<Pick<EventOf<T>, K>>

/** What a Sprint's Planning, Review or Refinement came to, as its events say: the last word on each. */
export interface SprintTold {
  readonly goals: readonly Said<'sprintGoalSet', 'unit' | 'unitName' | 'number' | 'goal'>[]
  readonly confidence: readonly Said<'confidenceSaid', 'unit' | 'unitName' | 'confidence' | 'text'>[]
  readonly reviewed: readonly Said<'workReviewed', 'unit' | 'unitName' | 'goal' | 'verdict' | 'text'>[]
  readonly refined: readonly Said<'itemRefined', 'item' | 'title' | 'value' | 'effort' | 'ready'>[]
}

export const noSprintTold: SprintTold = { goals: [], confidence: [], reviewed: [], refined: [] }

/** The Sprint that is planned or reviewed, as it is for one unit. */
export interface UnitSprint {
  readonly unitId: string
  readonly unitName: string
  /** Where its goal is kept. */
  readonly row: string
  readonly number: number
  /** `YYYY-MM-DD`, both included. */
  readonly starts: string
  readonly ends: string
  /** As it was before this session. */
  readonly goal: string
  /** Nobody has planned it yet: the first goal does. */
  readonly isNew: boolean
}
