import { dayText, shortDay, timeOfDay } from '../words/format'
import { plainName } from './plain'

/** A moment as the reader of one day's report needs it: the time, and the date too when it was another day. */
export function whenText(at: number, day: number, locale: string): string {
  const time = timeOfDay(at, locale)
  return sameDay(at, day) ? time : `${shortDay(at, locale)} ${time}`
}

/** The time of that day, or the date of another one. */
export const shortWhen = (at: number, day: number, locale: string): string =>
  sameDay(at, day) ? timeOfDay(at, locale) : shortDay(at, locale)

/** A day somebody named. Files may bring anything in its place: what is no date is treated as a name. */
export const namedDay = (date: string, locale: string): string => {
  const told = dayText(date, locale)
  return told === date ? plainName(date) : told
}

const sameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString()

/** The moment whose day the report belongs to. */
export const dayOf = (report: { startedAt: number | null; closedAt: number | null }): number =>
  report.startedAt ?? report.closedAt ?? 0
