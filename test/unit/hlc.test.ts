import fc from 'fast-check'
import { expect, test } from 'vitest'
import { earliestMs, hlcOf, isAhead, latestMs, msOf, noHlc, receive, tick } from '../../shared/sync/hlc'
import type { Hlc } from '../../shared/sync/op'
import { DAY } from '../../shared/time'

const anyWall = fc.oneof(
  fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }),
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, 1.5)
)

test('stamps only ever grow, however the wall clock jumps, and always fit into an exact integer', () => {
  fc.assert(
    fc.property(fc.array(anyWall, { maxLength: 50 }), (walls) => {
      let last = noHlc
      for (const wall of walls) {
        const next = tick(last, wall)
        expect(next).toBeGreaterThan(last)
        expect(Number.isSafeInteger(next)).toBe(true)
        expect(msOf(next)).toBeGreaterThanOrEqual(earliestMs)
        last = next
      }
    })
  )
})

test('a laptop that believes it is 1970, or the year 9999, still stamps within bounds', () => {
  expect(msOf(tick(noHlc, 0))).toBe(earliestMs)
  expect(msOf(tick(noHlc, Date.UTC(9999, 0, 1)))).toBe(latestMs)
})

test('more changes than a millisecond has room for go on in the next one', () => {
  const noon = Date.UTC(2026, 2, 4, 12)
  let last: Hlc = noHlc
  for (let n = 0; n < 3000; n++) last = tick(last, noon)
  expect(msOf(last)).toBe(noon + 2)
})

test('a change up to a day ahead moves our clock, one further ahead does not', () => {
  const noon = Date.UTC(2026, 2, 4, 12)
  const ours = hlcOf(noon)
  const near = hlcOf(noon + DAY)
  const far = hlcOf(noon + DAY + 1)
  expect([isAhead(near, noon), receive(ours, near, noon)]).toEqual([false, near])
  expect([isAhead(far, noon), receive(ours, far, noon)]).toEqual([true, ours])
  expect(receive(near, ours, noon)).toBe(near)
})
