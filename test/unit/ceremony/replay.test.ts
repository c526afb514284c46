import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedAgenda } from '../../../shared/ceremony/agenda'
import { boxFace } from '../../../shared/ceremony/clocks'
import type { SessionCommand } from '../../../shared/ceremony/commands'
import type { SessionEvent } from '../../../shared/ceremony/events'
import { foldSession } from '../../../shared/ceremony/evolve'
import { experimentsIn } from '../../../shared/ceremony/retro'
import { openRoom } from '../../../shared/ceremony/room'
import { clockModes, defaultSetUp, turnOrders } from '../../../shared/ceremony/setup'
import { undoStack } from '../../../shared/ceremony/undo'
import { foldImpediments } from '../../../shared/impediment/join'
import { mono } from '../../../shared/time'
import { cameUp, daily, eat, fields, metaScrum, retro, Stage, stamp } from './support'

const seat = fc.constantFrom('ada', 'bo', 'cy', 'mia')
const impediment = fc.constantFrom('hsm', 'new', 'other')
const unitId = fc.constantFrom('ledger', 'eat')
const experiment = fc.constantFrom('pairs', 'swarm', 'demo', 'old', 'swarm|cards')
const turn = fc.nat(5)

/** Commands as a hasty facilitator gives them; many will be refused. Turns are named by their place. */
const anyCommand = (stage: () => Stage): fc.Arbitrary<() => SessionCommand> =>
  fc.oneof(
    ...(
      [
        'start',
        'pause',
        'resume',
        'next',
        'next',
        'previous',
        'undo',
        'redo',
        'openParking',
        'finish',
        'close',
        'reopen'
      ] as const
    ).map((type) => fc.constant((): SessionCommand => ({ type }))),
    fc.tuple(seat, fc.constantFrom('present', 'absent', 'represented')).map(
      ([s, mark]) =>
        (): SessionCommand => ({ type: 'mark', seat: s, mark: mark as 'present', by: '' })
    ),
    fc.tuple(turn, fc.constantFrom('goTo', 'skip', 'bringBack')).map(
      ([n, type]) =>
        (): SessionCommand => ({ type: type as 'goTo', turn: stage().turn(n) })
    ),
    fc
      .integer({ min: -90_000, max: 90_000 })
      .map((deltaMs) => (): SessionCommand => ({ type: 'adjustTurn', deltaMs })),
    fc
      .integer({ min: 60_000, max: 900_000 })
      .map((boxMs) => (): SessionCommand => ({ type: 'setBox', boxMs })),
    fc
      .array(turn, { maxLength: 3 })
      .map((ns) => (): SessionCommand => ({ type: 'arrange', turns: ns.map((n) => stage().turn(n)) })),
    fc
      .record({
        boxMinutes: fc.constantFrom(null, 10, 20),
        order: fc.constantFrom(...turnOrders),
        clock: fc.constantFrom(...clockModes),
        noNames: fc.boolean(),
        byClock: fc.boolean(),
        partMinutes: fc.constantFrom({}, { vision: 3 }, { transformation: 4 })
      })
      .map((some) => (): SessionCommand => ({ type: 'setUp', setUp: { ...defaultSetUp, ...some } })),
    fc
      .constantFrom('drawOrder', 'skipFacilitator')
      .map((type) => (): SessionCommand => ({ type: type as 'drawOrder' })),
    fc.boolean().map((on) => (): SessionCommand => ({ type: 'setByClock', on })),
    fc.subarray(['ada', 'bo', 'cy']).map((people) => (): SessionCommand => ({ type: 'setRota', people })),
    seat.map((person) => (): SessionCommand => ({ type: 'swapFacilitator', person })),
    fc.tuple(impediment, unitId).map(
      ([impedimentId, unit]) =>
        (): SessionCommand => ({
          type: 'impediment',
          command: { type: 'raise', impedimentId, unitId: unit, fields: fields(impedimentId) }
        })
    ),
    fc.tuple(impediment, unitId).map(
      ([impedimentId, unit]) =>
        (): SessionCommand => ({
          type: 'impediment',
          command: { type: 'sendUp', impedimentId, unitId: unit }
        })
    ),
    fc.tuple(impediment, fc.constantFrom('resolve', 'return', 'transform')).map(
      ([impedimentId, disposition]) =>
        (): SessionCommand => ({
          type: 'impediment',
          command: {
            type: 'answer',
            impedimentId,
            unitId: 'eat',
            disposition: disposition as 'resolve',
            text: 'because',
            owner: '',
            due: null
          }
        })
    ),
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c', null)).map(
      ([item, beforeId]) =>
        (): SessionCommand => ({ type: 'reorderItem', item, beforeId, reason: '' })
    ),
    fc
      .constantFrom('mia', 'jon')
      .map((person) => (): SessionCommand => ({ type: 'vote', person, vote: 'consent', reason: '' })),
    fc.tuple(experiment, fc.constantFrom('running', 'keep', 'stop'), fc.constantFrom('', 'Half')).map(
      ([id, outcome, result]) =>
        (): SessionCommand => ({
          type: 'judgeExperiment',
          experiment: id,
          outcome: outcome as 'keep',
          result
        })
    ),
    fc.tuple(experiment, fc.subarray(['cards', 'lending', 'payments', 'eat'], { minLength: 1 })).map(
      ([id, to]) =>
        (): SessionCommand => ({ type: 'spreadExperiment', experiment: id, to })
    ),
    fc.tuple(experiment, fc.boolean()).map(
      ([id, take]) =>
        (): SessionCommand => ({ type: 'answerOffer', experiment: id, take })
    ),
    fc.tuple(fc.constantFrom('ledger', 'cards'), fc.constantFrom('met', 'missed')).map(
      ([unit, verdict]) =>
        (): SessionCommand => ({ type: 'reviewWork', unit, verdict: verdict as 'met', text: '' })
    ),
    fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(null, 3), fc.boolean()).map(
      ([item, effort, ready]) =>
        (): SessionCommand => ({ type: 'refineItem', item, value: 5, effort, ready })
    ),
    fc
      .subarray([...shippedAgenda('scaledRetro')], { minLength: 1 })
      .map((agenda) => (): SessionCommand => ({ type: 'setAgenda', agenda })),
    fc
      .string({ minLength: 1, maxLength: 3 })
      .map((topic) => (): SessionCommand => ({ type: 'park', topic, text: 'x', stay: [] }))
  )

