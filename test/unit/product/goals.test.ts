import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTree } from '../../../shared/org/tree'
import { type AlignmentOf, alignmentOf, type Goal } from '../../../shared/product/goals'

/** The goals a goal serves, nearest first, up to where its chain ends. */
function chainOf({ above }: { readonly above: ArrayLike<number> }, index: number): readonly number[] {
  const chain: number[] = []
  for (let at = above[index] ?? -1; at >= 0 && chain.length <= above.length; at = above[at] ?? -1)
    chain.push(at)
  return chain
}

type Served = Pick<Goal, 'id' | 'serves' | 'state'>

/** The same, said as slowly and plainly as can be. */
function oracle(goals: readonly Served[], unitOf: readonly number[], parents: readonly number[]) {
  const parentOf = (unit: number) => parents[unit] ?? -1
  const index = (id: string | null) => goals.findIndex((goal) => goal.id === id)
  const onCircle = (start: number) => {
    let at = start
    for (let step = 0; step < goals.length; step++) {
      at = index(goals[at]?.serves ?? null)
      if (at < 0) return false
      if (at === start) return true
    }
    return false
  }
  const counts = (at: number) => at >= 0 && goals[at]?.state !== 'dropped' && (unitOf[at] ?? -1) >= 0
  const above = (at: number) => {
    const to = index(goals[at]?.serves ?? null)
    return !onCircle(at) && counts(to) ? to : -1
  }
  const isTop = (at: number) => (unitOf[at] ?? -1) >= 0 && parentOf(unitOf[at] ?? -1) < 0
  const standing = goals.map((goal, start): AlignmentOf => {
    if (onCircle(start)) return 'circle'
    if (goal.serves === null) return isTop(start) ? 'top' : 'servesNothing'
    let at = above(start)
    if (at < 0) return 'broken'
    while (above(at) >= 0) at = above(at)
    return isTop(at) && !onCircle(at) ? 'aligned' : 'broken'
  })
  const servedBy = goals.map(
    (_, to) =>
      goals.filter((goal, at) => goal.state === 'open' && (unitOf[at] ?? -1) >= 0 && above(at) === to).length
  )
  return { standing, servedBy }
}

const organisation = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    parents: fc.tuple(...Array.from({ length: size }, (_, i) => fc.integer({ min: -1, max: i - 1 }))),
    goals: fc.array(
      fc.record({
        unit: fc.integer({ min: -1, max: size - 1 }),
        serves: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 5 }),
        state: fc.constantFrom('open' as const, 'open' as const, 'met' as const, 'dropped' as const)
      }),
      { maxLength: 16 }
    )
  })
)

test('alignment is right on any goals over any tree, circles and goals that are gone included', () => {
  fc.assert(
    fc.property(organisation, ({ parents, goals: made }) => {
      const goals = made.map(({ serves, state }, i) => ({
        id: `g${i}`,
        serves: serves === null ? null : `g${serves}`,
        state
      }))
      const unitOf = made.map(({ unit }) => unit)
      const alignment = alignmentOf(goals, unitOf, buildTree(parents))
      const expected = oracle(goals, unitOf, parents)
      expect(alignment.standing).toEqual(expected.standing)
      expect([...alignment.servedBy]).toEqual(expected.servedBy)
      for (const [i, standing] of alignment.standing.entries())
        if (standing === 'aligned') expect(chainOf(alignment, i).at(-1)).toBe(alignment.top[i])
    }),
    { numRuns: 2000 }
  )
})

test('a goal that nothing below serves is told where there is somebody below', () => {
  const open = { state: 'open' as const }
  const goals = [
    { id: 'top', serves: null, ...open },
    { id: 'mid', serves: 'top', ...open },
    { id: 'team', serves: 'top', ...open }
  ]
  const { isUnserved, standing } = alignmentOf(goals, [0, 1, 2], buildTree([-1, 0, 1]))
  expect(isUnserved).toEqual([false, true, false])
  expect(standing).toEqual(['top', 'aligned', 'aligned'])
})
