import { expect, test } from 'vitest'
import { indexOrg, pathText, unitsMatching } from '../../renderer/facilitator/org/orgIndex'
import { firstOpen, outlineRows, treeStep } from '../../renderer/facilitator/org/outline'
import type { OrgColumns } from '../../shared/ipc/reads/org'

/** Units as `[id, delivery parent, product parent]`; the name is the id in capitals. */
const orgOf = (units: readonly (readonly [string, string | null, string | null])[]) => {
  const places = new Map(units.map(([id], i) => [id, i]))
  const at = (id: string | null) => (id === null ? -1 : (places.get(id) ?? -1))
  const columns: OrgColumns = {
    id: units.map(([id]) => id),
    name: units.map(([id]) => id.toUpperCase()),
    shortName: units.map(() => ''),
    kind: units.map(() => 'team'),
    dailyTime: units.map(() => null),
    deliveryParent: Int32Array.from(units, ([, parent]) => at(parent)),
    productParent: Int32Array.from(units, ([, , parent]) => at(parent)),
    people: new Int32Array(units.length),
    openImpediments: new Int32Array(units.length),
    height: new Int32Array(units.length),
    pleaseCheck: [],
    personCount: 0
  }
  return indexOrg(columns)
}

const house = orgOf([
  ['eat', null, null],
  ['core', 'eat', null],
  ['ledger', 'core', 'eat'],
  ['cards', 'core', null],
  ['edge', 'eat', null]
])

const shown = (rows: ReturnType<typeof outlineRows>, org = house) =>
  rows.map(({ node, level, expanded }) => [org.columns.id[node], level, expanded])

test('only units whose parents are all open are in sight', () => {
  expect(shown(outlineRows(house, 'delivery', new Set(['eat']), null))).toEqual([
    ['eat', 1, true],
    ['core', 2, false],
    ['edge', 2, null]
  ])
  // `core` is open, but what stands above it is not.
  expect(shown(outlineRows(house, 'delivery', new Set(['core']), null))).toEqual([['eat', 1, false]])
})

test('each line says its place among its siblings', () => {
  const rows = outlineRows(house, 'delivery', new Set(['eat', 'core']), null)
  expect(rows.map(({ setSize, position }) => [setSize, position])).toEqual([
    [1, 1],
    [2, 1],
    [2, 1],
    [2, 2],
    [2, 2]
  ])
})

test('a search shows what it found under what stands above it, whatever was open', () => {
  expect(shown(outlineRows(house, 'delivery', new Set(), unitsMatching(house, 'card')))).toEqual([
    ['eat', 1, true],
    ['core', 2, true],
    ['cards', 3, null]
  ])
})

test('a search for every word in any order finds, an empty one asks for nothing', () => {
  expect(unitsMatching(house, '  ')).toBeNull()
  expect(unitsMatching(house, 'DG e')).toEqual(new Set([2, 4]))
})

test('the product hierarchy leaves out units that are in no part of it', () => {
  expect(shown(outlineRows(house, 'product', new Set(['eat']), null))).toEqual([
    ['eat', 1, true],
    ['ledger', 2, null]
  ])
})

test('the upper levels are open at first, as far as they fit', () => {
  expect(firstOpen(house, 'delivery', 60)).toEqual(new Set(['eat', 'core', 'edge']))
  expect(firstOpen(house, 'delivery', 3)).toEqual(new Set(['eat']))
})

test('inwards opens a level and then goes into it; outwards closes it and then goes up', () => {
  const rows = outlineRows(house, 'delivery', new Set(['eat']), null)
  expect(treeStep(rows, 0, 'in')).toEqual({ type: 'go', row: 1 })
  expect(treeStep(rows, 1, 'in')).toEqual({ type: 'open', node: 1 })
  expect(treeStep(rows, 2, 'in')).toBeNull()
  expect(treeStep(rows, 0, 'out')).toEqual({ type: 'close', node: 0 })
  expect(treeStep(rows, 2, 'out')).toEqual({ type: 'go', row: 0 })
})

test('a path reads from the top down', () => {
  expect(pathText(house, 3)).toBe('EAT › CORE')
  expect(pathText(house, 0)).toBe('')
})

test('ten thousand open teams are ten thousand lines, each once', () => {
  const units = [['top', null, null] as const]
  const big = orgOf([
    ...units,
    ...Array.from({ length: 100 }, (_, i) => [`s${i}`, 'top', null] as const),
    ...Array.from({ length: 10_000 }, (_, i) => [`t${i}`, `s${i % 100}`, null] as const)
  ])
  const rows = outlineRows(big, 'delivery', new Set(big.columns.id), null)
  expect(new Set(rows.map(({ node }) => node)).size).toBe(10_101)
  expect(rows.length).toBe(10_101)
})
