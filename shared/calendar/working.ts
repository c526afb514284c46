import { DAY, MINUTE } from '../time'
import type { WorkingCalendar } from './types'
import { dayOfDate, stretchesBetween } from './zone'

export type { WorkingCalendar } from './types'

/** What an organisation works when nobody has said otherwise. */
export const usualCalendar: WorkingCalendar = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', off: [] }

/** The hours of one working day, in ms; on a night when clocks change it may be an hour more or less. */
export const workingDayMs = (calendar: WorkingCalendar): number => compiled(calendar).length

/**
 * Working milliseconds in `[from, to)`: the time in which clocks of the zone read a working hour of a working day.
 * Exact over nights, holidays and changes of clocks; additive; the same cost for an hour and for ten years.
 * @param from wall ms
 * @param to wall ms; nothing has passed when it is before `from`
 */
export function workingMs(calendar: WorkingCalendar, zone: string, from: number, to: number): number {
  if (to <= from) return 0
  const plan = compiled(calendar)
  const stretches = stretchesBetween(zone, from, to)
  return stretches.reduce((sum, { from: start, offset }, i) => {
    const end = stretches[i + 1]?.from ?? to
    return sum + workedUntil(plan, end + offset) - workedUntil(plan, start + offset)
  }, 0)
}

/**
 * The latest instant since which `ms` working milliseconds have passed at `now`: what began then or earlier is that
 * old. So ages are counted in SQL by one comparison for each calendar, not one calculation for each row.
 * @returns -Infinity where so much was not worked in the ten years before
 */
export function workingMsAgo(calendar: WorkingCalendar, zone: string, now: number, ms: number): number {
  let low = now - 3653 * DAY
  let high = now
  if (workingMs(calendar, zone, low, now) < ms) return Number.NEGATIVE_INFINITY
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (workingMs(calendar, zone, middle, now) >= ms) low = middle
    else high = middle
  }
  return low
}

/** Whether a local date is a working day. @param day a day number, as `dayAt` gives it */
export const worksOn = (calendar: WorkingCalendar, day: number): boolean => works(compiled(calendar), day)

/** `HH:MM` as milliseconds since midnight. */
export const timeOfDayMs = (time: string): number => {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MINUTE
}

interface Compiled {
  /** Start of work after local midnight, ms. */
  readonly start: number
  readonly length: number
  /** Working weekdays before each day of a week that begins on Thursday, as day number 0 does; the last is the whole week. */
  readonly before: readonly number[]
  /** Day numbers off that would otherwise be worked, ascending, each once. */
  readonly off: readonly number[]
}

// Calendars are values that are passed around far more often than they change.
const known = new WeakMap<WorkingCalendar, Compiled>()

function compiled(calendar: WorkingCalendar): Compiled {
  const before = known.get(calendar)
  if (before) return before
  const plan = compile(calendar)
  known.set(calendar, plan)
  return plan
}

function compile({ days, from, to, off }: WorkingCalendar): Compiled {
  const start = timeOfDayMs(from)
  const length = timeOfDayMs(to) - start
  const isWorked = Array.from({ length: 7 }, (_, k) => days.includes(weekdayOf(k)))
  const before = [0]
  for (const worked of isWorked) before.push((before.at(-1) ?? 0) + (worked ? 1 : 0))
  const offDays = [...new Set(off.map(dayOfDate))].filter((day) => isWorked[sinceThursday(day)])
  return { start, length: length > 0 ? length : length + DAY, before, off: offDays.sort((a, b) => a - b) }
}

/** What was worked from day 0 to a local time; negative before it. The difference of two is what lies between them. */
function workedUntil(plan: Compiled, local: number): number {
  const day = Math.floor(local / DAY)
  const part = (of: number): number =>
    works(plan, of) ? Math.min(plan.length, Math.max(0, local - of * DAY - plan.start)) : 0
  // Work that began yesterday may still go on; what began earlier has ended, a working day having 24 hours at most.
  return daysBefore(plan, day - 1) * plan.length + part(day - 1) + part(day)
}

function daysBefore(plan: Compiled, day: number): number {
  const { before, off } = plan
  const weeks = Math.floor(day / 7) * (before[7] ?? 0)
  return weeks + (before[sinceThursday(day)] ?? 0) - (countBelow(off, day) - countBelow(off, 0))
}

const works = ({ before, off }: Compiled, day: number): boolean => {
  const k = sinceThursday(day)
  return (before[k + 1] ?? 0) > (before[k] ?? 0) && off[countBelow(off, day)] !== day
}

/** How many of ascending numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Day number 0 was a Thursday. */
const sinceThursday = (day: number): number => ((day % 7) + 7) % 7
const weekdayOf = (day: number): number => ((sinceThursday(day) + 3) % 7) + 1
