import fc from 'fast-check'
import { usualCalendar, type WorkingCalendar } from '../../../shared/calendar/working'
import type { Planned } from '../../../shared/ladder/meeting'
import { MINUTE } from '../../../shared/time'
import { isWorkingDay, oddZones, readingOf } from '../calendar/brute'

/** A unit in Berlin on a usual week, with a quarter of an hour. */
export const unit = (name: string, dailyTime: string | null, other: Partial<Planned> = {}): Planned => ({
  unitId: name.toLowerCase(),
  name,
  dailyTime,
  boxMs: 15 * MINUTE,
  zone: 'Europe/Berlin',
  calendar: usualCalendar,
  ...other
})

const hhmm = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const calendars: fc.Arbitrary<WorkingCalendar> = fc.record({
  days: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [7, 1, 2, 3, 4]),
  from: fc.constant('09:00'),
  to: fc.constant('17:00'),
  off: fc.constantFrom<string[]>([], ['2026-03-29'], ['2026-10-26', '2026-11-01'])
})

/** Units of one place mostly, as ladders are, with times close enough to matter to each other. */
export const plannedUnits = (least: number, most: number): fc.Arbitrary<Planned[]> =>
  fc
    .tuple(
      fc.constantFrom(...oddZones),
      fc.integer({ min: 0, max: 23 * 60 }),
      fc.array(
        fc.record({
          away: fc.option(fc.constantFrom(...oddZones), { freq: 4 }),
          after: fc.integer({ min: -10, max: 70 }),
          box: fc.integer({ min: 1, max: 40 }),
          calendar: calendars,
          planned: fc.integer({ min: 0, max: 30 })
        }),
        { minLength: least, maxLength: most }
      )
    )
    .map(([home, start, levels]) => {
      let minute = start
      return levels.map(({ away, after, box, calendar, planned }, i) => {
        minute = (minute + after + 24 * 60) % (24 * 60)
        return unit(`U${i}`, planned === 0 ? null : hhmm(minute), {
          zone: away ?? home,
          boxMs: box * MINUTE,
          calendar
        })
      })
    })

/**
 * When the top sees something that reached the first level at `at`, by playing minute after minute until those who
 * sent it see another date on their wall: a level hears what is with it while it meets, and sends it on as it ends.
 * @returns null when that day ends first
 */
export function playedUntilTop(origin: string, levels: readonly Planned[], at: number): number | null {
  const today = readingOf(origin, at).date
  const ends = levels.map(() => Number.NEGATIVE_INFINITY)
  const begun = levels.map(() => new Set<string>())
  let level = 0
  let heardAt: number | null = null
  for (let now = at - 26 * 60 * MINUTE; now < at || readingOf(origin, now).date === today; now += MINUTE) {
    for (const [i, { dailyTime, zone, calendar, boxMs }] of levels.entries()) {
      const before = readingOf(zone, now - MINUTE)
      const shown = readingOf(zone, now)
      if (dailyTime === null) continue
      // Midnight may be jumped over, and the rest of a date with it: whatever the clock has passed has begun.
      for (const reading of shown.date === before.date ? [shown] : [{ ...before, time: '99:99' }, shown]) {
        if (reading.time < dailyTime || begun[i]?.has(reading.date)) continue
        begun[i]?.add(reading.date)
        // On the very first minute what began earlier is not told apart; a day before, it does not matter.
        if (isWorkingDay(calendar, reading)) ends[i] = now + boxMs
      }
    }
    if (now < at) continue
    while (level < levels.length) {
      const end = ends[level] ?? 0
      if (heardAt === null && now < end) heardAt = now
      if (heardAt !== null && level === levels.length - 1) return heardAt
      if (heardAt === null || now < end) break
      heardAt = null
      level++
    }
  }
  return null
}
