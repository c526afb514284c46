import { timeOfDayMs } from '../calendar/working'
import { dateOf, dayOfDate, instantOf, localAt } from '../calendar/zone'
import { DAY } from '../time'
import type { NextDate } from './metascrum-state'

/** When people meet again, as an instant (wall ms). @param zone of the unit: the date is kept by its clocks */
export const meetsAt = ({ day, time }: NextDate, zone: string): number =>
  instantOf(zone, dayOfDate(day) * DAY + timeOfDayMs(time))

/** A date by the clocks of one zone, by those of another. */
export function dateIn(to: string, next: NextDate, from: string): NextDate {
  if (to === from) return next
  const local = localAt(to, meetsAt(next, from))
  return { day: dateOf(Math.floor(local / DAY)), time: new Date(local).toISOString().slice(11, 16) }
}
