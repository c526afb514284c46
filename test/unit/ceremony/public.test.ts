import { describe, expect, test } from 'vitest'
import { toAudience } from '../../../shared/ceremony/public'
import { toSeeGone } from '../../../shared/ceremony/public-items'
import { defaultSetUp } from '../../../shared/ceremony/setup'
import type { ImpedimentEvent, ImpedimentFields } from '../../../shared/impediment/types'
import { DAY } from '../../../shared/time'
import { message } from '../../../shared/words/message'
import { audience } from './audience'
import { cameUp, daily, eat, fields, metaScrum, Stage, stamp } from './support'

describe('what the room sees', () => {
  test('nothing but its own name when no ceremony is open', () => {
    expect(
      toAudience(null, {
        mode: 'live',
        spotlight: null,
        rate: 1,
        rehearsal: false,
        sample: true,
        seq: 1,
        at: stamp(0)
      })
    ).toEqual({
      seq: 1,
      mode: 'live',
      kind: null,
      unitName: '',
      unitLabel: null,
      clock: 'down',
      thresholds: defaultSetUp.thresholds,
      order: null,
      turn: null,
      box: null,
      pauseMs: 0,
      projectedOverMs: null,
      rate: 1,
      rehearsal: false,
      sample: true,
      atWall: stamp(0).wall,
      view: { screen: 'idle' }
    })
  })

  test('in a Daily Scrum: who speaks, the order, and the counters', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'start' }).after(200_000).do({ type: 'next' })
    stage.after(5000)
    expect(audience(stage)).toEqual({
      seq: 7,
      mode: 'live',
      kind: 'daily',
      unitName: 'Ledger',
      unitLabel: message('level.team'),
      clock: 'down',
      thresholds: defaultSetUp.thresholds,
      order: { how: 'fixed', seed: null },
      turn: { elapsedMs: 5000, limitMs: 180_000, running: true },
      box: { elapsedMs: 205_000, limitMs: 900_000, running: true },
      pauseMs: 0,
      projectedOverMs: -340_000,
      rate: 1,
      rehearsal: false,
      sample: false,
      atWall: stamp(205_000).wall,
      view: {
        screen: 'run',
        paused: false,
        card: {
          kind: 'speaker',
          name: 'Bo',
          rep: '',
          goal: 'Settle in a minute',
          prompts: 'daily',
          dependencies: []
        },
        rows: [
          {
            id: stage.turn(0),
            name: 'Ada',
            state: 'done',
            ms: 200_000,
            overMs: 20_000,
            age: null,
            part: null,
            number: null,
            person: true
          },
          {
            id: stage.turn(1),
            name: 'Bo',
            state: 'now',
            ms: 180_000,
            overMs: 0,
            age: null,
            part: null,
            number: null,
            person: true
          },
          {
            id: stage.turn(2),
            name: 'Cy',
            state: 'waiting',
            ms: 180_000,
            overMs: 0,
            age: null,
            part: null,
            number: null,
            person: true
          }
        ],
        counters: { raised: 0, goingUp: 0, parked: 0, dependencies: 0 }
      }
    })
  })

  test('an impediment before the EAT comes with its path, its age and how many teams it blocks', () => {
    const stage = new Stage(eat(cameUp('hsm', 0)), 'eatDaily').do({ type: 'start' }).after(60_000)
    expect(audience(stage).view).toMatchObject({
      card: {
        impediment: {
          title: 'Title of hsm',
          ownerOrUnit: 'Ledger',
          path: ['Ledger', 'Payments', 'Executives'],
          age: { workedMs: 60_000, dayMs: DAY, step: 'fresh' },
          teamsBlocked: 1
        }
      }
    })
  })

  test('the lobby opens with the answers from above until they are acknowledged', () => {
    const history = [
      ...cameUp('hsm', 0),
      {
        id: 'answer',
        impediment: 'hsm',
        cmd: 'answer',
        at: stamp(50),
        session: null,
        unit: 'eat',
        type: 'answered' as const,
        disposition: 'decline' as const,
        text: 'Not this year',
        owner: '',
        due: null
      }
    ]
    const stage = new Stage({ ...daily, impedimentEvents: history }, 'daily')
    expect(audience(stage).view).toMatchObject({
      screen: 'lobby',
      answers: [{ disposition: 'decline', text: 'Not this year', fromUnit: 'Executives' }]
    })
    stage.do({
      type: 'impediment',
      command: { type: 'acknowledge', impedimentId: 'hsm', unitId: 'ledger' }
    })
    expect(audience(stage).view).toMatchObject({ screen: 'lobby', answers: [] })
    expect(stage.room.impediments[0]?.state).toBe('resolved')
  })

  test('what was settled above is asked after by those who raised it, until they say that it is gone', () => {
    const settled = (id: string, over: Partial<ImpedimentFields> = {}): readonly ImpedimentEvent[] => [
      ...cameUp(id, 0, over),
      {
        id: `${id}-settled`,
        impediment: id,
        cmd: `${id}-settled`,
        at: stamp(50),
        session: null,
        unit: 'eat',
        type: 'resolved',
        text: 'It is renewed'
      }
    ]
    const history = [...settled('hsm'), ...settled('pay', { confidential: true })]
    const stage = new Stage({ ...daily, impedimentEvents: history }, 'daily')
    const asked = () => {
      const { view } = audience(stage)
      return view.screen === 'lobby' ? view.gone.map(({ title }) => title) : null
    }
    const act = (type: 'acknowledge' | 'verify', impedimentId: string) =>
      type === 'verify'
        ? ({ type, impedimentId, unitId: 'ledger', text: '' } as const)
        : ({ type, impedimentId, unitId: 'ledger' } as const)
    expect(asked(), 'nobody there has seen the answer yet').toEqual([])
    stage.do({ type: 'impediment', command: act('acknowledge', 'hsm') })
    stage.do({ type: 'impediment', command: act('acknowledge', 'pay') })
    expect(asked(), 'a confidential one is asked after on the facilitator’s screen alone').toEqual([
      'Title of hsm'
    ])
    expect(toSeeGone(stage.room).map(({ id }) => id)).toEqual(['hsm', 'pay'])
    stage.do({ type: 'impediment', command: act('verify', 'hsm') })
    expect(asked()).toEqual([])
    stage.do({ type: 'undo' })
    expect(asked()).toEqual(['Title of hsm'])
    stage.do({
      type: 'impediment',
      command: { type: 'reopen', impedimentId: 'hsm', unitId: 'ledger', text: 'It came back' }
    })
    expect(asked()).toEqual([])
    expect(stage.room.impediments.find(({ id }) => id === 'hsm')?.ballAt).toBe('ledger')
  })

  test('review says what goes up and to whom; closed gives three numbers', () => {
    const stage = new Stage(daily, 'daily').do({ type: 'start' })
    for (const id of ['one', 'two'])
      stage.do({
        type: 'impediment',
        command: { type: 'raise', impedimentId: id, unitId: 'ledger', fields: fields(id) }
      })
    stage.do({
      type: 'impediment',
      command: { type: 'sendUp', impedimentId: 'two', unitId: 'ledger' }
    })
    stage.after(60_000).do({ type: 'finish' })
    expect(audience(stage).view).toMatchObject({
      screen: 'review',
      goingUpTo: 'Payments',
      goingUp: [{ title: 'two' }],
      raised: [{ title: 'one' }, { title: 'two' }]
    })
    stage.do({ type: 'close' })
    expect(audience(stage).view).toEqual({
      screen: 'closed',
      keptBox: true,
      usedMs: 60_000,
      boxMs: 900_000,
      raised: 2,
      goingUp: 1,
      green: null,
      unmarked: [],
      next: null
    })
  })

  test('at the MetaScrum: the vision, the numbered backlog with what was, and consent n of m', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(
      { type: 'start' },
      { type: 'vote', person: 'mia', vote: 'concern', reason: 'Late' }
    )
    expect(audience(stage).view).toMatchObject({
      card: {
        kind: 'part',
        part: 'vision',
        vision: 'One ledger',
        backlog: [
          { id: 'a', number: 1, was: 2, title: 'Item a', value: 10 },
          { id: 'b', number: 2, was: 1, title: 'Item b', value: 10 },
          { id: 'c', number: 3, was: null, title: 'Item c', value: 10 }
        ],
        consent: {
          given: 1,
          of: 2,
          votes: [
            { name: 'Mia', vote: 'concern', reason: 'Late' },
            { name: 'Jon', vote: null, reason: '' }
          ]
        }
      }
    })
  })
})
