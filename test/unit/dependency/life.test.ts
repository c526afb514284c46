import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualCalendar } from '../../../shared/calendar/working'
import { dayOfDate } from '../../../shared/calendar/zone'
import { decideDependency } from '../../../shared/dependency/decide'
import { comesLate, dueDay, horizonOf, urgencyOf } from '../../../shared/dependency/due'
import { foldDependency } from '../../../shared/dependency/evolve'
import type { DependencyCommand, DependencyEvent } from '../../../shared/dependency/types'
import { mono, wall } from '../../../shared/time'
import { foldsAlikeInAnyOrder } from '../../support/any-order'
import type { Bare } from '../../support/bare'
import { fields } from '../impediment/support'

type Happened = Bare<DependencyEvent, 'dependency'>

const life = (...acts: readonly Happened[]): DependencyEvent[] =>
  acts.map((act, i) => ({
    ...act,
    id: `e${i}`,
    dependency: 'dep',
    cmd: `c${i}`,
    at: { mono: mono(i), wall: wall(i) },
    session: null
  }))

const raised: Happened = {
  type: 'raised',
  unit: 'ledger',
  on: 'cards',
  what: 'Test accounts',
  due: '2026-03-06'
}
const resolved: Happened = { type: 'resolved', unit: 'cards', text: '' }
const turned = (impediment: string): Happened => ({ type: 'turned', unit: 'ledger', impediment })
const outcome = (...acts: readonly Happened[]) => {
  const dependency = foldDependency(life(...acts))
  return (
    dependency && {
      state: dependency.state,
      impediment: dependency.impedimentId,
      check: dependency.pleaseCheck.map(({ key }) => key)
    }
  )
}

const at = { mono: mono(9), wall: wall(9) }
/** What a unit may do about a dependency that these acts led to: the types of what happens, or the sentence that refuses. */
function decide(
  acts: readonly Happened[],
  command: DependencyCommand,
  { isAbove = false, on = true }: { readonly isAbove?: boolean; readonly on?: boolean } = {}
) {
  const decided = decideDependency(
    {
      dependency: foldDependency(life(...acts)),
      unit: { id: command.unitId, name: command.unitId },
      isAbove,
      on: on ? { id: 'cards', name: 'Cards' } : null
    },
    command,
    at,
    'cmd',
    { next: () => 'id' },
    null
  )
  return decided.ok
    ? [...decided.value.dependency, ...decided.value.impediment].map(({ type, unit }) => `${unit} ${type}`)
    : [decided.problem.text.key, decided.problem.advice?.key]
}
const to = (unitId: string) => ({ dependencyId: 'dep', unitId })
const raise = (on: string): DependencyCommand => ({
  ...to('ledger'),
  type: 'raise',
  on,
  what: 'Test accounts',
  due: null
})

describe('what may be done', () => {
  test('a unit needs something of another one, never of itself nor of one that is not there', () => {
    expect(decide([], raise('cards'))).toEqual(['ledger raised'])
    expect(decide([], raise('ledger'))).toEqual([
      'problem.rule.dependsOnItself',
      'problem.rule.dependsOnItself.advice'
    ])
    expect(decide([], raise('gone'), { on: false })[0]).toBe('problem.rule.unknownUnit')
    expect(decide([raised], raise('cards'))[0]).toBe('problem.rule.dependencyRaisedAlready')
  })

  test('both sides and whoever is above them act on it, others do not', () => {
    const resolve = (unitId: string): DependencyCommand => ({ ...to(unitId), type: 'resolve', text: '' })
    expect(decide([raised], resolve('ledger'))).toEqual(['ledger resolved'])
    expect(decide([raised], resolve('cards'))).toEqual(['cards resolved'])
    expect(decide([raised], resolve('payments'), { isAbove: true })).toEqual(['payments resolved'])
    expect(decide([raised], resolve('risk'))[0]).toBe('problem.rule.dependencyOfOthers')
  })

  test('only those who are to give it promise a day', () => {
    const promise = (unitId: string): DependencyCommand => ({
      ...to(unitId),
      type: 'promise',
      due: '2026-03-05',
      by: 'Kai'
    })
    expect(decide([raised], promise('cards'))).toEqual(['cards promised'])
    expect(decide([raised], promise('ledger'))[0]).toBe('problem.rule.onlyGiverPromises')
  })

  test('it becomes an impediment of the unit in need in one step, and then goes on as one', () => {
    const turn: DependencyCommand = { ...to('cards'), type: 'turn', impedimentId: 'imp', fields }
    expect(decide([raised], turn)).toEqual(['cards turned', 'ledger raised'])
    expect(decide([raised, turned('imp')], turn)[0]).toBe('problem.rule.dependencyTurned')
    expect(decide([raised, turned('imp')], { ...to('cards'), type: 'resolve', text: '' })[0]).toBe(
      'problem.rule.dependencyTurned'
    )
    expect(decide([raised, turned('imp')], { ...to('cards'), type: 'reopen', text: '' })[0]).toBe(
      'problem.rule.dependencyTurned'
    )
  })

  test('what is resolved is reopened first, and the same day twice changes nothing', () => {
    const date: DependencyCommand = { ...to('ledger'), type: 'date', due: '2026-03-09' }
    expect(decide([raised, resolved], date)[0]).toBe('problem.rule.dependencyResolved')
    expect(decide([raised, resolved], { ...to('ledger'), type: 'reopen', text: '' })).toEqual([
      'ledger reopened'
    ])
    expect(decide([raised], { ...to('ledger'), type: 'reopen', text: '' })[0]).toBe(
      'problem.rule.dependencyStillOpen'
    )
    expect(decide([raised], { ...date, due: '2026-03-06' })).toEqual([])
  })
})

