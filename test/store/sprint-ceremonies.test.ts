import { beforeEach, expect, test } from 'vitest'
import type { SessionCommand } from '../../shared/ceremony/commands'
import { decide } from '../../shared/ceremony/decide'
import { type Fact, toDrafts } from '../../shared/ceremony/facts'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { planSession } from '../../shared/ceremony/plan'
import { evolveRoom, openRoom } from '../../shared/ceremony/room'
import { linkDraft, unitDraft } from '../../shared/org/drafts'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { DAY, HOUR } from '../../shared/time'
import { openWorkspace, stampAt, type Workspace } from '../support/workspace'

const morning = new Date(2026, 10, 19, 8, 0).getTime()
const ids = idsFrom(randomFrom(7), morning)
let ws: Workspace

beforeEach(() => {
  ws = openWorkspace()
  const unit = (id: string, kind: 'team' | 'sos' | 'eat', parent: string | null) => [
    unitDraft(id, { name: id, kind, shortName: '', goal: '', dailyTime: null, removed: false }),
    linkDraft('delivery', id, parent)
  ]
  ws.write(
    [
      ...unit('Board', 'eat', null),
      ...unit('Payments', 'sos', 'Board'),
      ...unit('Ledger', 'team', 'Payments'),
      ...unit('Cards', 'team', 'Payments'),
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

/** A ceremony of Payments through the rules and the one write path. */
function hold(kind: CeremonyKind, at: number, ...commands: readonly SessionCommand[]) {
  const context = ws.readers.room({ unitId: 'Payments', kind, at: stampAt(at) })
  if (!context) throw new Error('no room')
  const sessionId = ids.next()
  const opened = planSession({ context, kind, sessionId, cmd: ids.next(), at: stampAt(at), ids })
  const facts: Fact[] = [{ entity: 'sessionEvent', event: opened }]
  let room = openRoom(context, [opened])
  for (const [index, command] of commands.entries()) {
    const decided = decide(room, command, stampAt(at + (index + 1) * 1000), ids.next(), ids)
    if (!decided.ok) throw new Error(`${command.type}: ${decided.problem.text.key}`)
    facts.push(...decided.value)
    room = evolveRoom(room, decided.value)
  }
  ws.write(toDrafts(facts), at + 60_000)
  return { room, sessionId, report: () => ws.readers.reads.report({ sessionId }, at + HOUR) }
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
