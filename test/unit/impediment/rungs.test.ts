import { expect, test } from 'vitest'
import { rungsOf } from '../../../shared/impediment/rungs'
import type { Impediment } from '../../../shared/impediment/types'
import { MINUTE } from '../../../shared/time'
import { answer, Ladder } from './support'

const at = (minutes: number) => minutes * MINUTE
const rungs = ({ impediment }: Ladder, now: number) =>
  rungsOf(impediment as Impediment, at(now)).map(({ unitId, steps, hasBall, waits }) => [
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
