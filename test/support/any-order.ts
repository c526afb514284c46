import * as fc from 'fast-check'
import { expect } from 'vitest'
import { compareOps, type Hlc } from '../../shared/sync/op'

/**
 * Whatever laptops did to one thing, and in whatever order it is heard of, sorted it folds to the same.
 * @param life the history in which the thing is raised and then these happen
 */
export function foldsAlikeInAnyOrder<A, E>(
  act: fc.Arbitrary<A>,
  life: (acts: readonly A[]) => readonly E[],
  foldEvents: (events: readonly E[]) => unknown
): void {
  const stamped = fc.array(
    fc.record({ act, hlc: fc.integer({ min: 1, max: 9 }), origin: fc.constantFrom('a', 'b') }),
    { maxLength: 12 }
  )
  fc.assert(
    fc.property(stamped, fc.infiniteStream(fc.nat()), (list, draws) => {
      const ops = life(list.map((entry) => entry.act)).map((event, seq) => ({
        event,
        seq,
        hlc: (list[seq - 1]?.hlc ?? 1) as Hlc,
        origin: list[seq - 1]?.origin ?? 'a'
      }))
      const arrived = ops
        .map((op) => ({ op, draw: draws.next().value }))
        .sort((a, b) => a.draw - b.draw)
        .map(({ op }) => op)
      const fold = (all: typeof ops) => foldEvents([...all].sort(compareOps).map(({ event }) => event))
      expect(fold(arrived)).toEqual(fold(ops))
    }),
    { numRuns: 300 }
  )
}
