/**
 * Time zones by their IANA names, over `Intl`, which is slow to ask and never forgets: each zone is asked for its changes of offset once a
 * year and answers from a list after that.
 *
 * A *local* time here is a number: the milliseconds a wall clock in that zone has moved since it read 1970-01-01 00:00.
 * `local / DAY` is the local date as a day number, and date arithmetic is plain arithmetic.
 *
 * A name that this machine does not know counts as UTC: names come from other laptops, and one must not stop a screen.
 */
import { DAY, HOUR } from '../time'

/** From `from` (wall ms) until the next stretch, clocks in the zone read `instant + offset`. */
export interface Stretch {
  readonly from: number
  readonly offset: number
}

/** Whether this machine knows an IANA name. */
export const isTimeZone = (name: string): boolean => findZone(name) !== null

/** The IANA name of the time zone this laptop is set to. */
export const hostZone = (): string => new Intl.DateTimeFormat('en').resolvedOptions().timeZone

/** What clocks in the zone read at an instant, as a local time. */
export const localAt = (zone: string, instant: number): number => instant + offsetAt(zone, instant)

/** The local date at an instant, as a day number. */
export const dayAt = (zone: string, instant: number): number => Math.floor(localAt(zone, instant) / DAY)

/**
 * The first instant at which clocks in the zone read `local` or later. A time that clocks skip in spring is when they
 * jump; of a time they show twice in autumn it is the first.
 */
export function instantOf(zone: string, local: number): number {
  // No clock is further from UTC than 14 hours, so the instant lies in this span, in which most days nothing changes.
  const offset = offsetAt(zone, local - 15 * HOUR)
  if (offsetAt(zone, local + 15 * HOUR) === offset) return local - offset
  const spans = stretchesBetween(zone, local - 15 * HOUR, local + 15 * HOUR)
  for (const [i, { from, offset }] of spans.entries()) {
    const until = spans[i + 1]?.from ?? Number.POSITIVE_INFINITY
    if (local - offset < until) return Math.max(from, local - offset)
  }
  return local
}

/** The stretches that overlap `[from, to)`, the first cut to begin at `from`. */
export function stretchesBetween(zone: string, from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [{ from, offset: offsetAt(zone, from) }]
  for (let year = yearOf(from); year <= yearOf(to); year++)
    for (const stretch of zoneOf(zone).stretchesOf(year))
      if (stretch.from > from && stretch.from < to && stretch.offset !== found.at(-1)?.offset)
        found.push(stretch)
  return found
}

/** A day number as `YYYY-MM-DD`. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** `YYYY-MM-DD` as a day number; NaN for what is no date. */
export const dayOfDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

function offsetAt(name: string, instant: number): number {
  const zone = zoneOf(name)
  // Whoever asks once asks about instants nearby next.
  const { last } = zone
  if (instant >= last.from && instant < last.until) return last.offset
  const year = yearOf(instant)
  const stretches = zone.stretchesOf(year)
  const i = stretches.findLastIndex(({ from }) => from <= instant)
  const { from, offset } = stretches[i] ?? { from: instant, offset: 0 }
  zone.last = { from, until: stretches[i + 1]?.from ?? Date.UTC(year + 1, 0, 1), offset }
  return offset
}

const yearOf = (instant: number): number => new Date(instant).getUTCFullYear()

/** A time zone that has been asked for. */
interface Zone {
  /** The stretches of a year of UTC; the first begins with it. */
  readonly stretchesOf: (year: number) => readonly Stretch[]
  /** The stretch of the last instant asked for, within its year. */
  last: Stretch & { readonly until: number }
}

const zones = new Map<string, Zone | null>()

function findZone(name: string): Zone | null {
  const known = zones.get(name)
  if (known !== undefined) return known
  const read = offsetReader(name)
  const zone = read && { stretchesOf: remembered(read), last: { from: 0, until: 0, offset: 0 } }
  zones.set(name, zone)
  return zone
}

const zoneOf = (name: string): Zone => findZone(name) ?? zoneOf('UTC')

function remembered(read: OffsetReader): Zone['stretchesOf'] {
  const byYear = new Map<number, readonly Stretch[]>()
  return (year) => {
    const known = byYear.get(year)
    if (known) return known
    const stretches = changesIn(read, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1))
    byYear.set(year, stretches)
    return stretches
  }
}

/** Morocco changes for a month, and no zone changes twice within a week. */
const step = 7 * DAY

function changesIn(read: OffsetReader, start: number, end: number): readonly Stretch[] {
  const stretches: Stretch[] = [{ from: start, offset: read(start) }]
  let at = start
  while (at < end) {
    const next = Math.min(at + step, end)
    const before = stretches.at(-1)?.offset ?? 0
    const after = read(next)
    if (after !== before) stretches.push({ from: changeBetween(read, at, next), offset: after })
    at = next
  }
  return stretches.filter(({ from }) => from < end)
}

/** The first instant with the offset of `to`, which differs from that of `from`; offsets change on whole seconds. */
function changeBetween(read: OffsetReader, from: number, to: number): number {
  const before = read(from)
  let low = from / 1000
  let high = to / 1000
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (read(middle * 1000) === before) low = middle
    else high = middle
  }
  return high * 1000
}

type OffsetReader = (instant: number) => number

/** Reads the offset of whole seconds: what the zone's clocks show, taken as UTC, less the instant. Null without such a zone. */
function offsetReader(timeZone: string): OffsetReader | null {
  const format = zoneFormat(timeZone)
  return (
    format &&
    ((instant) => {
      const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
      for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
      return Date.UTC(year, month - 1, day, hour, minute, second) - instant
    })
  )
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric'
    })
  } catch {
    return null
  }
}