describe('two laptops at the same time', () => {
  test('resolved here while it became an impediment there goes on as an impediment in either order, and people are told', () => {
    const wanted = { state: 'impediment', impediment: 'imp', check: ['check.dependency.resolvedWhileTurned'] }
    expect(outcome(raised, resolved, turned('imp'))).toEqual(wanted)
    expect(outcome(raised, turned('imp'), resolved)).toEqual(wanted)
  })

  test('of two impediments the first goes on for it, and people are told to look at the other', () => {
    expect(outcome(raised, turned('a'), turned('b'))).toEqual({
      state: 'impediment',
      impediment: 'a',
      check: ['check.dependency.turnedTwice']
    })
  })

  test('resolved on both is no contradiction; another day for what has ended is kept and told', () => {
    expect(outcome(raised, resolved, resolved)).toEqual({ state: 'resolved', impediment: null, check: [] })
    expect(outcome(raised, resolved, { type: 'dated', unit: 'ledger', due: null })?.check).toEqual([
      'check.dependency.datedAfterEnd'
    ])
  })

  test('taking back the raising makes it vanish, unless others have acted on it', () => {
    const undone: Happened = { type: 'undone', unit: 'ledger', target: 'c0', redo: false }
    expect(outcome(raised, undone)).toBeNull()
    expect(outcome(raised, undone, { ...undone, redo: true })?.state).toBe('open')
    expect(outcome(raised, { type: 'promised', unit: 'cards', due: '2026-03-05', by: '' }, undone)).toEqual({
      state: 'open',
      impediment: null,
      check: ['check.dependency.raiseTakenBack']
    })
  })

  const unit = fc.constantFrom('ledger', 'cards', 'payments')
  const act: fc.Arbitrary<Happened> = fc.oneof(
    unit.map((u): Happened => ({ ...raised, unit: u })),
    unit.map((u): Happened => ({ type: 'dated', unit: u, due: '2026-03-10' })),
    unit.map((u): Happened => ({ type: 'promised', unit: u, due: '2026-03-11', by: 'Kai' })),
    unit.map((u): Happened => ({ type: 'resolved', unit: u, text: 'done' })),
    unit.map((u): Happened => ({ type: 'reopened', unit: u, text: 'again' })),
    fc.constantFrom('a', 'b').map(turned),
    fc
      .tuple(unit, fc.nat(12), fc.boolean())
      .map(([u, n, redo]): Happened => ({ type: 'undone', unit: u, target: `c${n}`, redo }))
  )

  test('every history folds: open without an end, ended with one, and an impediment exactly when it became one', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        const dependency = foldDependency(life(raised, ...acts))
        if (!dependency) return
        expect(dependency.state === 'open').toBe(dependency.endedAt === null)
        expect(dependency.state === 'impediment').toBe(dependency.impedimentId !== null)
      }),
      { numRuns: 500 }
    )
  })

  test('changes that arrive in any order end the same once they are sorted', () =>
    foldsAlikeInAnyOrder(act, (acts) => life(raised, ...acts), foldDependency))
})

describe('when it is due', () => {
  // 2026-03-05 is a Thursday.
  const horizon = horizonOf(usualCalendar, dayOfDate('2026-03-05'))

  test('the next three working days pass over the weekend', () => {
    expect(horizon).toEqual({ today: '2026-03-05', soonUntil: '2026-03-10' })
    expect(
      ['2026-03-04', '2026-03-05', '2026-03-10', '2026-03-11', null].map((day) => urgencyOf(day, horizon))
    ).toEqual(['overdue', 'soon', 'soon', 'later', 'undated'])
  })

  test('the day it is needed counts, the promised one only while nobody has said that, and a later promise is told', () => {
    const promised = { due: '2026-03-12', by: '' }
    expect(dueDay({ due: '2026-03-06', promised })).toBe('2026-03-06')
    expect(dueDay({ due: null, promised })).toBe('2026-03-12')
    expect(comesLate({ due: '2026-03-06', promised })).toBe(true)
    expect(comesLate({ due: null, promised })).toBe(false)
  })
})
