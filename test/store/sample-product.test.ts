import { beforeAll, expect, test } from 'vitest'
import { experimentState } from '../../shared/product/experiments'
import { localDate } from '../../shared/time'
import { sampleWorkspace } from '../support/sample'
import type { Workspace } from '../support/workspace'

// The product side of the sample: two executive cycles, and what came before them.

/** A Thursday, seven in the morning, in the zone of whoever runs this. */
const now = new Date(2026, 10, 19, 7, 0).getTime()
const top = { unitId: 'meridian-rail' }

let ws: Workspace
beforeAll(async () => {
  ws = await sampleWorkspace(now)
}, 60_000)
const reads = () => ws.readers.reads

test('every goal leads to one of the executives’, but one that serves nothing and one that nothing serves', () => {
  const goals = reads().goals(top, now)
  const which = (test: (i: number) => boolean) => goals.title.filter((_, i) => test(i))
  expect(goals.title.length).toBe(25)
  expect(which((i) => goals.standing[i] === 'servesNothing')).toEqual(['Match found items by photograph'])
  expect(which((i) => goals.isUnserved[i] === true)).toEqual(['A year’s spare parts without a warehouse'])
  expect(new Set(goals.standing)).toEqual(new Set(['top', 'aligned', 'servesNothing']))
})

test('backlogs of four levels roll up into the one above, and each item says what it serves and who does it', () => {
  const items = reads().items({ ...top, kind: 'product' }, now)
  const live = items.title.flatMap((title, i) =>
    items.state[i] === 'killed' ? [] : [[title, items.parts[i]]]
  )
  expect(Object.fromEntries(live.slice(0, 4))).toEqual({
    'Barcode tickets at every gate': 5,
    'Delay refund without a form': 2,
    'Partner trains in the journey planner': 1,
    'Platform changes on the lock screen': 1
  })
  const below = ['passenger-services', 'ticketing', 'fare-engine'].map(
    (unitId) => reads().items({ unitId, kind: 'product' }, now).id.length
  )
  expect([live.length, ...below]).toEqual([12, 5, 5, 3])
  const serving = items.goalId.filter((goal) => goal !== null).length
  expect([serving, items.units.filter(({ length }) => length > 0).length]).toEqual([10, 12])
})

test('three MetaScrums agreed on an order, once over an objection, and what has changed since then waits for the next', () => {
  const room = reads().productRoom(top, now)
  expect(room.lastAgreed.length).toBe(12)
  expect(room.outside.map(({ what, title, from, to, reason }) => [what, title, from, to, reason])).toEqual([
    [
      'budget',
      'Summer timetable without manual fixes',
      120_000,
      150_000,
      'The bridge works begin a month earlier'
    ]
  ])
  expect(room.visions.length).toBe(2)
  const votes = ws.sql.db
    .prepare(
      `SELECT group_concat(v.value ->> '$.vote', ' ') FROM product_event e, json_each(e.body, '$.votes') v
         WHERE e.type = 'orderAgreed' GROUP BY e.id ORDER BY e.at_wall`
    )
    .pluck()
    .all()
  expect(votes).toEqual([
    'consent consent object consent concern',
    'consent consent consent consent consent',
    'consent consent concern consent absent'
  ])
})

test('a definition of done from the top down, in its second version, and who meets which line', () => {
  const dod = reads().dod({ unitId: 'ticketing' }, now)
  expect([dod.lines.length, dod.teams]).toEqual([9, 5])
  const whole = reads().dod(top, now)
  const standing = whole.lines.map(({ line, met, notMetCount, unknown }) => [line, met, notMetCount, unknown])
  expect(standing).toEqual([
    ['Reviewed by somebody who did not write it', 23, 0, 0],
    ['Automated tests green, contract tests of neighbours included', 23, 0, 0],
    ['Works with keyboard and screen reader', 19, 3, 1],
    ['Texts in all four languages of the network', 21, 2, 0],
    ['Measured in production: a figure says whether it helps', 20, 3, 0],
    ['On call knows what it is and what to do when it fails', 23, 0, 0],
    ['Can be switched off without a release', 17, 4, 2]
  ])
  expect(whole.version).toBe(2)
})

test('five Sprints with a goal for the one that runs, and figures that two resolved impediments have moved', () => {
  const { sprints, currentId } = reads().sprints({ unitId: 'refunds' }, now)
  expect(sprints.map(({ number, goal }) => [number, goal])).toEqual([
    [12, ''],
    [13, ''],
    [14, ''],
    [15, ''],
    [16, 'Pay a delay claim without anybody typing it in twice.']
  ])
  const current = sprints.find(({ id }) => id === currentId)
  const today = localDate(now)
  expect([current?.number, (current?.starts ?? '') <= today, today <= (current?.ends ?? '')]).toEqual([
    16,
    true,
    true
  ])
  const figures = (unitId: string, metric: string) =>
    reads()
      .metrics({ unitId }, now)
      .readings.filter(({ metricId }) => metricId === metric)
      .map(({ value }) => value)
  expect(figures('refunds', 'sample-metric-claims')).toEqual([61, 63, 60, 58, 33])
  expect(figures('disruption-alerts', 'sample-metric-alerts')).toEqual([4.8, 4.6, 4.9, 4.7, 1.4])
  const [first = 0, ...later] = figures('meridian-rail', 'sample-metric-done').map((value) => value ?? 0)
  expect([later.length, (later.at(-1) ?? 0) > first]).toEqual([4, true])
  const groups = new Set(
    reads()
      .metrics({ unitId: 'refunds' }, now)
      .metrics.map(({ category }) => category)
  )
  expect([...groups].sort()).toEqual(['own', 'productivity', 'quality', 'sustainability', 'value'])
})

test('two metrics moved as hoped when what held them was gone; a third is awaited', () => {
  const ways = reads()
    .effects({ limit: 10 }, now)
    .map(({ unitName, moved }) => [
      unitName,
      moved.before?.value,
      moved.after.map(({ value }) => value),
      moved.way
    ])
  expect(ways).toEqual([
    ['Refunds & Claims', 58, [], null],
    ['Disruption Alerts', 4.9, [1.4], 'better'],
    ['Fare Engine', 40, [9], 'better']
  ])
})

test('two Retrospectives left experiments kept, stopped and handed on, and what was handed on waits for a word', () => {
  const { experiments } = reads().experiments(top, now)
  expect(experiments.map((one) => [experimentState(one), one.unitName, one.title, one.fromUnit])).toEqual([
    ['offered', 'Customer Care', 'Two teams read each other’s interface changes', 'Ticketing & Payments'],
    [
      'offered',
      'Journey Information',
      'Two teams read each other’s interface changes',
      'Ticketing & Payments'
    ],
    ['running', 'Fare Engine', 'Write the test before the estimate', ''],
    ['stop', 'Station Gates', 'One wall board for all three pilot stations', ''],
    ['spread', 'Ticketing & Payments', 'Two teams read each other’s interface changes', ''],
    ['keep', 'Refunds & Claims', 'A quiet hour before noon', ''],
    ['keep', 'Mobile Tickets', 'Show station staff the app every Friday', '']
  ])
  const held = ws.sql.db
    .prepare("SELECT count(*) FROM session WHERE kind = 'scaledRetro' AND phase = 'closed'")
    .pluck()
    .get()
  expect(held).toBe(2)
})
