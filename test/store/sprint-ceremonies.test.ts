import { beforeEach, expect, test } from 'vitest'
import type { SessionCommand } from '../../shared/ceremony/commands'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { DAY, HOUR } from '../../shared/time'
import { holdCeremony } from '../support/hold'
import { unitDrafts } from '../support/units'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'

const morning = new Date(2026, 10, 19, 8, 0).getTime()
const ids = idsFrom(randomFrom(7), morning)
let ws: Workspace

beforeEach(() => {
  ws = openWorkspace()
  ws.write(
    [
      ...unitDrafts([
        ['Board', 'eat', null],
        ['Payments', 'sos', 'Board'],
        ['Ledger', 'team', 'Payments'],
        ['Cards', 'team', 'Payments']
      ]),
      {
        entity: 'item',
        rowId: 'refunds',
        kind: 'set',
        patch: { unitId: 'Payments', kind: 'product', title: 'Refunds', rank: 'A', value: 8 }
      }
    ],
    morning - 10 * HOUR
  )
})

/** A ceremony of Payments, and the report of it an hour later. */
function hold(kind: CeremonyKind, at: number, ...commands: readonly SessionCommand[]) {
  const held = holdCeremony(ws, { unitId: 'Payments', kind, at, ids }, commands)
  return { ...held, report: () => ws.readers.reads.report({ sessionId: held.sessionId }, at + HOUR) }
}

const start = { type: 'start' } as const
const dailyGoal = (unitId: string, at: number) =>
  ws.readers.room({ unitId, kind: 'daily', at: stampAt(at) })?.goal

test('a Planning plans the Sprint that nobody planned, and each goal opens the Daily Scrum of its team', () => {
  hold(
    'scaledPlanning',
    morning,
    start,
    { type: 'planSprintGoal', unit: 'Payments', goal: 'Refunds in a minute' },
    { type: 'planSprintGoal', unit: 'Ledger', goal: 'Refund postings' }
  )
  const { sprints } = ws.readers.reads.sprints({ unitId: 'Payments' }, morning)
  expect(sprints.map(({ number, starts, ends, goal }) => [number, starts, ends, goal])).toEqual([
    [1, '2026-11-19', '2026-12-02', 'Refunds in a minute']
  ])
  expect([dailyGoal('Ledger', morning + DAY), dailyGoal('Cards', morning + DAY)]).toEqual([
    'Refund postings',
    ''
  ])
})

test('a Review at its end holds each team against the goal it had', () => {
  hold(
    'scaledPlanning',
    morning,
    start,
    { type: 'planSprintGoal', unit: 'Payments', goal: 'Refunds in a minute' },
    { type: 'planSprintGoal', unit: 'Ledger', goal: 'Refund postings' }
  )
  const { report } = hold('scaledReview', morning + 12 * DAY, start, {
    type: 'reviewWork',
    unit: 'Ledger',
    verdict: 'met',
    text: 'All postings'
  })
  expect(report()?.sprint).toEqual({
    goals: [],
    confidence: [],
    reviewed: [
      { unit: 'Ledger', unitName: 'Ledger', goal: 'Refund postings', verdict: 'met', text: 'All postings' }
    ],
    refined: [],
    word: [],
    figures: []
  })
})

test('what a Refinement leaves on an item is in the backlog, and the next one passes it by', () => {
  const first = hold('refinement', morning, start, {
    type: 'refineItem',
    item: 'refunds',
    value: 13,
    effort: 5,
    ready: true
  })
  expect(first.room.session.turns.map(({ subject }) => subject.id)).toEqual(['refunds', 'talk'])
  const items = ws.readers.reads.items({ unitId: 'Payments', kind: 'product' }, morning)
  expect([items.value[0], items.effort[0], items.ready[0]]).toEqual([13, 5, true])
  expect(hold('refinement', morning + DAY).room.session.turns.map(({ subject }) => subject.id)).toEqual([
    'items',
    'talk'
  ])
})
