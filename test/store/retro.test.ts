import { beforeEach, expect, test } from 'vitest'
import type { SessionCommand } from '../../shared/ceremony/commands'
import { decide } from '../../shared/ceremony/decide'
import { experimentOf } from '../../shared/ceremony/retro'
import { evolveRoom, openRoom } from '../../shared/ceremony/room'
import { experimentState } from '../../shared/product/experiments'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { HOUR } from '../../shared/time'
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
        ['Lending', 'sos', 'Board'],
        ['Ledger', 'team', 'Payments'],
        ['Cards', 'team', 'Payments']
      ]),
      {
        entity: 'metric',
        rowId: 'defects',
        kind: 'set',
        patch: { unitId: 'Payments', name: 'Escaped defects' }
      }
    ],
    morning - 10 * HOUR
  )
})

const retro = (unitId: string, at: number, ...commands: readonly SessionCommand[]) =>
  holdCeremony(ws, { unitId, kind: 'scaledRetro', at, ids }, commands)

const choose = (experiment: string, unit: string) =>
  ({
    type: 'chooseExperiment',
    experiment,
    unit,
    title: `Title of ${experiment}`,
    expected: 'Fewer questions',
    metricId: 'defects',
    owner: 'Ada',
    due: '2026-12-04'
  }) as const
const start = { type: 'start' } as const
const listed = (unitId: string) =>
  ws.readers.reads
    .experiments({ unitId }, morning)
    .experiments.map((one) => [one.title, one.unitName, experimentState(one), one.fromUnit, one.metric])

test('what one Retrospective chose, the next one looks at first, and its owner and date with it', () => {
  retro('Payments', morning, start, choose('pairs', 'Payments'), choose('swarm', 'Ledger'))
  const { room } = retro('Payments', morning + HOUR)
  expect(room.session.turns.map(({ subject, title }) => [subject.kind, title])).toEqual([
    ['experiment', 'Title of pairs'],
    ['experiment', 'Title of swarm'],
    ['part', ''],
    ['part', ''],
    ['part', '']
  ])
  expect(experimentOf(room, 'swarm')).toEqual({
    id: 'swarm',
    unitId: 'Ledger',
    title: 'Title of swarm',
    expected: 'Fewer questions',
    result: '',
    outcome: 'running',
    fromId: null,
    taken: null,
    day: '2026-11-19',
    metricId: 'defects',
    owner: 'Ada',
    due: '2026-12-04',
    fromUnit: '',
    fromResult: '',
    alsoAt: []
  })
})

test('handed on to the units beside it, it waits at each of them until they say what they make of it', () => {
  retro(
    'Payments',
    morning,
    start,
    choose('pairs', 'Payments'),
    { type: 'judgeExperiment', experiment: 'pairs', outcome: 'keep', result: 'Half' },
    { type: 'spreadExperiment', experiment: 'pairs', to: ['Lending', 'Board'] }
  )
  const first = retro('Lending', morning + HOUR, start)
  expect(first.room.session.turns[0]?.title).toBe('Title of pairs')
  // Nobody has said anything: it is there again.
  const second = retro('Lending', morning + 2 * HOUR, start, {
    type: 'answerOffer',
    experiment: 'pairs|Lending',
    take: true
  })
  expect(second.room.session.turns[0]?.title).toBe('Title of pairs')
  expect(listed('Board')).toEqual([
    ['Title of pairs', 'Board', 'offered', 'Payments', 'Escaped defects'],
    ['Title of pairs', 'Lending', 'running', 'Payments', 'Escaped defects'],
    ['Title of pairs', 'Payments', 'spread', '', 'Escaped defects']
  ])
  expect(retro('Payments', morning + 3 * HOUR).room.experiments[0]?.alsoAt).toEqual(['Board', 'Lending'])
})

