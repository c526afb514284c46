import { expect, test } from 'vitest'
import type { Work } from '../../../shared/calendar/inherit'
import { usualCalendar, type WorkingCalendar } from '../../../shared/calendar/working'
import { usualAgeSteps } from '../../../shared/impediment/age'
import { rungsOf } from '../../../shared/impediment/rungs'
import type { Impediment } from '../../../shared/impediment/types'
import { HOUR, MINUTE } from '../../../shared/time'
import { answer, Ladder } from './support'

// Who works day and night makes working time plain to read.
const always: WorkingCalendar = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00', off: [] }
const dayAndNight: Work = { zone: 'UTC', calendar: always, ageSteps: usualAgeSteps }
const work = { ledger: dayAndNight }

const at = (minutes: number) => minutes * MINUTE
const rungs = ({ impediment }: Ladder, now: number) =>
  rungsOf(impediment as Impediment, at(now), work).map(({ unitId, steps, hasBall, waits }) => [
    unitId,
    steps.map(({ kind, tookMs }) => (tookMs === null ? kind : `${kind} ${tookMs / MINUTE}`)).join(', '),
    hasBall,
    waits && `${waits.for} ${waits.ms / MINUTE}`
  ])

test('what was sent up waits to be seen at the level that has the ball', () => {
  expect(rungs(new Ladder().raise().do({ type: 'sendUp' }), 12)).toEqual([
    ['ledger', 'raised', false, null],
    ['payments', 'arrived', true, 'seen 10']
  ])
})

test('an answer from the top waits for every level below it until that one has seen it', () => {
  const ladder = new Ladder().atTheTop().do(answer('decline', { text: 'Not this year' }))
  expect(rungs(ladder, 6)).toEqual([
    ['ledger', 'raised', true, 'acknowledge 2'],
    ['payments', 'arrived', false, 'acknowledge 2'],
    ['eat', 'arrived, answered 1', false, null]
  ])
  ladder.do({ type: 'acknowledge', unitId: 'payments' })
  expect(rungs(ladder, 6)[1]).toEqual(['payments', 'arrived, acknowledged 1', false, null])
})

test('nobody has the ball of what is resolved, and what a team keeps to itself waits for nobody above', () => {
  expect(rungs(new Ladder().raise(), 9)).toEqual([['ledger', 'raised', true, null]])
  expect(rungs(new Ladder().raise().do({ type: 'resolve', text: '' }), 9)).toEqual([
    ['ledger', 'raised, answered 1', false, null]
  ])
})

test('each level is reckoned by its own working time, and what fell into no working time is not said', () => {
  const ladder = new Ladder().raise().do({ type: 'sendUp' })
  const monday = Date.UTC(2026, 10, 23)
  const noon = Math.ceil(monday / MINUTE) * MINUTE + 12 * HOUR
  const told = (zone: string) =>
    rungsOf(ladder.impediment as Impediment, noon, {
      ...work,
      payments: { ...dayAndNight, zone, calendar: { ...usualCalendar, days: [1] } }
    })[1]
  const arrived = ladder.impediment?.path[1]?.arrivedAt ?? 0
  const mondays = Math.floor((noon - arrived) / (7 * 24 * HOUR))
  expect(told('UTC')?.dayMs).toBe(8 * HOUR)
  // A Monday's morning by the clocks of that level, and every whole Monday before it.
  expect((told('UTC')?.waits?.ms ?? 0) - (told('America/New_York')?.waits?.ms ?? 0)).toBe(3 * HOUR)
  expect(told('UTC')?.waits).toEqual({ for: 'seen', ms: (mondays * 8 + 3) * HOUR })
})
