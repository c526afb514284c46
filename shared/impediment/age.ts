import { HOUR } from '../time'
import type { Impediment } from './types'

/** Time since it was raised, until now or until it was resolved (wall ms). */
export const ageMs = (impediment: Impediment, nowWall: number): number =>
  Math.max(0, (impediment.resolvedAt ?? nowWall) - impediment.raisedAt)

/** Same day is the promise: amber after four hours, crimson after a day. */
export type AgeStep = 'fresh' | 'warn' | 'stale'

export const ageStep = (ms: number): AgeStep =>
  ms >= 24 * HOUR ? 'stale' : ms >= 4 * HOUR ? 'warn' : 'fresh'
