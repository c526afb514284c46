import { DAY, mono, type Stamp, wall } from '../time'

/**
 * The working day so many before the one a moment falls on, at a clock time of this machine's zone (wall ms).
 * Saturdays and Sundays do not count.
 */
export function workingDayBefore(moment: number, days: number, hhmm: string): number {
  const day = new Date(moment)
  for (let left = days; left > 0; ) {
    day.setDate(day.getDate() - 1)
    if (day.getDay() !== 0 && day.getDay() !== 6) left--
  }
  const [hours = 0, minutes = 0] = hhmm.split(':').map(Number)
  day.setHours(hours, minutes, 0, 0)
  return day.getTime()
}

/** Local `YYYY-MM-DD` so many days after a moment. */
export function dateIn(moment: number, days: number): string {
  const day = new Date(moment + days * DAY)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** The past has one clock: what a laptop would have read, had it been on all the time. */
export const stampOf = (wallMs: number): Stamp => ({ mono: mono(wallMs), wall: wall(wallMs) })
