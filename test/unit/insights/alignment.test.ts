import { expect, test } from 'vitest'
import { alignmentMatches, alignmentTree, lacks } from '../../../shared/insights/alignment'
import type { AlignmentColumns } from '../../../shared/ipc/reads/goals'
import { childrenOf } from '../../../shared/org/tree'

/** Two goals at the top, one of them served by a goal that a team's serves; one that leads nowhere, with one behind it. */
const columns: AlignmentColumns = {
  id: ['grow', 'spare', 'sell', 'lost', 'barcode', 'found'],
  title: ['Grow', 'Spare parts', 'Sell once', 'Lost property', 'Barcode tickets', 'Found things'],
  unitId: ['eat', 'eat', 'sos', 'sos', 'one', 'two'],
  unitName: ['Top', 'Top', 'Tickets', 'Tickets', 'Team One', 'Team Two'],
  state: ['open', 'open', 'open', 'open', 'open', 'met'],
  standing: ['top', 'top', 'aligned', 'servesNothing', 'aligned', 'broken'],
  above: Int32Array.of(-1, -1, 0, -1, 2, 3),
  servedBy: Int32Array.of(1, 0, 1, 0, 0, 0),
  isUnserved: [false, true, false, true, false, false],
  items: Int32Array.of(0, 0, 0, 0, 2, 0),
  without: { unitId: ['three'], unitName: ['Team Three'] },
  levels: {
    kind: [],
    height: new Int32Array(),
    units: new Int32Array(),
    led: new Int32Array(),
    loose: new Int32Array(),
    goals: new Int32Array(),
    looseGoals: new Int32Array(),
    unserved: new Int32Array()
  }
}
const names = (nodes: Iterable<number>) =>
  [...nodes].map(
    (node) => columns.title[node] ?? columns.without.unitName[node - columns.id.length] ?? 'heading'
  )

test('goals stand under what they serve, what leads nowhere and units without a goal under headings of their own', () => {
  const { tree, root, loose, without } = alignmentTree(columns)
  expect([...childrenOf(tree, root)]).toEqual([0, 1, loose, without])
  expect(names(childrenOf(tree, 0))).toEqual(['Sell once'])
  expect(names(childrenOf(tree, 2))).toEqual(['Barcode tickets'])
  expect(names(childrenOf(tree, loose))).toEqual(['Lost property'])
  expect(names(childrenOf(tree, 3))).toEqual(['Found things'])
  expect(names(childrenOf(tree, without))).toEqual(['Team Three'])
})

test('a goal lacks a way to the top, or somebody below who serves it; one that is met lacks nothing; a parent shows the gravest below it', () => {
  const { own, worst, root, loose } = alignmentTree(columns)
  expect(Array.from(own.subarray(0, 6), (lack) => lacks[lack])).toEqual([
    'none',
    'unserved',
    'none',
    'loose',
    'none',
    'none'
  ])
  expect([worst[0], worst[loose], worst[root]].map((lack) => lacks[lack ?? 0])).toEqual([
    'none',
    'loose',
    'loose'
  ])
})

test('headings with nothing under them are not there', () => {
  const { tree, root } = alignmentTree({
    ...columns,
    standing: columns.standing.map((standing) => (standing === 'top' ? 'top' : 'aligned')),
    above: Int32Array.of(-1, -1, 0, 0, 2, 3),
    without: { unitId: [], unitName: [] }
  })
  expect([...childrenOf(tree, root)]).toEqual([0, 1])
})

test('a part and a search find goals by their words and their unit', () => {
  const found = (part: Parameters<typeof alignmentMatches>[1], text = '') => {
    const matches = alignmentMatches(columns, part, text)
    return matches && names(matches)
  }
  expect(found('all')).toBeNull()
  expect(found('loose')).toEqual(['Lost property'])
  expect(found('unserved')).toEqual(['Spare parts'])
  expect(found('without')).toEqual(['Team Three'])
  expect(found('all', 'team two')).toEqual(['Found things'])
  expect(found('all', 'TEAM thr')).toEqual(['Team Three'])
  expect(found('all', 'sell TICKETS')).toEqual(['Sell once'])
  expect(found('loose', 'sell')).toEqual([])
})