const contexts = [
  [daily, 'daily'],
  [eat(cameUp('hsm', 0)), 'eatDaily'],
  [metaScrum, 'metaScrum'],
  [retro, 'scaledRetro']
] as const

type Step = { readonly wait: number; readonly command: () => SessionCommand }

/** Runs a property over random mornings in each kind of room. */
function whatever(check: (stage: Stage, steps: readonly Step[]) => void, numRuns = 150): void {
  for (const [context, kind] of contexts) {
    let stage = new Stage(context, kind)
    const steps = fc.array(fc.record({ wait: fc.nat(100_000), command: anyCommand(() => stage) }), {
      maxLength: 40,
      size: 'max'
    })
    fc.assert(
      fc.property(steps, fc.nat(4), (list, startAt) => {
        stage = new Stage(context, kind)
        // Most of what can happen happens after the start.
        const begin: Step = { wait: 1000, command: () => ({ type: 'start' }) }
        check(stage, [...list.slice(0, startAt), begin, ...list.slice(startAt)])
      }),
      { numRuns }
    )
  }
}

const play = (stage: Stage, steps: readonly Step[]): void => {
  for (const { wait, command } of steps) {
    stage.after(wait)
    stage.try(command())
  }
}

const state = ({ room }: Stage) => ({
  session: room.session,
  impediments: room.impediments,
  product: room.product,
  experiments: experimentsIn(room).map(({ removed: _, alsoAt, ...experiment }) => ({
    ...experiment,
    alsoAt: [...alsoAt].sort()
  }))
})

