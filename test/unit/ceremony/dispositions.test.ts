import { describe, expect, test } from 'vitest'
import { arrivals } from '../../../shared/ceremony/arrivals'
import { withContext } from '../../../shared/ceremony/room'
import type { RoomContext } from '../../../shared/ceremony/state'
import type { Disposition, ImpedimentCommand, ImpedimentEvent } from '../../../shared/impediment/types'
import { DAY, localDate } from '../../../shared/time'
import { cameUp, eat, fields, item, Stage, stamp } from './support'

const start = { type: 'start' } as const
const finish = { type: 'finish' } as const
const close = { type: 'close' } as const
const about = (impedimentId: string) => ({ impedimentId, unitId: 'eat' })
const act = (command: ImpedimentCommand) => ({ type: 'impediment', command }) as const
const answer = (
  impedimentId: string,
  disposition: Disposition,
  more: {
    readonly text?: string
    readonly owner?: string
    readonly due?: string
    readonly item?: string
  } = {}
) =>
  act({
    type: 'answer',
    ...about(impedimentId),
    disposition,
    text: 'Words',
    owner: 'Mia',
    due: null,
    ...more
  })

const day = (days: number) => localDate(stamp(days * DAY).wall)
/** Taken by the EAT when it came up, to be done by a day. */
const taken = (id: string, due: string): readonly ImpedimentEvent[] => [
  ...cameUp(id, 0),
  {
    id: `${id}-taken`,
    impediment: id,
    cmd: `${id}-taken`,
    at: stamp(10),
    session: null,
    unit: 'eat',
    type: 'answered',
    disposition: 'take',
    text: '',
    owner: 'Mia',
    due
  }
]
const withBacklog = (context: RoomContext): RoomContext => ({
  ...context,
  product: {
    ...context.product,
    backlog: [{ ...item('certificates', 'V'), kind: 'transformation' }]
  }
})

describe('nothing leaves the EAT without one of the six', () => {
  test.each(['resolve', 'take', 'ask', 'return', 'decline', 'transform'] as const)('%s is one', (way) => {
    const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily')
    stage.do(start, answer('hsm', way, way === 'take' ? { due: day(3) } : {}), finish, close)
    expect(stage.session.phase).toBe('closed')
  })

  test('not by skipping its turn, nor by parking a topic about it', () => {
    const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily')
    stage.do(start, { type: 'skip', turn: stage.turn(0) })
    stage.do({ type: 'park', topic: 'later', text: 'Certificates', stay: [] }, finish)
    expect(stage.try(close)?.text.key).toBe('problem.rule.needsDisposition')
  })

  test('nor by coming up during the review, when no turn is planned for it any more', () => {
    const stage = new Stage(eat([]), 'eatDaily').do(start, finish)
    const late = withContext(stage.room, eat(cameUp('nda', 200)))
    expect(arrivals({ room: late, at: stamp(5000), cmd: 'late', ids: stage.ids })).toEqual([])
    stage.room = late
    expect(stage.try(close)?.text).toEqual({
      key: 'problem.rule.needsDisposition',
      values: { title: 'Title of nda' }
    })
    stage.do(answer('nda', 'decline'), close)
    expect(stage.session.phase).toBe('closed')
  })

  test('nor by being merged into one that has not come up as far', () => {
    const below = cameUp('below', 1).slice(0, 2)
    const stage = new Stage(eat([...cameUp('hsm', 100), ...below]), 'eatDaily').do(start)
    expect(stage.try(act({ type: 'merge', ...about('hsm'), into: 'below' }))?.text.key).toBe(
      'problem.rule.mergeDown'
    )
  })

  test('one merged with another that is here leaves with the answer of that one', () => {
    const stage = new Stage(eat([...cameUp('hsm', 100), ...cameUp('again', 200)]), 'eatDaily').do(start)
    stage.do(act({ type: 'merge', ...about('again'), into: 'hsm' }), finish)
    expect(stage.try(close)?.text.values).toEqual({ title: 'Title of hsm' })
    stage.do(answer('hsm', 'decline'), close)
    expect(stage.room.impediments.map(({ id, state, answer }) => [id, state, answer?.disposition])).toEqual([
      ['hsm', 'answered', 'decline'],
      ['again', 'merged', 'decline']
    ])
  })

  test('what the executives raise themselves may wait for their next ceremony, and is answered there', () => {
    const raise = act({ type: 'raise', ...about('own'), fields: fields('Hiring takes too long') })
    const stage = new Stage(eat([]), 'eatDaily').do(start, raise, finish, close)
    expect(stage.session.phase).toBe('closed')
    const next = new Stage(eat(stage.room.impedimentEvents), 'eatDaily')
    expect(next.order).toEqual(['own waiting', 'transformation waiting'])
    next.do(start, finish)
    expect(next.try(close)?.text.values).toEqual({ title: 'Hiring takes too long' })
  })
})

