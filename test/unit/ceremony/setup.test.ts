import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../shared/ceremony/facts'
import { boxMsOf } from '../../../shared/ceremony/plan'
import { defaultSetUp, type SetUp } from '../../../shared/ceremony/setup'
import { readSetUp } from '../../../shared/ceremony/setup-schema'
import { phaseOf } from '../../../shared/ceremony/thresholds'
import { cameUp, daily, eat, fields, metaScrum, Stage, scaledDaily } from './support'

const set = (over: Partial<SetUp>): SetUp => ({ ...defaultSetUp, ...over })
const setUp = (over: Partial<SetUp>) => ({ type: 'setUp', setUp: set(over) }) as const
const subjects = (stage: Stage) => stage.session.turns.map((turn) => turn.subject.id)
const here = (seat: string) => ({ type: 'mark', seat, mark: 'present', by: '' }) as const
const kept = (facts: readonly Fact[]) => facts.filter((fact) => fact.entity === 'setting')

describe('a set-up that was kept', () => {
  test('reads back as it was', () => {
    const mine = set({
      boxMinutes: 20,
      order: 'random',
      clock: 'up',
      noNames: true,
      byClock: true,
      partMinutes: { vision: 3 },
      thresholds: { turnWrapUp: 40, turnLastWords: 20, boxWrapUp: 30, boxLastMinutes: 2 }
    })
    expect(readSetUp(JSON.parse(JSON.stringify(mine)))).toEqual(mine)
  })

  test.each([
    ['nothing', null],
    ['something else', 'yes'],
    ['values of a newer Sameday', { ...defaultSetUp, order: 'by height', clock: 7, mood: 'good' }],
    ['limits the wrong way round', { thresholds: { ...defaultSetUp.thresholds, turnLastWords: 80 } }],
    ['a box without an end', { boxMinutes: 1e9, partMinutes: { vision: -1 } }]
  ])('of %s gives the ceremony as it comes', (_what, value) => {
    expect(readSetUp(value)).toEqual(defaultSetUp)
  })

  test('one value that is not understood does not cost the others', () => {
    expect(readSetUp({ ...defaultSetUp, order: 'by height', noNames: true })).toEqual(set({ noNames: true }))
  })

  test('shapes the next session from its lobby on', () => {
    const stage = new Stage({ ...daily, setUp: set({ boxMinutes: 6, byClock: true }) }, 'daily')
    expect([stage.session.boxMs, stage.session.byClock]).toEqual([360_000, true])
    expect(stage.session.turns.map((turn) => turn.allottedMs)).toEqual([100_000, 100_000, 100_000])
  })
})

describe('changing the set-up', () => {
  test('in the lobby plans the turns anew and keeps it for the next time', () => {
    const stage = new Stage(daily, 'daily').do(here('ada'), setUp({ boxMinutes: 6 }))
    expect(stage.session.boxMs).toBe(360_000)
    expect(stage.session.roster[0]?.mark).toBe('present')
    expect(kept(stage.facts)).toEqual([
      { entity: 'setting', settingId: 'ceremony|ledger|daily', value: set({ boxMinutes: 6 }) }
    ])
  })

  test('taken back keeps what was before, and brought back keeps it again', () => {
    const stage = new Stage(daily, 'daily').do(setUp({ clock: 'up' }), { type: 'undo' })
    expect(stage.session.setUp).toEqual(defaultSetUp)
    expect(kept(stage.facts)).toMatchObject([{ value: defaultSetUp }])
    stage.do({ type: 'redo' })
    expect(kept(stage.facts)).toMatchObject([{ value: set({ clock: 'up' }) }])
  })

  test('after the start leaves the turns and the box alone', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'start' })
    const turns = stage.session.turns
    stage.do(setUp({ order: 'random', boxMinutes: 5, clock: 'colour' }))
    expect([stage.session.turns, stage.session.boxMs]).toEqual([turns, 900_000])
    expect(stage.session.setUp.clock).toBe('colour')
  })

  test('the same again changes nothing', () => {
    const stage = new Stage(daily, 'daily').do(setUp({}))
    expect(stage.facts).toEqual([])
  })

  test('parts get their own minutes, and the box is what they add up to', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(setUp({ partMinutes: { vision: 2, backlog: 30 } }))
    expect(stage.session.turns.map((turn) => turn.allottedMs / 60_000)).toEqual([
      2, 10, 30, 2, 2, 12, 3, 5, 3
    ])
    expect(stage.session.boxMs).toBe(77 * 60_000)
    expect(boxMsOf('scaledRetro', defaultSetUp)).toBe(45 * 60_000)
  })

  test('who is absent stays skipped when the turns are planned anew', () => {
    const stage = new Stage(daily, 'daily').do(
      { type: 'mark', seat: 'bo', mark: 'absent', by: '' },
      setUp({ order: 'random' })
    )
    expect(stage.order.filter((line) => line.endsWith('skipped'))).toEqual(['bo skipped'])
  })
})