describe('whatever a facilitator does', () => {
  test('a replay of what was recorded ends where the room is', () => {
    whatever((stage, steps) => {
      play(stage, steps)
      expect(foldSession(stage.room.events)).toEqual(stage.session)
      expect(openRoom(stage.room.context, stage.room.events).session).toEqual(stage.session)
      expect(foldImpediments(stage.room.impedimentEvents)).toEqual(stage.room.impediments)
    })
  })

  test('undoing everything ends at the beginning, and redoing everything at the end', () => {
    whatever((stage, steps) => {
      const beginning = state(stage)
      play(stage, steps)
      const end = state(stage)
      const count = undoStack(stage.room.events).undoable.length
      for (let i = 0; i < count; i++) stage.do({ type: 'undo' })
      expect(state(stage)).toEqual(beginning)
      for (let i = 0; i < count; i++) stage.do({ type: 'redo' })
      expect(state(stage)).toEqual(end)
    })
  })

  test('unless a step is taken back, the box has counted exactly the time the room was running', () => {
    whatever((stage, steps) => {
      let running = 0
      for (const { wait, command } of steps) {
        if (stage.session.phase === 'running') running += wait
        stage.after(wait)
        const { type } = command()
        if (type !== 'undo' && type !== 'redo') stage.try(command())
      }
      expect(boxFace(stage.session, mono(stage.now)).elapsedMs).toBe(running)
    })
  })

  test('at most one turn runs, and only that one has the word', () => {
    whatever((stage, steps) => {
      for (const { wait, command } of steps) {
        stage.after(wait)
        stage.try(command())
        const speaking = stage.session.turns.filter((t) => t.result === 'speaking').map((t) => t.id)
        expect(speaking).toEqual(stage.session.currentTurnId === null ? [] : [stage.session.currentTurnId])
        const ticking = stage.session.turns.filter((t) => t.watch.since !== null).map((t) => t.id)
        expect(ticking).toEqual(stage.session.phase === 'running' ? speaking : [])
      }
    })
  })
})

describe('undo', () => {
  test('something new after an undo leaves nothing to redo', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'start' }, { type: 'next' }, { type: 'undo' })
    expect(undoStack(stage.room.events).redoable).toHaveLength(1)
    stage.do({ type: 'pause' })
    expect(stage.try({ type: 'redo' })?.text.key).toBe('problem.rule.nothingToRedo')
  })

  test('a pause taken back was never there: its time counts', () => {
    const stage = new Stage(daily, 'daily')
      .do({ type: 'start' })
      .after(1000)
      .do({ type: 'pause' })
      .after(2000)
    stage.do({ type: 'undo' }).after(500)
    expect(boxFace(stage.session, mono(stage.now)).elapsedMs).toBe(3500)
  })
})

describe('time away', () => {
  const about = (cmd: string, at: number) => ({ id: cmd, session: 'session', cmd, at: stamp(at) })
  const running = () =>
    new Stage(daily, 'daily').do({ type: 'start' }).after(10_000).do({ type: 'next' }).room.events
  const box = (events: readonly SessionEvent[], at: number) => {
    const session = foldSession(events)
    return session && boxFace(session, mono(at)).elapsedMs
  }

  test('running watches go forward by what counts and on from there, even when the clock began anew', () => {
    const events: SessionEvent[] = [
      ...running(),
      { ...about('back', 500), type: 'recovered', awayMs: 60_000, countMs: 63_000 }
    ]
    expect(box(events, 1500)).toBe(10_000 + 63_000 + 1000)
  })

  test('what was paused stays as it was', () => {
    const paused = new Stage(daily, 'daily').do({ type: 'start' }).after(10_000).do({ type: 'pause' })
      .room.events
    const events: SessionEvent[] = [
      ...paused,
      { ...about('back', 500), type: 'recovered', awayMs: 60_000, countMs: 60_000 }
    ]
    expect(box(events, 1500)).toBe(10_000)
    expect(foldSession(events)?.pause.elapsedMs).toBe(60_000)
  })

  test('the answer changes what the time away counted, also after the next turn has begun', () => {
    const events: SessionEvent[] = [
      ...running(),
      { ...about('back', 500), type: 'recovered', awayMs: 60_000, countMs: 63_000 },
      { ...about('on', 1500), type: 'turnStarted', turn: null },
      { ...about('answer', 2500), type: 'gapAnswered', target: 'back', countMs: 3000 }
    ]
    expect(box(events, 2500)).toBe(10_000 + 3000 + 2000)
    expect(foldSession(events)?.turns[1]?.watch.elapsedMs).toBe(3000 + 1000)
  })

  test('undoing a step from before the restart still leaves the time right', () => {
    const finished = new Stage(daily, 'daily').do({ type: 'start' }).after(10_000).do({ type: 'finish' })
    const finish = finished.room.events.at(-1)?.cmd ?? ''
    const events: SessionEvent[] = [
      ...finished.room.events,
      { ...about('back', 500), type: 'recovered', awayMs: 7000, countMs: 7000 },
      { ...about('undo', 1500), type: 'undone', target: finish, redo: false }
    ]
    expect(box(events, 1500)).toBe(10_000 + 7000 + 1000)
  })
})
