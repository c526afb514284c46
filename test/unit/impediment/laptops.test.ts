import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldImpediment } from '../../../shared/impediment/evolve'
import type { Disposition, ImpedimentEvent } from '../../../shared/impediment/types'
import { mono, wall } from '../../../shared/time'
import { foldsAlikeInAnyOrder } from '../../support/any-order'
import type { Bare } from '../../support/bare'
import { fields } from './support'

type Happened = Bare<ImpedimentEvent, 'impediment'>

const life = (...acts: readonly Happened[]): ImpedimentEvent[] =>
  acts.map((act, i) => ({
    ...act,
    id: `e${i}`,
    impediment: 'imp',
    cmd: `c${i}`,
    at: { mono: mono(i), wall: wall(i) },
    session: null
  }))

const raised: Happened = { type: 'raised', unit: 'ledger', fields }
const up: Happened = { type: 'sentUp', unit: 'ledger', to: 'payments' }
const answered = (unit: string, disposition: Disposition): Happened => ({
  type: 'answered',
  unit,
  disposition,
  text: '',
  owner: '',
  due: null
})
const outcome = (...acts: readonly Happened[]) => {
  const impediment = foldImpediment(life(...acts))
  return (
    impediment && {
      state: impediment.state,
      ballAt: impediment.ballAt,
      check: impediment.pleaseCheck.map((message) => message.key)
    }
  )
}

describe('two laptops at the same time', () => {
  test('resolved here while it was sent up there counts as resolved in either order, and people are told', () => {
    const resolved: Happened = { type: 'resolved', unit: 'ledger', text: '' }
    const wanted = {
      state: 'resolved',
      ballAt: 'ledger',
      check: ['check.impediment.resolvedWhileSentUp']
    }
    expect(outcome(raised, resolved, up)).toEqual(wanted)
    expect(outcome(raised, up, resolved)).toEqual(wanted)
  })

  test('sent up on both laptops to the same level is no contradiction', () => {
    expect(outcome(raised, up, up)).toEqual({ state: 'open', ballAt: 'payments', check: [] })
  })

  test('sent up to two different levels goes to the first, and people are told', () => {
    expect(outcome(raised, up, { ...up, to: 'core' })).toEqual({
      state: 'open',
      ballAt: 'payments',
      check: ['check.impediment.sentUpElsewhere']
    })
  })

  test('of two answers the later stands, and people are told', () => {
    expect(outcome(raised, up, answered('payments', 'decline'), answered('payments', 'take'))).toEqual({
      state: 'answered',
      ballAt: 'payments',
      check: ['check.impediment.answeredTwice']
    })
  })

  test('an answer to what was meanwhile not sent up after all is kept', () => {
    const events = [
      ...life(raised, up, answered('payments', 'decline')),
      ...life(raised, up, up, { type: 'undone', unit: 'ledger', target: 'c1', redo: false }).slice(3)
    ]
    const impediment = foldImpediment(events)
    expect([impediment?.state, impediment?.answer?.unitId, impediment?.pleaseCheck]).toEqual([
      'answered',
      'payments',
      [{ key: 'check.impediment.unexpectedLevel' }]
    ])
  })

  test('taking back the raising makes it vanish, unless others have acted on it', () => {
    const undone: Happened = { type: 'undone', unit: 'ledger', target: 'c0', redo: false }
    expect(outcome(raised, undone)).toBeNull()
    expect(outcome(raised, undone, { ...undone, redo: true })).toEqual({
      state: 'open',
      ballAt: 'ledger',
      check: []
    })
    expect(outcome(raised, up, { type: 'received', unit: 'payments' }, undone)).toEqual({
      state: 'open',
      ballAt: 'payments',
      check: ['check.impediment.raiseTakenBack']
    })
  })
})

const unit = fc.constantFrom('ledger', 'payments', 'eat')
const disposition = fc.constantFrom<Disposition>('resolve', 'take', 'ask', 'return', 'decline', 'transform')
const act: fc.Arbitrary<Happened> = fc.oneof(
  unit.map((u): Happened => ({ type: 'raised', unit: u, fields })),
  fc.tuple(unit, unit).map(([u, to]): Happened => ({ type: 'sentUp', unit: u, to })),
  unit.map((u): Happened => ({ type: 'received', unit: u })),
  fc.tuple(unit, disposition).map(([u, d]) => answered(u, d)),
  unit.map((u): Happened => ({ type: 'replied', unit: u, text: 'more' })),
  unit.map((u): Happened => ({ type: 'acknowledged', unit: u })),
  unit.map((u): Happened => ({ type: 'resolved', unit: u, text: '' })),
  unit.map((u): Happened => ({ type: 'reopened', unit: u, text: '' })),
  unit.map((u): Happened => ({ type: 'refined', unit: u, patch: { ask: 'again' } })),
  fc
    .tuple(unit, fc.nat(12), fc.boolean())
    .map(([u, n, redo]): Happened => ({ type: 'undone', unit: u, target: `c${n}`, redo }))
)

describe('whatever happens', () => {
  test('every history folds, and exactly one level of the path has the ball', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        const impediment = foldImpediment(life(raised, ...acts))
        if (!impediment) return
        const holders = impediment.path.filter((rung) => rung.unitId === impediment.ballAt)
        expect(holders).toHaveLength(1)
        expect(new Set(impediment.path.map((rung) => rung.unitId)).size).toBe(impediment.path.length)
        expect(impediment.state === 'resolved').toBe(impediment.resolvedAt !== null)
      }),
      { numRuns: 500 }
    )
  })

  test('changes that arrive in any order end the same once they are sorted', () =>
    foldsAlikeInAnyOrder(act, (acts) => life(raised, ...acts), foldImpediment))
})
