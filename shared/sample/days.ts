import { timeOfDayMs } from '../calendar/working'
import { dayAt, instantOf, localAt } from '../calendar/zone'
import { DAY, localDate, MINUTE, mono, type Stamp, wall } from '../time'

/** Working days before today: 1 is the last one. */
export type DaysAgo = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** The days whose ceremonies are played, the first one first: two weeks. */
export const daysPlayed: readonly DaysAgo[] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]

/**
 * The working day so many before the one a moment falls on (after it, for less than none), at a clock time of this
 * machine's zone (wall ms). Saturdays and Sundays do not count.
 */
export function workingDayBefore(moment: number, days: number, hhmm: string): number {
  const day = new Date(moment)
  for (let left = Math.abs(days); left > 0; ) {
    day.setDate(day.getDate() - Math.sign(days))
    if (day.getDay() !== 0 && day.getDay() !== 6) left--
  }
  const [hours = 0, minutes = 0] = hhmm.split(':').map(Number)
  day.setHours(hours, minutes, 0, 0)
  return day.getTime()
}

/** A clock time of another zone on the date a moment has there (wall ms). */
export const inZone = (zone: string, moment: number, hhmm: string): number =>
  instantOf(zone, dayAt(zone, moment) * DAY + timeOfDayMs(hhmm))

/** What clocks of a zone show at a moment, as `HH:MM`. */
export function clockIn(zone: string, moment: number): string {
  const minutes = Math.floor((localAt(zone, moment) % DAY) / MINUTE)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Local `YYYY-MM-DD` so many days after a moment. */
export const dateIn = (moment: number, days: number): string => localDate(moment + days * DAY)

/** The past has one clock: what a laptop would have read, had it been on all the time. */
export const stampOf = (wallMs: number): Stamp => ({ mono: mono(wallMs), wall: wall(wallMs) })
