import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayAt, dayOfDate, instantOf, isTimeZone, localAt } from '../../../shared/calendar/zone'
import { DAY, MINUTE } from '../../../shared/time'
import { changes, oddZones, readingOf } from './brute'

const zones = fc.constantFrom(...oddZones)
const instants = fc.oneof(
  fc.integer({ min: Date.parse('1995-01-01'), max: Date.parse('2040-01-01') }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 180 }))
    .map(([change, minutes]) => change + minutes * MINUTE)
)

test('a local time and its date are what a clock and a calendar there show', () => {
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      const shown = readingOf(zone, instant)
      const local = localAt(zone, instant)
      expect(new Date(local).toISOString().slice(0, 16)).toBe(`${shown.date}T${shown.time}`)
      expect(dateOf(dayAt(zone, instant))).toBe(shown.date)
    }),
    { numRuns: 400 }
  )
})

test('a local time is when clocks first show it or, where they jump over it, when they jump', () => {
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      const minute = Math.floor(instant / MINUTE) * MINUTE
      const first = instantOf(zone, localAt(zone, minute))
      expect(first).toBeLessThanOrEqual(minute)
      expect(localAt(zone, first)).toBe(localAt(zone, minute))
    }),
    { numRuns: 400 }
  )
  const berlin = 'Europe/Berlin'
  const local = (text: string): number => Date.parse(`${text}Z`)
  expect(instantOf(berlin, local('2026-03-29T02:30'))).toBe(Date.parse('2026-03-29T01:00Z'))
  expect(instantOf(berlin, local('2026-10-25T02:30'))).toBe(Date.parse('2026-10-25T00:30Z'))
  expect(instantOf('Pacific/Apia', local('2011-12-30T09:00'))).toBe(Date.parse('2011-12-30T10:00Z'))
})

test('dates are day numbers, and what is no date is none', () => {
  expect(dayOfDate('1970-01-02')).toBe(1)
  expect(dateOf(dayOfDate('2026-11-22'))).toBe('2026-11-22')
  expect(dayOfDate('2026-11-22') * DAY).toBe(Date.parse('2026-11-22T00:00Z'))
  expect(dayOfDate('tomorrow')).toBeNaN()
})

test('a zone that nobody knows is none, and counts as UTC where a screen must go on', () => {
  expect(isTimeZone('Mars/Olympus')).toBe(false)
  expect(localAt('Mars/Olympus', 5)).toBe(5)
})
