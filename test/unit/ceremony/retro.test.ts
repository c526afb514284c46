import { describe, expect, test } from 'vitest'
import { arrivals } from '../../../shared/ceremony/arrivals'
import { toDrafts } from '../../../shared/ceremony/facts'
import { changesOf } from '../../../shared/ceremony/public-metascrum'
import { toldIn } from '../../../shared/ceremony/public-retro'
import { publicCard } from '../../../shared/ceremony/public-run'
import { experimentOf, experimentsIn } from '../../../shared/ceremony/retro'
import { evolveRoom, withContext } from '../../../shared/ceremony/room'
import { experimentState, offerId } from '../../../shared/product/experiments'
import { cameUp, retro, Stage, stamp } from './support'

const start = { type: 'start' } as const
const judge = (experiment: string, outcome: 'running' | 'keep' | 'stop', result = '') =>
  ({ type: 'judgeExperiment', experiment, outcome, result }) as const
const stage = () => new Stage(retro, 'scaledRetro').do(start)
const state = (on: Stage, id: string) => {
  const experiment = experimentOf(on.room, id)
  return experiment && experimentState(experiment)
}
const written = (on: Stage) => toDrafts(on.facts).filter(({ entity }) => entity === 'experiment')

describe('the Scaled Retrospective', () => {
  test('looks at what was handed on first, then at what is due, each with a turn of its own', () => {
    expect(stage().order).toEqual([
      'demo speaking',
      'swarm waiting',
      'pairs waiting',
      'standardise waiting',
      'experiments waiting',
      'spread waiting'
    ])
  })

  test('shows one experiment at a time, with what was expected until there is a result', () => {
    const on = stage().do({ type: 'next' }, judge('swarm', 'keep', 'Half the questions'))
    expect(publicCard(on.room, stamp(0))).toEqual({
      kind: 'experiment',
      title: 'Title of swarm',
      unitName: 'Ledger',
      fromUnit: '',
      expected: 'Fewer questions',
      result: 'Half the questions',
      state: 'keep',
      due: '2026-11-20'
    })
  })

  test('shows of one that was handed on what came of it where it was tried', () => {
    expect(publicCard(stage().room, stamp(0))).toMatchObject({
      state: 'offered',
      fromUnit: 'Loans',
      result: 'Half the calls'
    })
  })

  test('says what becomes of an experiment, writes it, and takes it back to what it was', () => {
    const on = stage().do(judge('pairs', 'stop', 'Too slow'))
    expect(written(on)).toEqual([
      { entity: 'experiment', rowId: 'pairs', kind: 'set', patch: { outcome: 'stop', result: 'Too slow' } }
    ])
    expect(changesOf(on.room).map(({ key }) => key)).toEqual(['retro.did.stop'])
    on.do({ type: 'undo' })
    expect([state(on, 'pairs'), changesOf(on.room)]).toEqual(['running', []])
    on.do({ type: 'redo' })
    expect(state(on, 'pairs')).toBe('stop')
  })

  test('the last word on an experiment counts, and the same word again is no step', () => {
    const on = stage().do(judge('pairs', 'stop'), judge('pairs', 'keep', 'After all'))
    expect(on.session.retro.judged.map(({ outcome, result }) => [outcome, result])).toEqual([
      ['keep', 'After all']
    ])
    on.do(judge('pairs', 'keep', 'After all'))
    expect(on.facts).toEqual([])
  })

  test('hands on to the units beside it: each gets an offer that has a name of its own', () => {
    const on = stage().do(judge('swarm', 'keep'), {
      type: 'spreadExperiment',
      experiment: 'swarm',
      to: ['cards', 'lending']
    })
    // Lending is not beside Ledger.
    expect(written(on).map(({ rowId, patch }) => [rowId, patch])).toEqual([
      ['swarm', { outcome: 'spread' }],
      [
        'swarm|cards',
        {
          unitId: 'cards',
          title: 'Title of swarm',
          expected: 'Fewer questions',
          metricId: null,
          fromId: 'swarm',
          day: '1970-01-01',
          removed: false
        }
      ]
    ])
    expect(experimentOf(on.room, 'swarm')?.alsoAt).toEqual(['cards'])
    expect(experimentOf(on.room, 'swarm|cards')).toMatchObject({ unitId: 'cards', fromUnit: 'Ledger' })
    expect(state(on, 'swarm|cards')).toBe('offered')
    on.do({ type: 'spreadExperiment', experiment: 'swarm', to: ['cards'] })
    expect(on.facts).toEqual([])
  })

  test('handing on is taken back whole, and brought back', () => {
    const on = stage().do({ type: 'spreadExperiment', experiment: 'old', to: ['cards', 'payments'] })
    on.do({ type: 'undo' })
    expect([state(on, 'old'), experimentsIn(on.room).length, experimentOf(on.room, 'old')?.alsoAt]).toEqual([
      'keep',
      4,
      []
    ])
    on.do({ type: 'redo' })
    expect([state(on, 'old'), experimentOf(on.room, 'old')?.alsoAt]).toEqual([
      'spread',
      ['cards', 'payments']
    ])
  })

  test('a unit that has it already, where it began or by another way, is not asked again and loses nothing', () => {
    const on = stage().do(
      judge('swarm', 'keep'),
      { type: 'spreadExperiment', experiment: 'swarm', to: ['cards', 'payments'] },
      { type: 'answerOffer', experiment: 'swarm|cards', take: true },
      { type: 'answerOffer', experiment: 'swarm|payments', take: true },
      judge('swarm|cards', 'keep', 'A third')
    )
    expect(experimentOf(on.room, 'swarm|cards')?.alsoAt).toEqual(['ledger', 'payments'])
    // Beside Cards is Ledger, where it began; above it Payments, which runs it.
    on.do({ type: 'spreadExperiment', experiment: 'swarm|cards', to: ['ledger', 'payments'] })
    expect(on.facts).toEqual([])
    on.do({ type: 'spreadExperiment', experiment: 'swarm|payments', to: ['lending', 'eat'] })
    expect(on.session.retro.spread.at(-1)?.to.map(({ unit }) => unit)).toEqual(['lending', 'eat'])
    on.do({ type: 'undo' })
    expect(written(on).map(({ rowId }) => rowId)).toEqual(['swarm|payments', 'swarm|lending', 'swarm|eat'])
    expect(experimentOf(on.room, 'swarm|cards')?.alsoAt).toEqual(['ledger', 'payments'])
    expect(state(on, 'swarm|payments')).toBe('running')
  })

  test('what was stopped is not handed on', () => {
    const on = stage().do(judge('pairs', 'stop'))
    expect(on.try({ type: 'spreadExperiment', experiment: 'pairs', to: ['eat'] })?.text.key).toBe(
      'problem.rule.stoppedSpread'
    )
  })

  test('what was handed on is taken up or declined, and only then judged', () => {
    const on = stage()
    expect(on.try(judge('demo', 'keep'))?.kind).toBe('not-found')
    on.do({ type: 'answerOffer', experiment: 'demo', take: true })
    expect(written(on).map(({ patch }) => patch)).toEqual([{ taken: true, day: '1970-01-01' }])
    expect(state(on, 'demo')).toBe('running')
    on.do({ type: 'answerOffer', experiment: 'demo', take: false })
    expect(state(on, 'demo')).toBe('declined')
    on.do({ type: 'undo' }, { type: 'undo' })
    expect(state(on, 'demo')).toBe('offered')
  })

  test('taking back a second thought about an offer is back at the first one', () => {
    const on = stage().do({ type: 'answerOffer', experiment: 'demo', take: false })
    on.do({ type: 'answerOffer', experiment: 'demo', take: true }, { type: 'undo' })
    expect(written(on).map(({ patch }) => patch)).toEqual([{ taken: false, day: '2026-11-02' }])
    expect(state(on, 'demo')).toBe('declined')
    on.do({ type: 'redo' })
    expect(state(on, 'demo')).toBe('running')
  })

  test('handed on again from further along, it is still the same offer at a unit', () => {
    expect([offerId('swarm', 'cards'), offerId('swarm|lending', 'cards')]).toEqual([
      'swarm|cards',
      'swarm|cards'
    ])
  })

  test('gives a unit at this table its turn for what was handed on to it, once, and takes it back with it', () => {
    const on = stage().do({ type: 'spreadExperiment', experiment: 'swarm', to: ['cards', 'lending'] })
    const order = [
      'demo speaking',
      'swarm waiting',
      'pairs waiting',
      'swarm|cards waiting',
      'standardise waiting',
      'experiments waiting',
      'spread waiting'
    ]
    expect(on.order).toEqual(order)
    const again = arrivals({ room: on.room, at: stamp(5000), cmd: 'again', ids: on.ids })
    expect(again, 'it has its turn').toEqual([])
    on.do({ type: 'undo' })
    expect(on.order).toEqual(order.filter((turn) => turn !== 'swarm|cards waiting'))
    on.do({ type: 'redo' })
    expect(on.order).toEqual(order)
  })

  test('gives what another table handed on meanwhile a turn next, where all others are over', () => {
    const on = stage().do(...Array<{ type: 'next' }>(4).fill({ type: 'next' }))
    const trying = retro.trying
    const demo = trying?.experiments.find(({ id }) => id === 'demo')
    if (!trying || !demo) throw new Error('A Retrospective with an offer.')
    const late = { ...demo, id: 'late|ledger', title: 'Late' }
    const context = { ...retro, trying: { ...trying, experiments: [...trying.experiments, late] } }
    const room = withContext(on.room, context)
    const fresh = arrivals({ room, at: stamp(9000), cmd: 'late', ids: on.ids })
    on.room = evolveRoom(room, fresh)
    expect(on.order.slice(3)).toEqual([
      'standardise done',
      'experiments speaking',
      'late|ledger waiting',
      'spread waiting'
    ])
  })

  test('counts what came up meanwhile as received, as any other ceremony does', () => {
    const on = stage()
    const room = withContext(on.room, { ...retro, impedimentEvents: cameUp('hsm', 100).slice(0, 2) })
    const fresh = arrivals({ room, at: stamp(9000), cmd: 'late', ids: on.ids })
    expect(fresh.map((fact) => 'event' in fact && fact.event.type)).toEqual(['received'])
  })

  test('chooses the next experiment for the unit or one of its teams, and for nobody else', () => {
    const chosen = {
      type: 'chooseExperiment',
      experiment: 'mob',
      unit: 'ledger',
      title: 'Mob on Mondays',
      expected: 'No hand-overs',
      metricId: 'defects',
      owner: 'Ada',
      due: '2026-12-04'
    } as const
    const on = stage()
    expect(on.try({ ...chosen, unit: 'lending' })?.kind).toBe('not-found')
    on.do(chosen)
    expect(written(on)).toEqual([
      {
        entity: 'experiment',
        rowId: 'mob',
        kind: 'set',
        patch: {
          unitId: 'ledger',
          title: 'Mob on Mondays',
          expected: 'No hand-overs',
          owner: 'Ada',
          due: '2026-12-04',
          metricId: 'defects',
          day: '1970-01-01',
          outcome: 'running',
          removed: false
        }
      }
    ])
    expect(toldIn(on.room, 'experiments')).toEqual([
      {
        title: 'Mob on Mondays',
        note: { key: 'retro.line.by', values: { unit: 'Ledger', metric: 'Escaped defects' } }
      }
    ])
    on.do({ type: 'undo' })
    expect(experimentOf(on.room, 'mob')).toBeNull()
  })

  test('no name of a person is on the wall', () => {
    const on = stage().do({
      type: 'chooseExperiment',
      experiment: 'mob',
      unit: 'ledger',
      title: 'Mob on Mondays',
      expected: '',
      metricId: null,
      owner: 'Ada',
      due: null
    })
    on.do({ type: 'goTo', turn: on.turn(4) })
    expect(JSON.stringify(publicCard(on.room, stamp(0)))).not.toContain('Ada')
  })
})