describe('who speaks when', () => {
  test('a lot can be drawn again by anybody who knows its number', () => {
    const stage = new Stage(daily, 'daily').do(setUp({ order: 'random' }))
    const planned = stage.room.events.at(-1)
    const { seed } = stage.session.order
    expect(stage.session.order).toEqual({ how: 'random', seed: expect.any(Number) })
    expect(planned).toMatchObject({ type: 'planned', how: 'random', seed })
    const again = new Stage(daily, 'daily').do(setUp({ order: 'random' }))
    expect([subjects(again), again.session.order.seed]).toEqual([subjects(stage), seed])
  })

  test('drawing again draws another lot', () => {
    const stage = new Stage(daily, 'daily').do(setUp({ order: 'random' }))
    const { seed } = stage.session.order
    expect(stage.do({ type: 'drawOrder' }).session.order.seed).not.toBe(seed)
  })

  test('moved by hand, the order says so until it is asked for again', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'arrange', turns: [] })
    expect(stage.session.order).toEqual({ how: 'byHand', seed: null })
    expect(stage.do({ type: 'drawOrder' }).session.order).toEqual({ how: 'fixed', seed: null })
  })

  test('who spoke last time last speaks last again, and who did not speak at all begins', () => {
    const context = { ...daily, setUp: set({ order: 'lastSpokeLast' }), spokeAt: { ada: 300, cy: 200 } }
    expect(subjects(new Stage(context, 'daily'))).toEqual(['bo', 'cy', 'ada'])
  })

  test('the last to arrive speaks first, and who is not here yet waits at the end', () => {
    const stage = new Stage({ ...daily, setUp: set({ order: 'lastArrivalFirst' }) }, 'daily')
    stage.do(here('cy'))
    expect(subjects(stage)).toEqual(['cy', 'ada', 'bo'])
    stage.do(here('ada'))
    expect(subjects(stage)).toEqual(['ada', 'cy', 'bo'])
    stage.do({ type: 'undo' })
    expect(subjects(stage)).toEqual(['cy', 'ada', 'bo'])
    stage.do(here('bo'), { type: 'mark', seat: 'cy', mark: 'unmarked', by: '' })
    expect(subjects(stage)).toEqual(['bo', 'cy', 'ada'])
  })

  test('walking the board, impediments have the turns: right column first, the oldest first in each', () => {
    const context = { ...scaledDaily, setUp: set({ order: 'board' }) }
    const stage = new Stage({ ...context, impedimentEvents: cameUp('above', 200) }, 'scaledDaily')
    expect(stage.session.turns.map((turn) => turn.subject)).toEqual([{ kind: 'impediment', id: 'above' }])
    stage.do(
      {
        type: 'impediment',
        command: { type: 'raise', impedimentId: 'own', unitId: 'payments', fields: fields('Own') }
      },
      { type: 'drawOrder' }
    )
    expect(subjects(stage)).toEqual(['above', 'own'])
  })

  test('an empty board leaves nothing to walk past: people speak as listed', () => {
    const stage = new Stage({ ...daily, setUp: set({ order: 'board' }) }, 'daily')
    expect(subjects(stage)).toEqual(['ada', 'bo', 'cy'])
  })

  test('an agenda keeps its own order, whatever the set-up says', () => {
    const context = { ...eat([...cameUp('a', 0), ...cameUp('b', 10)]), setUp: set({ order: 'random' }) }
    expect(subjects(new Stage(context, 'eatDaily'))).toEqual(['a', 'b', 'transformation'])
  })
})

describe('when it gets urgent', () => {
  const thresholds = { turnWrapUp: 50, turnLastWords: 20, boxWrapUp: 40, boxLastMinutes: 3 }
  const at = (kind: 'turn' | 'box', limitS: number, leftS: number) =>
    phaseOf({ elapsedMs: (limitS - leftS) * 1000, limitMs: limitS * 1000, running: true }, kind, thresholds)

  test.each([
    ['turn', 120, 61, 'onTime'],
    ['turn', 120, 60, 'wrapUp'],
    ['turn', 120, 24, 'lastWords'],
    ['turn', 600, 121, 'onTime'],
    ['turn', 600, 120, 'wrapUp'],
    ['turn', 600, 30, 'lastWords'],
    ['box', 900, 361, 'onTime'],
    ['box', 900, 360, 'wrapUp'],
    ['box', 900, 180, 'lastWords'],
    ['box', 900, 0, 'overTime']
  ] as const)('by a set-up of its own a %s of %d s is with %d s left: %s', (kind, limit, left, phase) => {
    expect(at(kind, limit, left)).toBe(phase)
  })
})
