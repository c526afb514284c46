import { expect, test } from 'vitest'
import { type DayFilter, dayRows, nextRow, stepsOf } from '../../../renderer/facilitator/today/day'
import type { TodayView } from '../../../shared/ipc/reads/today'

const everything: DayFilter = { unitId: null, height: null, state: null }

const dayOf = (
  rows: readonly (readonly [
    unit: string,
    at: string | null,
    height: number,
    state: TodayView['state'][number]
  ])[]
): TodayView => ({
  unitId: rows.map(([unit]) => unit),
  unitName: rows.map(([unit]) => unit),
  kind: rows.map(([, , height]) => (height === 0 ? 'daily' : height === 2 ? 'eatDaily' : 'scaledDaily')),
  height: Int32Array.from(rows, ([, , height]) => height),
  at: rows.map(([, at]) => at),
  there: rows.map(() => null),
  state: rows.map(([, , , state]) => state),
  sessionId: rows.map(() => null),
  comingUp: new Int32Array(rows.length),
  facilitator: rows.map(() => null),
  answers: new Int32Array(rows.length),
  unfinished: [],
  metaScrums: []
})

const morning = dayOf([
  ['cards', '08:30', 0, 'closed'],
  ['ledger', '08:30', 0, 'planned'],
  ['core', '08:45', 1, 'planned'],
  ['eat', '09:15', 2, 'planned'],
  ['guild', null, 0, 'planned']
])
const all = dayRows(morning, everything, undefined)

test('the next ceremony is the first not held that is planned for now or later, a quarter of an hour back included', () => {
  expect(nextRow(morning, all, '08:20')).toBe(1)
  expect(nextRow(morning, all, '08:45')).toBe(1)
  expect(nextRow(morning, all, '08:50')).toBe(2)
  expect(nextRow(morning, all, '09:20')).toBe(3)
})

test('when nothing is planned for later, the first of the day that was not held is next', () => {
  expect(nextRow(morning, all, '17:00')).toBe(1)
  expect(nextRow(dayOf([['cards', '08:30', 0, 'closed']]), [0], '17:00')).toBeNull()
})

test('filters let through a level or a state', () => {
  expect(dayRows(morning, { ...everything, height: 0 }, undefined)).toEqual([0, 1, 4])
  expect(dayRows(morning, { ...everything, state: 'closed' }, undefined)).toEqual([0])
})

test('the ladder counts each level from the teams up, with the times it spans', () => {
  expect(stepsOf(morning, all)).toEqual([
    { height: 0, isTop: false, first: '08:30', last: '08:30', all: 3, closed: 1 },
    { height: 1, isTop: false, first: '08:45', last: '08:45', all: 1, closed: 0 },
    { height: 2, isTop: true, first: '09:15', last: '09:15', all: 1, closed: 0 }
  ])
})
