import { describe, expect, test } from 'vitest'
import type { SessionCommand } from '../../../shared/ceremony/commands'
import { toAudience } from '../../../shared/ceremony/public'
import type { DependencyCommand } from '../../../shared/dependency/types'
import type { ImpedimentFields } from '../../../shared/impediment/types'
import { daily, fields, Stage, scaledDaily, stamp } from './support'

const audience = (stage: Stage) =>
  toAudience(stage.room, {
    mode: 'live',
    spotlight: null,
    rate: 1,
    rehearsal: false,
    sample: false,
    seq: 1,
    at: stamp(stage.now)
  })
const act = (command: DependencyCommand): SessionCommand => ({ type: 'dependency', command })
const needs = (id: string, from: string, on: string, due: string | null): SessionCommand =>
  act({ type: 'raise', dependencyId: id, unitId: from, on, what: `What ${id} is`, due })
const turn = (id: string, over: Partial<ImpedimentFields> = {}): SessionCommand =>
  act({
    type: 'turn',
    dependencyId: id,
    unitId: 'payments',
    impedimentId: `imp ${id}`,
    fields: fields(`What ${id} is`, over)
  })
const states = (stage: Stage) => stage.room.dependencies.map(({ id, state }) => `${id} ${state}`)

describe('dependencies in a Scaled Daily Scrum', () => {
  test('both sides see what is due when it is their turn, overdue first, and others see nothing', () => {
    const stage = new Stage(scaledDaily, 'scaledDaily').do(
      needs('a', 'ledger', 'cards', '2026-03-06'),
      needs('b', 'cards', 'ledger', '2026-03-02'),
      needs('c', 'ledger', 'risk', '2026-04-01'),
      needs('d', 'ledger', 'risk', '2026-03-05'),
      { type: 'start' }
    )
    const shown = () => {
      const { view } = audience(stage)
      if (view.screen !== 'run' || view.card.kind !== 'speaker') throw new Error(view.screen)
      return view.card.dependencies.map(({ id, from, on, urgency }) => [id, from, on, urgency])
    }
    expect(shown()).toEqual([
      ['b', 'Cards', 'Ledger', 'overdue'],
      ['d', 'Ledger', 'Risk', 'soon'],
      ['a', 'Ledger', 'Cards', 'soon']
    ])
    stage.do({ type: 'next' })
    expect(shown()).toEqual([
      ['b', 'Cards', 'Ledger', 'overdue'],
      ['a', 'Ledger', 'Cards', 'soon']
    ])
  })

  test('raising, resolving and turning are counted and read back, and undo and redo take each as one step', () => {
    const stage = new Stage(scaledDaily, 'scaledDaily').do(
      { type: 'start' },
      needs('a', 'ledger', 'cards', '2026-03-06'),
      needs('b', 'cards', 'ledger', null),
      act({ type: 'resolve', dependencyId: 'b', unitId: 'payments', text: '' }),
      turn('a')
    )
    expect(states(stage)).toEqual(['a impediment', 'b resolved'])
    expect(
      stage.room.impediments.map(({ fields: { title }, originUnitId }) => [title, originUnitId])
    ).toEqual([['What a is', 'ledger']])
    stage.do({ type: 'undo' })
    expect([states(stage), stage.room.impediments, stage.session.captured]).toEqual([
      ['a open', 'b resolved'],
      [],
      []
    ])
    stage.do({ type: 'redo' }, { type: 'finish' })
    expect(states(stage)).toEqual(['a impediment', 'b resolved'])
    const { view } = audience(stage)
    expect(view.screen === 'review' && view.dependencies.resolved.map(({ id }) => id)).toEqual(['b'])
    stage.do({ type: 'undo' }, { type: 'undo' }, { type: 'undo' }, { type: 'undo' }, { type: 'undo' })
    expect([states(stage), stage.session.dependencies]).toEqual([[], []])
  })

  test('the impediment it became goes up from the team in need, one level at a time', () => {
    const up = (unitId: string): SessionCommand => ({
      type: 'impediment',
      command: { type: 'sendUp', impedimentId: 'imp a', unitId }
    })
    const stage = new Stage(scaledDaily, 'scaledDaily').do(
      needs('a', 'ledger', 'cards', null),
      turn('a'),
      up('ledger'),
      up('payments')
    )
    expect(stage.room.impediments[0]?.path.map(({ unitId }) => unitId)).toEqual(['ledger', 'payments', 'eat'])
  })

  test('those who are not at the table do not act here', () => {
    const stage = new Stage(scaledDaily, 'scaledDaily')
    expect(stage.try(needs('a', 'risk', 'cards', null))?.text.key).toBe('problem.rule.dependencyOfOthers')
    expect(stage.try(needs('a', 'ledger', 'nobody', null))?.text.key).toBe('problem.rule.unknownUnit')
  })

  test('no people are named: who sees to it is nowhere on the wall', () => {
    const stage = new Stage(scaledDaily, 'scaledDaily').do(
      { type: 'start' },
      needs('a', 'ledger', 'cards', '2026-03-05'),
      act({ type: 'promise', dependencyId: 'a', unitId: 'cards', due: '2026-03-06', by: 'Kai Tanaka' })
    )
    expect(JSON.stringify(audience(stage))).not.toContain('Kai')
  })
})

test('in a team’s own Daily Scrum everybody sees what the team needs and owes', () => {
  const stage = new Stage(daily, 'daily').do({ type: 'start' }, needs('a', 'ledger', 'cards', '2026-03-05'))
  const { view } = audience(stage)
  expect(view.screen === 'run' && view.card.kind === 'speaker' && view.card.dependencies.length).toBe(1)
  expect(view.screen === 'run' && view.counters.dependencies).toBe(1)
})

test('once a confidential impediment goes on for it, a dependency is nowhere on the wall', () => {
  const stage = new Stage(scaledDaily, 'scaledDaily').do(
    { type: 'start' },
    needs('a', 'ledger', 'cards', '2026-03-05'),
    turn('a', { confidential: true })
  )
  expect(JSON.stringify(audience(stage))).not.toContain('What a is')
  stage.do({ type: 'finish' })
  expect(JSON.stringify(audience(stage))).not.toContain('What a is')
  stage.do({ type: 'undo' }, { type: 'undo' })
  expect(JSON.stringify(audience(stage))).toContain('What a is')
})