describe('what was taken', () => {
  test('is not on the agenda until its day has passed, and then is again', () => {
    const on = (due: string) => new Stage(eat(taken('hsm', due)), 'eatDaily').order
    expect(on(day(1))).toEqual(['transformation waiting'])
    expect(on(day(0))).toEqual(['transformation waiting'])
    expect(on(day(-1))).toEqual(['hsm waiting', 'transformation waiting'])
  })

  test('needs another answer then: done, a new day, or any other of the six', () => {
    const stage = new Stage(eat(taken('hsm', day(-1))), 'eatDaily').do(start, finish)
    expect(stage.try(close)?.text.key).toBe('problem.rule.needsDisposition')
    stage.do(answer('hsm', 'take', { due: day(2) }), close)
    expect(stage.room.impediments[0]?.answer?.due).toBe(day(2))
  })

  test('cannot be promised for a day that has passed; today is soon enough', () => {
    const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily').do(start)
    expect(stage.try(answer('hsm', 'take', { due: day(-1) }))).toEqual({
      kind: 'refused',
      text: { key: 'problem.rule.dueInThePast', values: {} },
      advice: { key: 'problem.rule.dueInThePast.advice', values: {} }
    })
    stage.do(answer('hsm', 'take', { due: day(0) }))
    expect(stage.room.impediments[0]?.answer?.due).toBe(day(0))
  })
})

test('the reply to a question comes back with the time the EAT has had it since it first came up', () => {
  const stage = new Stage(eat(cameUp('hsm', 100)), 'eatDaily').after(60_000)
  stage.do(start, answer('hsm', 'ask'), finish, close)
  const reply: ImpedimentEvent = {
    id: 'reply',
    impediment: 'hsm',
    cmd: 'reply',
    at: stamp(DAY),
    session: null,
    unit: 'ledger',
    type: 'replied',
    text: 'Since March'
  }
  const next = new Stage(eat([...stage.room.impedimentEvents, reply]), 'eatDaily')
  expect(next.order).toEqual(['hsm waiting', 'transformation waiting'])
  expect(next.room.impediments[0]?.path.at(-1)).toEqual({
    unitId: 'eat',
    arrivedAt: stamp(102).wall,
    receivedAt: stamp(60_000).wall,
    answeredAt: null,
    answer: null,
    acknowledgedAt: null
  })
})

describe('an impediment made a transformation item', () => {
  const both = [...cameUp('hsm', 100), ...cameUp('tls', 200)]

  test('may join an initiative that is there, together with others; taking it back leaves the initiative', () => {
    const stage = new Stage(withBacklog(eat(both)), 'eatDaily').do(start)
    const before = stage.room.product
    stage.do(answer('hsm', 'transform', { item: 'certificates' }))
    stage.do(answer('tls', 'transform', { item: 'certificates' }))
    expect(stage.room.impediments.map(({ answer }) => answer?.item)).toEqual(['certificates', 'certificates'])
    expect(stage.room.product).toEqual(before)
    stage.do({ type: 'undo' })
    expect([stage.room.product, stage.room.impediments[1]?.answer]).toEqual([before, null])
  })

  test('cannot join one that is not in the backlog', () => {
    const stage = new Stage(withBacklog(eat(both)), 'eatDaily').do(start)
    expect(stage.try(answer('hsm', 'transform', { item: 'gone' }))?.text.key).toBe(
      'problem.rule.noSuchInitiative'
    )
    expect(stage.room.impediments[0]?.state).toBe('open')
  })
})
