import type { AgeSteps } from '../calendar/types'
import { type WorkingCalendar, workingDayMs, workingMs } from '../calendar/working'
import { HOUR } from '../time'
import type { BlockedSpan } from './types'

/** Same day is the promise: amber after some working hours, crimson after more. Each level may set its own. */
export type AgeStep = 'fresh' | 'warn' | 'stale'

/** Half a working day and a whole one, which is what the same-day promise allows. */
export const usualAgeSteps: AgeSteps = { warnHours: 4, staleHours: 8 }

/**
 * @param workedMs working time it has been open: `blockedMs` of those who raised it
 * @param steps those of the level that has the ball
 */
export const ageStep = (workedMs: number, steps: AgeSteps): AgeStep =>
  workedMs >= steps.staleHours * HOUR ? 'stale' : workedMs >= steps.warnHours * HOUR ? 'warn' : 'fresh'

/**
 * How long people were blocked, in their own working time: summed over every time it was open, so that what lay
 * between resolving and reopening does not count.
 * @param calendar and zone: those of the unit that raised it
 */
export const blockedMs = (
  spans: readonly BlockedSpan[],
  calendar: WorkingCalendar,
  zone: string,
  nowWall: number
): number => spans.reduce((sum, { from, to }) => sum + workingMs(calendar, zone, from, to ?? nowWall), 0)

/** Team-days lost: the blocked working time in days of that calendar, for each team it blocks. */
export const teamDaysLost = (blocked: number, calendar: WorkingCalendar, teams: number): number =>
  (blocked / workingDayMs(calendar)) * teams
