import type { WorkingCalendar } from '../../../shared/calendar/working'

/** Zones whose clocks do something odd: half-hour summer time, a date left out, changes at midnight, a month without it. */
export const oddZones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland'
] as const

/** Instants around which clocks change somewhere in `oddZones`. */
export const changes = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2018-11-04T03:00Z',
  '2018-02-18T02:00Z',
  '2026-02-15T02:00Z',
  '2026-03-22T02:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2011-12-30T10:00Z',
  '2026-09-26T14:00Z'
].map((text) => Date.parse(text))

export interface Reading {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** `HH:MM`. */
  readonly time: string
  /** Monday 1 to Sunday 7. */
  readonly weekday: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What a clock and a calendar on the wall of that zone show, straight from `Intl`. */
export function readingOf(zone: string, instant: number): Reading {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(zone, format)
  const [date = '', time = ''] = format.format(instant).split(' ')
  return { date, time, weekday: ((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7) + 1 }
}

export const isWorkingDay = ({ days, off }: WorkingCalendar, { date, weekday }: Reading): boolean =>
  days.includes(weekday) && !off.includes(date)

/** Whether the clock on the wall shows a working time: today's hours, or those that began the evening before. */
export function isWorking(calendar: WorkingCalendar, zone: string, instant: number): boolean {
  const now = readingOf(zone, instant)
  const { from, to } = calendar
  if (to > from) return isWorkingDay(calendar, now) && now.time >= from && now.time < to
  const before = new Date(Date.parse(`${now.date}T00:00Z`) - 86_400_000)
  const yesterday = {
    date: before.toISOString().slice(0, 10),
    time: now.time,
    weekday: ((before.getUTCDay() + 6) % 7) + 1
  }
  return (
    (isWorkingDay(calendar, now) && now.time >= from) || (isWorkingDay(calendar, yesterday) && now.time < to)
  )
}
