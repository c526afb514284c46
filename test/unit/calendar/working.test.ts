import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  usualCalendar,
  type WorkingCalendar,
  workingDayMs,
  workingMs,
  workingMsAgo,
  worksOn
} from '../../../shared/calendar/working'
import { dayAt } from '../../../shared/calendar/zone'
import { DAY, HOUR, MINUTE } from '../../../shared/time'
import { changes, isWorking, oddZones } from './brute'

/** Whether the unit works on the local date of an instant. */
const worksAt = (calendar: WorkingCalendar, zone: string, instant: number): boolean =>
  worksOn(calendar, dayAt(zone, instant))

const berlin = 'Europe/Berlin'
const at = (text: string): number => Date.parse(text)

test('nights, weekends and days off do not count', () => {
  const worked = (calendar: WorkingCalendar, from: string, to: string): number =>
    workingMs(calendar, berlin, at(`${from}+01:00`), at(`${to}+01:00`)) / HOUR
  expect(worked(usualCalendar, '2026-11-20T16:00', '2026-11-23T10:00')).toBe(2)
  expect(worked(usualCalendar, '2026-11-20T07:00', '2026-11-20T23:00')).toBe(8)
  expect(worked(usualCalendar, '2026-11-21T09:00', '2026-11-22T17:00')).toBe(0)
  const closed = { ...usualCalendar, off: ['2026-11-23', '2026-11-23', '2026-11-22'] }
  expect(worked(closed, '2026-11-20T16:00', '2026-11-24T10:00')).toBe(2)
  expect(worked(usualCalendar, '2026-11-23T12:00', '2026-11-23T11:00')).toBe(0)
})

test('a year of work is its working days, without a day lost to summer time', () => {
  expect(workingMs(usualCalendar, berlin, at('2026-01-01T00:00+01:00'), at('2027-01-01T00:00+01:00'))).toBe(
    261 * 8 * HOUR
  )
})

test('people who work at night work an hour less in the night in which clocks jump', () => {
  const nights = { days: [6], from: '22:00', to: '06:00', off: [] }
  const night = (from: string): number => workingMs(nights, berlin, at(from), at(from) + DAY) / HOUR
  expect(workingDayMs(nights)).toBe(8 * HOUR)
  expect(night('2026-03-28T12:00+01:00')).toBe(7)
  expect(night('2026-10-24T12:00+02:00')).toBe(9)
  expect(night('2026-11-21T12:00+01:00')).toBe(8)
})

test('whether somebody works today is asked of their own date', () => {
  const saturdayNoonUtc = at('2026-11-21T12:00Z')
  expect(worksAt(usualCalendar, 'Pacific/Auckland', saturdayNoonUtc)).toBe(false)
  expect(worksAt(usualCalendar, 'America/New_York', at('2026-11-21T03:00Z'))).toBe(true)
})

const clockTime = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(hhmm)
const calendars: fc.Arbitrary<WorkingCalendar> = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  from: clockTime,
  to: clockTime,
  off: fc.array(fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-04-05', '2011-12-30'))
})
const workers = calendars.filter(({ days }) => days.length > 0)
const zones = fc.constantFrom(...oddZones)
/** Whole minutes within two days of a change of clocks. */
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -48 * 60, max: 48 * 60 }))
  .map(([change, minutes]) => change + minutes * MINUTE)

test('it is as many minutes as one counts by hand, in any zone and calendar, over any change of clocks', () => {
  fc.assert(
    fc.property(
      calendars,
      zones,
      nearChange,
      fc.integer({ min: 0, max: 50 * 60 }),
      (calendar, zone, from, minutes) => {
        let counted = 0
        for (let k = 0; k < minutes; k++) if (isWorking(calendar, zone, from + k * MINUTE)) counted++
        expect(workingMs(calendar, zone, from, from + minutes * MINUTE)).toBe(counted * MINUTE)
      }
    ),
    { numRuns: 60 }
  )
})

test('it adds up: what was worked until now and from now on is what was worked in all', () => {
  const instant = fc.integer({ min: at('2008-01-01T00:00Z'), max: at('2036-01-01T00:00Z') })
  fc.assert(
    fc.property(calendars, zones, fc.tuple(instant, instant, instant), (calendar, zone, three) => {
      const [a, b, c] = three.sort((x, y) => x - y) as [number, number, number]
      expect(workingMs(calendar, zone, a, b) + workingMs(calendar, zone, b, c)).toBe(
        workingMs(calendar, zone, a, c)
      )
    }),
    { numRuns: 200 }
  )
})

test('what began so many working hours ago is exactly that old, and a moment later it is not', () => {
  const now = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z') })
  fc.assert(
    fc.property(workers, zones, now, fc.integer({ min: 1, max: 40 * HOUR }), (calendar, zone, until, ms) => {
      const since = workingMsAgo(calendar, zone, until, ms)
      // Who works a minute a week has not worked forty hours in ten years.
      fc.pre(since !== Number.NEGATIVE_INFINITY)
      expect(workingMs(calendar, zone, since, until)).toBe(ms)
      expect(workingMs(calendar, zone, since + 1, until)).toBe(ms - 1)
    }),
    { numRuns: 100 }
  )
  const nobody = { ...usualCalendar, days: [] }
  expect(workingMsAgo(nobody, berlin, at('2026-11-22T00:00Z'), 1)).toBe(Number.NEGATIVE_INFINITY)
})

function hhmm(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
