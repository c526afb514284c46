import { expect, test } from 'vitest'
import { markSize, wallGroups } from '../../../renderer/audience/views/heatLayout'
import { slabs } from '../../../renderer/facilitator/insights/icicleLayout'
import { heatWall } from '../../../shared/insights/wall'
import type { HeatColumns } from '../../../shared/ipc/reads/insights'
import { buildTree } from '../../../shared/org/tree'
import { HOUR } from '../../../shared/time'
import { makeOrg } from '../../support/generate'

function columns(
  parent: readonly number[],
  ages: Readonly<Record<number, readonly [number, number, number, number]>>
) {
  const of = (k: 0 | 1 | 2) => Int32Array.from(parent, (_, i) => ages[i]?.[k] ?? 0)
  return {
    id: parent.map((_, i) => `u${i}`),
    name: parent.map((_, i) => `Unit ${i}`),
    kind: parent.map((at) => (at < 0 ? 'eat' : 'team')),
    parent: Int32Array.from(parent),
    height: new Int32Array(parent.length),
    open: of(0),
    warn: of(1),
    stale: of(2),
    oldestMs: Float64Array.from(parent, (_, i) => (ages[i]?.[3] ?? 0) * HOUR)
  } satisfies HeatColumns
}

test('a wall names what needs eyes, the worst first, and has a mark for every unit', () => {
  const wall = heatWall(
    columns([-1, 0, 0, 1, 1], { 2: [1, 1, 0, 5.5], 3: [2, 0, 1, 30], 4: [4, 0, 2, 12], 1: [1, 0, 0, 1] })
  )
  expect(wall).toEqual({
    name: 'Unit 0',
    marks: [
      { depth: 0, heat: 'none' },
      { depth: 1, heat: 'fresh' },
      { depth: 2, heat: 'stale' },
      { depth: 2, heat: 'stale' },
      { depth: 1, heat: 'warn' }
    ],
    eyes: [
      { name: 'Unit 3', heat: 'stale', open: 2, hours: 30 },
      { name: 'Unit 4', heat: 'stale', open: 4, hours: 12 },
      { name: 'Unit 2', heat: 'warn', open: 1, hours: 5 }
    ],
    more: 0,
    units: { none: 1, fresh: 1, warn: 1, stale: 2 }
  })
  expect(wallGroups(wall.marks).map(({ marks }) => marks.map(({ at }) => at))).toEqual([[0], [1, 2, 3], [4]])
})

test('of more units than a wall has room for, the upper levels speak for those below', () => {
  const { units } = makeOrg({ teams: 2000, levels: 4, people: 0, seed: 1 })
  const index = new Map(units.map(({ id }, i) => [id, i]))
  const parents = units.map(({ parentId }) => index.get(parentId ?? '') ?? -1)
  const wall = heatWall(columns(parents, { [units.length - 1]: [1, 0, 1, 9] }))
  expect(wall.marks.length).toBe(units.filter(({ kind }) => kind !== 'team').length)
  expect(wall.marks.at(-1)?.heat).toBe('stale')
  expect(wall.eyes.map(({ name }) => name)).toEqual([`Unit ${units.length - 1}`])
})

test('156 units have marks of a size that the back row can tell apart', () => {
  // 25 scrums of scrums with five teams each, and six units above them, on 89 × 56 hundredths of the picture's height.
  const sizes = Array.from({ length: 31 }, (_, i) => (i % 6 === 0 ? 1 : 6))
  expect(markSize(sizes, 890, 560, 80)).toBeGreaterThan(36)
  expect(markSize([6], 890, 560, 80)).toBe(80)
  // A thousand still fit, each as small as that asks for.
  expect(markSize([1000], 890, 560, 80)).toBeLessThan(19)
})

test('the picture gives each unit the width of its teams, and draws nothing too narrow to be seen', () => {
  const tree = buildTree([-1, 0, 0, 1, 1, 1])
  expect(slabs(tree, 0, 0.1, 6)).toEqual([
    { unit: 0, depth: 0, from: 0, to: 1, hidesBelow: false },
    { unit: 1, depth: 1, from: 0, to: 0.75, hidesBelow: false },
    { unit: 3, depth: 2, from: 0, to: 0.25, hidesBelow: false },
    { unit: 4, depth: 2, from: 0.25, to: 0.5, hidesBelow: false },
    { unit: 5, depth: 2, from: 0.5, to: 0.75, hidesBelow: false },
    { unit: 2, depth: 1, from: 0.75, to: 1, hidesBelow: false }
  ])
  expect(slabs(tree, 0, 0.3, 6).map(({ unit, hidesBelow }) => [unit, hidesBelow])).toEqual([[0, true]])
  expect(slabs(tree, 1, 0.3, 6).map(({ unit }) => unit)).toEqual([1, 3, 4, 5])
  const { units } = makeOrg({ teams: 10_000, levels: 7, people: 0, seed: 1 })
  const index = new Map(units.map(({ id }, i) => [id, i]))
  const large = buildTree(units.map(({ parentId }) => index.get(parentId ?? '') ?? -1))
  expect(slabs(large, 0, 1 / 160, 6).length).toBeLessThan(500)
})
