import { expect, test } from 'vitest'
import { needEyes, ownHeat, worstBelow } from '../../../shared/insights/heat'
import { buildTree } from '../../../shared/org/tree'

// 0 ── 1 ── 3
//  │    └── 4
//  └── 2
const tree = buildTree([-1, 0, 0, 1, 1])
const ages = {
  open: Int32Array.from([0, 1, 3, 2, 5]),
  warn: Int32Array.from([0, 0, 1, 1, 2]),
  stale: Int32Array.from([0, 0, 0, 1, 1])
}

test('a unit shows the oldest of what is open at it, and its parents the worst anywhere below them', () => {
  const own = ownHeat(ages)
  expect([...own]).toEqual([0, 1, 2, 3, 3])
  expect([...worstBelow(tree, own)]).toEqual([3, 3, 2, 3, 3])
})

test('units that need eyes come stale before warn, and of these the one that waits longest', () => {
  const oldest = [0, 900, 800, 10, 20]
  expect(needEyes(ownHeat(ages), oldest, 10)).toEqual([4, 3, 2])
  expect(needEyes(ownHeat(ages), oldest, 1)).toEqual([4])
})