test('handed on by one that it was handed on to, no unit that has it already is asked again', () => {
  const swarm = 'swarm|Lending'
  retro('Payments', morning, start, choose('swarm', 'Payments'), {
    type: 'spreadExperiment',
    experiment: 'swarm',
    to: ['Lending', 'Board']
  })
  const board = { type: 'answerOffer', experiment: 'swarm|Board', take: true } as const
  retro('Board', morning + HOUR, start, board)
  const { room } = retro(
    'Lending',
    morning + 2 * HOUR,
    start,
    { type: 'answerOffer', experiment: swarm, take: true },
    { type: 'judgeExperiment', experiment: swarm, outcome: 'keep', result: 'Half' },
    { type: 'spreadExperiment', experiment: swarm, to: ['Payments', 'Board'] }
  )
  expect([room.session.retro.spread, experimentOf(room, swarm)?.alsoAt]).toEqual([[], ['Payments', 'Board']])
  expect(listed('Board')).toEqual([
    ['Title of swarm', 'Board', 'running', 'Payments', 'Escaped defects'],
    ['Title of swarm', 'Payments', 'spread', '', 'Escaped defects'],
    ['Title of swarm', 'Lending', 'keep', 'Payments', 'Escaped defects']
  ])
})

test('declined, it does not come again', () => {
  retro('Payments', morning, start, choose('pairs', 'Ledger'), {
    type: 'spreadExperiment',
    experiment: 'pairs',
    to: ['Cards']
  })
  retro('Payments', morning + HOUR, start, { type: 'answerOffer', experiment: 'pairs|Cards', take: false })
  const { room } = retro('Payments', morning + 2 * HOUR)
  expect(room.session.turns.filter(({ subject }) => subject.kind === 'experiment')).toEqual([])
})

test('a session that is gone on with has the experiments as it left them, and can still take them back', () => {
  const { room, sessionId } = retro('Payments', morning, start, choose('pairs', 'Payments'), {
    type: 'judgeExperiment',
    experiment: 'pairs',
    outcome: 'stop',
    result: 'Too slow'
  })
  const at = stampAt(morning + HOUR)
  const context = ws.readers.room({ unitId: 'Payments', kind: 'scaledRetro', at, sessionId })
  const again = context && openRoom(context, room.events)
  const undone = again && decide(again, { type: 'undo' }, at, 'c', ids)
  expect(again?.experiments).toEqual(room.experiments.map(({ removed: _, ...told }) => told))
  expect(undone?.ok && evolveRoom(again as never, undone.value).experiments[0]?.outcome).toBe('running')
})

test('the report tells what was tried, chosen and handed on, whatever becomes of it later', () => {
  const { sessionId } = retro(
    'Payments',
    morning,
    start,
    choose('pairs', 'Payments'),
    { type: 'judgeExperiment', experiment: 'pairs', outcome: 'keep', result: 'Half' },
    { type: 'spreadExperiment', experiment: 'pairs', to: ['Board'] },
    { type: 'decide', decision: 'd', kind: 'learnt', text: 'Two see more than one' }
  )
  retro('Payments', morning + HOUR, start, {
    type: 'judgeExperiment',
    experiment: 'pairs',
    outcome: 'stop',
    result: 'After all not'
  })
  const report = ws.readers.reads.report({ sessionId }, morning)
  expect(report?.retro).toEqual({
    judged: [
      {
        experiment: 'pairs',
        title: 'Title of pairs',
        unitName: 'Payments',
        expected: 'Fewer questions',
        outcome: 'keep',
        result: 'Half'
      }
    ],
    spread: [
      {
        experiment: 'pairs',
        title: 'Title of pairs',
        unitName: 'Payments',
        to: [{ experiment: 'pairs|Board', unit: 'Board', name: 'Board' }]
      }
    ],
    offers: [],
    chosen: [
      {
        experiment: 'pairs',
        title: 'Title of pairs',
        unitName: 'Payments',
        expected: 'Fewer questions',
        metric: 'Escaped defects',
        owner: 'Ada',
        due: '2026-12-04'
      }
    ]
  })
  expect(report?.decisions).toEqual([{ kind: 'learnt', text: 'Two see more than one' }])
})

test('an agenda that was changed in the lobby is that of the next Retrospective, and of no other unit', () => {
  const agenda = [
    { id: 'experiments', content: 'experiments', name: '', minutes: 20 },
    { id: 'talk:x', content: 'talk', name: 'Thanks', minutes: null }
  ] as const
  retro('Payments', morning, { type: 'setAgenda', agenda: [...agenda] })
  const titles = (unitId: string) =>
    retro(unitId, morning + HOUR).room.session.turns.map(({ subject, title }) => title || subject.id)
  expect(titles('Payments')).toEqual(['experiments', 'Thanks'])
  expect(titles('Lending')).toEqual(['results', 'standardise', 'experiments', 'spread'])
})
