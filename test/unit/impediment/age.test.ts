import { expect, test } from 'vitest'
import { usualCalendar } from '../../../shared/calendar/working'
import { ageStep, blockedMs, teamDaysLost, usualAgeSteps } from '../../../shared/impediment/age'
import { HOUR } from '../../../shared/time'

const berlin = 'Europe/Berlin'
const at = (text: string): number => Date.parse(`${text}:00+01:00`)

test('half a working day warns and a whole one is stale, unless a level has set its own steps', () => {
  expect([3.9, 4, 7.9, 8].map((hours) => ageStep(hours * HOUR, usualAgeSteps))).toEqual([
    'fresh',
    'warn',
    'warn',
    'stale'
  ])
  expect([1, 2, 3].map((hours) => ageStep(hours * HOUR, { warnHours: 1, staleHours: 3 }))).toEqual([
    'warn',
    'warn',
    'stale'
  ])
})

test('blocked time is every stretch it was open, in working hours; what lay between does not count', () => {
  const spans = [
    { from: at('2026-11-20T15:00'), to: at('2026-11-20T18:00') },
    { from: at('2026-11-23T09:00'), to: null }
  ]
  const blocked = blockedMs(spans, usualCalendar, berlin, at('2026-11-23T15:00'))
  expect(blocked).toBe(8 * HOUR)
  expect(teamDaysLost(blocked, usualCalendar, 12)).toBe(12)
})
