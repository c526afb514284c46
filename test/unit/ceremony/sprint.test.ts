import { describe, expect, test } from 'vitest'
import { shippedAgenda } from '../../../shared/ceremony/agenda'
import { toDrafts } from '../../../shared/ceremony/facts'
import { changesOf } from '../../../shared/ceremony/public-metascrum'
import { publicCard } from '../../../shared/ceremony/public-run'
import { sprintTold } from '../../../shared/ceremony/public-sprint'
import { goalOf } from '../../../shared/ceremony/sprint'
import type { UnitSprint } from '../../../shared/ceremony/sprint-state'
import type { RoomContext } from '../../../shared/ceremony/state'
import { sprintToPlan, sprintToReview } from '../../../shared/product/sprints'
import { item, metaScrum, Stage, scaledDaily, stamp } from './support'

const start = { type: 'start' } as const
const sprint = (unitId: string, unitName: string, over: Partial<UnitSprint> = {}): UnitSprint => ({
  unitId,
  unitName,
  row: `${unitId}|sprint|7`,
  number: 7,
  starts: '2026-11-23',
  ends: '2026-12-06',
  goal: '',
  isNew: false,
  ...over
})
const around = (kind: 'scaledPlanning' | 'scaledReview', sprints: readonly UnitSprint[]): RoomContext => ({
  ...scaledDaily,
  agenda: shippedAgenda(kind),
  sprints,
  product: { ...scaledDaily.product, stakeholders: [{ id: 'mia', name: 'Mia' }] }
})
const planned = [
  sprint('payments', 'Payments', { isNew: true }),
  sprint('ledger', 'Ledger', { goal: 'Old words' }),
  sprint('cards', 'Cards')
]
const planning = () => new Stage(around('scaledPlanning', planned), 'scaledPlanning').do(start)
const rows = (on: Stage) =>
  toDrafts(on.facts)
    .filter(({ entity }) => entity === 'sprint')
    .map(({ rowId, patch }) => [rowId, patch])

describe('the Scaled Sprint Planning', () => {
  test('sets the goal, hears each team, names what is needed, and asks how sure everybody is', () => {
    expect(
      planning().session.turns.map(({ subject, allottedMs }) => [subject.id, allottedMs / 60_000])
    ).toEqual([
      ['goal', 10],
      ['ledger', 5],
      ['cards', 5],
      ['needs', 12],
      ['confidence', 8]
    ])
  })

  test('a goal plans a Sprint that nobody has planned, and undo takes both away', () => {
    const on = planning().do({ type: 'planSprintGoal', unit: 'payments', goal: 'Refunds in a minute' })
    expect(rows(on)).toEqual([
      [
        'payments|sprint|7',
        {
          unitId: 'payments',
          number: 7,
          starts: '2026-11-23',
          ends: '2026-12-06',
          goal: 'Refunds in a minute',
          removed: false
        }
      ]
    ])
    expect(sprintTold(on.room, 'goal')).toEqual([
      { title: 'Refunds in a minute', note: { key: 'product.sprint', values: { number: 7 } } }
    ])
    on.do({ type: 'undo' })
    expect([rows(on), goalOf(on.room, 'payments')]).toEqual([
      [['payments|sprint|7', { goal: '', removed: true }]],
      ''
    ])
  })

  test('a team’s goal replaces the one it had, in its own row, and comes back with undo', () => {
    const on = planning().do({ type: 'planSprintGoal', unit: 'ledger', goal: 'Refund postings' })
    expect(rows(on)).toEqual([
      ['ledger|sprint|7', { unitId: 'ledger', number: 7, goal: 'Refund postings', removed: false }]
    ])
    on.do({ type: 'undo' })
    expect([rows(on), goalOf(on.room, 'ledger')]).toEqual([
      [['ledger|sprint|7', { goal: 'Old words' }]],
      'Old words'
    ])
  })

  test('the wall shows the team with its goal', () => {
    const on = planning().do({ type: 'next' })
    expect(publicCard(on.room, stamp(0))).toEqual({
      kind: 'team',
      name: 'Ledger',
      rep: '',
      about: 'plan',
      sprint: 7,
      goal: 'Old words',
      verdict: null,
      text: ''
    })
  })

  test('who doubts most is told first, and only doubts are read back', () => {
    const say = (unit: string, confidence: 'no' | 'doubt' | 'likely' | 'sure') =>
      ({ type: 'sayConfidence', unit, confidence, text: '' }) as const
    const on = planning().do(say('ledger', 'sure'), say('cards', 'likely'), say('cards', 'doubt'))
    expect(sprintTold(on.room, 'confidence')?.map(({ title, note }) => [title, note?.key])).toEqual([
      ['Cards', 'sprint.confidence.doubt'],
      ['Ledger', 'sprint.confidence.sure']
    ])
    expect(changesOf(on.room).map(({ key }) => key)).toEqual(['sprint.did.doubt'])
    expect(on.try(say('nobody', 'sure'))?.kind).toBe('not-found')
  })
})

