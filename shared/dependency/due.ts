import { type WorkingCalendar, worksOn } from '../calendar/working'
import { dateOf } from '../calendar/zone'
import type { Dependency } from './types'

/** How many working days ahead of today a dependency is called due. */
const soonDays = 3

/** The days a list of dependencies is read against, local dates `YYYY-MM-DD` of the unit that reads it. */
export interface Horizon {
  readonly today: string
  /** The third working day from today, the last that is due soon. */
  readonly soonUntil: string
}

/** @param today the local date as a day number, as `dayAt` gives it */
export function horizonOf(calendar: WorkingCalendar, today: number): Horizon {
  let day = today
  // A calendar that nobody works by would never get there; a month ahead is then far enough.
  for (let found = 0; found < soonDays && day < today + 31; ) if (worksOn(calendar, ++day)) found++
  return { today: dateOf(today), soonUntil: dateOf(day) }
}

/** The day that counts: when it is needed, or while nobody has said so, when it is promised. */
export const dueDay = ({ due, promised }: Pick<Dependency, 'due' | 'promised'>): string | null =>
  due ?? promised?.due ?? null

/** `undated`: no day has been said by either side. */
export type Urgency = 'overdue' | 'soon' | 'later' | 'undated'

/** How pressing an open dependency is. */
export function urgencyOf(day: string | null, { today, soonUntil }: Horizon): Urgency {
  if (day === null) return 'undated'
  if (day < today) return 'overdue'
  return day <= soonUntil ? 'soon' : 'later'
}

/** Overdue or due in the next three working days. */
export const isPressing = (urgency: Urgency): boolean => urgency === 'overdue' || urgency === 'soon'

/** Whether the giving side has promised a later day than the one it is needed by. */
export const comesLate = ({ due, promised }: Pick<Dependency, 'due' | 'promised'>): boolean =>
  due !== null && promised !== null && promised.due > due

/** Most pressing first: by day, those without one last, then the longest waiting. */
export const byDue = (a: Dependency, b: Dependency): number =>
  compare(dueDay(a) ?? '9999', dueDay(b) ?? '9999') || a.raisedAt - b.raisedAt || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
