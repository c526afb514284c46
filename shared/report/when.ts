import { timeOfDay } from '../words/format'
import { plainName } from './plain'

/** A moment as the reader of one day's report needs it: the time, and the date too when it was another day. */
export function whenText(at: number, day: number, locale: string): string {
  const time = timeOfDay(at, locale)
  return sameDay(at, day) ? time : `${shortDay(at, locale)} ${time}`
}

/** A local date `YYYY-MM-DD` in the reader's way; what is no date is told as it stands. */
export function dayText(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const at = year && month && day ? new Date(year, month - 1, day).getTime() : Number.NaN
  return Number.isNaN(at) ? plainName(date) : shortDay(at, locale)
}

const shortDay = (at: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at)

const sameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString()

/** A time as the box of a ceremony is spoken of: an hour is `60:00`, not `1:00:00`. Whole seconds that have passed. */
export function minutesText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The moment whose day the report belongs to. */
export const dayOf = (report: { startedAt: number | null; closedAt: number | null }): number =>
  report.startedAt ?? report.closedAt ?? 0