describe('the Scaled Review', () => {
  const review = () =>
    new Stage(around('scaledReview', [sprint('ledger', 'Ledger', { goal: 'Refunds' })]), 'scaledReview').do(
      start
    )

  test('goes from team to team, past the figures, to the stakeholders', () => {
    expect(review().session.turns.map(({ subject }) => subject)).toEqual([
      { kind: 'unit', id: 'ledger' },
      { kind: 'unit', id: 'cards' },
      { kind: 'part', id: 'value' },
      { kind: 'person', id: 'mia' },
      { kind: 'part', id: 'talk' }
    ])
  })

  test('says of each team whether it met its goal, and with what', () => {
    const on = review().do({ type: 'reviewWork', unit: 'ledger', verdict: 'partly', text: 'Half of them' })
    expect(on.session.sprint.reviewed).toEqual([
      { unit: 'ledger', unitName: 'Ledger', goal: 'Refunds', verdict: 'partly', text: 'Half of them' }
    ])
    expect(publicCard(on.room, stamp(0))).toMatchObject({ kind: 'team', about: 'done', verdict: 'partly' })
    on.do({ type: 'undo' })
    expect(on.session.sprint.reviewed).toEqual([])
  })

  test('hears each stakeholder’s word', () => {
    const on = review().do({ type: 'prefer', person: 'mia', text: 'Ship it' })
    on.do({ type: 'goTo', turn: on.turn(3) })
    expect(publicCard(on.room, stamp(0))).toMatchObject({
      kind: 'preference',
      about: 'word',
      text: 'Ship it'
    })
  })
})

describe('the Refinement', () => {
  const refined = { ...item('b', 'B'), ready: true }
  const refinement = () =>
    new Stage(
      {
        ...metaScrum,
        metaScrum: null,
        agenda: shippedAgenda('refinement'),
        product: { ...metaScrum.product, backlog: [item('a', 'A'), refined, item('c', 'C')] }
      },
      'refinement'
    ).do(start)

  test('walks the top of the backlog past what is ready', () => {
    expect(refinement().order).toEqual(['a speaking', 'c waiting', 'talk waiting'])
  })

  test('leaves what an item is worth, what it takes and that it is ready, and undo puts back what was there', () => {
    const on = refinement().do({ type: 'refineItem', item: 'a', value: 21, effort: 5, ready: true })
    expect(toDrafts(on.facts).at(-1)).toEqual({
      entity: 'item',
      rowId: 'a',
      kind: 'set',
      patch: { value: 21, effort: 5, ready: true }
    })
    expect(publicCard(on.room, stamp(0))).toEqual({
      kind: 'item',
      number: 1,
      title: 'Item a',
      why: '',
      value: 21,
      effort: 5,
      ready: true
    })
    on.do({ type: 'undo' })
    expect(publicCard(on.room, stamp(0))).toMatchObject({ value: 10, effort: null, ready: false })
  })
})

describe('which Sprint it is', () => {
  const sprints = [
    { starts: '2026-11-09', ends: '2026-11-22' },
    { starts: '2026-11-23', ends: '2026-12-06' }
  ]
  const [first, second] = sprints

  test.each([
    ['on its first days one is planned, and the one before is reviewed', '2026-11-24', second, first],
    ['later the next is planned, which there is none of here', '2026-11-26', undefined, second],
    ['at its end the next is planned and it is reviewed itself', '2026-11-22', second, first],
    ['before all of them nothing can be reviewed', '2026-11-01', first, undefined]
  ])('%s', (_, today, planned, reviewed) => {
    expect([sprintToPlan(sprints, today) ?? undefined, sprintToReview(sprints, today) ?? undefined]).toEqual([
      planned,
      reviewed
    ])
  })
})
