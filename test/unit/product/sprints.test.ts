import { expect, test } from 'vitest'
import { mayBeSeen, trendOf } from '../../../shared/product/metrics'
import {
  dayOfSprint,
  nextSprints,
  proposedSprint,
  type Sprint,
  sprintAt,
  sprintsOf
} from '../../../shared/product/sprints'

const sprint = (unitId: string, number: number, starts: string, ends: string, goal = ''): Sprint => ({
  id: `${unitId}|sprint|${number}`,
  unitId,
  number,
  starts,
  ends,
  goal
})

const above = [
  sprint('eat', 41, '2026-03-02', '2026-03-15', 'Goal of the executives'),
  sprint('eat', 42, '2026-03-16', '2026-03-29')
]

test('a unit without Sprints is in those of the unit above, with a goal of its own', () => {
  const own = [sprint('team', 41, '', '', 'Refund in a minute')]
  const held = sprintsOf('team', [own, above])
  expect(held).toEqual([
    { ...above[0], goal: 'Refund in a minute' },
    { ...above[1], goal: '' }
  ])
  expect(sprintAt(held, '2026-03-15')?.number).toBe(41)
  expect(sprintAt(held, '2026-03-16')?.number).toBe(42)
  expect(sprintAt(held, '2026-03-30')).toBe(null)
})

test('its own dates stand before those of the unit above', () => {
  const own = [sprint('team', 7, '2026-03-09', '2026-03-15', 'Own')]
  expect(sprintsOf('team', [own, above]).map(({ number, goal }) => [number, goal])).toEqual([
    [7, 'Own'],
    [42, '']
  ])
})

test('Sprints follow each other without a gap, over a change of clocks and of years', () => {
  expect(nextSprints({ number: 9, starts: '2026-12-21' }, 14, 2)).toEqual([
    { number: 9, starts: '2026-12-21', ends: '2027-01-03' },
    { number: 10, starts: '2027-01-04', ends: '2027-01-17' }
  ])
  expect(proposedSprint(above, '2026-01-01')).toEqual({ number: 43, starts: '2026-03-30', days: 14 })
  expect(proposedSprint([], '2026-01-01')).toEqual({ number: 1, starts: '2026-01-01', days: 14 })
  expect(dayOfSprint({ starts: '2026-03-23', ends: '2026-04-05' }, '2026-03-30')).toEqual({
    day: 8,
    days: 14
  })
})

test('a trend says which way it went, and whether the target is met, in the sense of the metric', () => {
  expect(trendOf([9, null, 7], { better: 'down', target: 5 })).toEqual({
    last: 7,
    before: 9,
    went: 'better',
    meetsTarget: false
  })
  expect(trendOf([3, 4], { better: 'down', target: null })).toMatchObject({
    went: 'worse',
    meetsTarget: null
  })
  expect(trendOf([4, 4], { better: 'up', target: 4 })).toMatchObject({ went: null, meetsTarget: true })
  expect(trendOf([], { better: 'up', target: 4 })).toEqual({
    last: null,
    before: null,
    went: null,
    meetsTarget: null
  })
})

test('how people are is told from four people on', () => {
  expect([3, 4, null].map((people) => mayBeSeen('sustainability', people))).toEqual([false, true, false])
  expect(mayBeSeen('quality', null)).toBe(true)
})
