import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectiveParents } from '../../shared/org/effective'
import { levelLabel, SHORT_NAME_LENGTH, shortNameOf } from '../../shared/org/labels'
import { compareDayRows, dailyKind, deepestLadder, ladderFrom } from '../../shared/org/ladder'
import {
  ancestorsOf,
  bottomUp,
  buildTree,
  childrenOf,
  closesCircle,
  heightsOf,
  onCircle,
  rootsOf,
  subtreeOf,
  sumUp
} from '../../shared/org/tree'
import { wordsFor } from '../../shared/words'

//          0 top
//        1       2
//      3   4     5
//      6
const parents = [-1, 0, 0, 1, 1, 2, 3]
const tree = buildTree(parents)

test('a tree answers children, ancestors, subtrees and roots', () => {
  expect([...childrenOf(tree, 1)]).toEqual([3, 4])
  expect([...childrenOf(tree, 6)]).toEqual([])
  expect(ancestorsOf(tree, 6)).toEqual([3, 1, 0])
  expect(subtreeOf(tree, 1)).toEqual([1, 3, 6, 4])
  expect(rootsOf(tree)).toEqual([0])
})

test('height counts from the teams up, and an empty unit above the teams is not a team', () => {
  expect([...heightsOf(tree, (i) => i === 4 || i === 6)]).toEqual([3, 2, 2, 1, 0, 1, 0])
})

test('counts add up along the tree', () => {
  expect([...sumUp(tree, [1, 1, 1, 1, 1, 1, 1])]).toEqual([7, 4, 2, 2, 1, 1, 1])
})

test('the deepest way up is the longest there is, and of equal ones that from most people', () => {
  expect(deepestLadder(tree, [9, 9, 9, 9, 9, 9, 0])).toEqual([6, 3, 1, 0])
  expect(deepestLadder(buildTree([-1, 0, 0, 0]), [5, 1, 3, 3])).toEqual([2, 0])
  expect(ladderFrom(tree, 5)).toEqual([5, 2, 0])
  expect(deepestLadder(buildTree([]), [])).toEqual([])
})

test('a removed unit’s children stand under the next one up that is there', () => {
  expect([...effectiveParents(parents, [0, 1, 0, 1, 0, 0, 0])]).toEqual([-1, 0, 0, 0, 0, 2, 0])
  expect([...effectiveParents([-1, 0], [1, 0])]).toEqual([-1, -1])
})

/** A forest of up to 60 nodes: every node hangs under one that came before it, or under none. */
const forest = fc
  .array(fc.nat(), { maxLength: 60 })
  .map((picks) => picks.map((pick, i) => (i === 0 ? -1 : (pick % (i + 1)) - 1)))

test('in any forest every node is in its ancestors’ subtrees, and nowhere else', () => {
  fc.assert(
    fc.property(forest, (made) => {
      const built = buildTree(made)
      for (let i = 0; i < made.length; i++)
        for (let j = 0; j < made.length; j++)
          expect(subtreeOf(built, i).includes(j)).toBe(i === j || ancestorsOf(built, j).includes(i))
    }),
    { numRuns: 40 }
  )
})

test('in any forest children come before parents from the bottom up, and nothing stands on a circle', () => {
  fc.assert(
    fc.property(forest, (made) => {
      const order = [...bottomUp(buildTree(made))]
      expect(order.length).toBe(made.length)
      for (const [i, parent] of made.entries())
        if (parent >= 0) expect(order.indexOf(i)).toBeLessThan(order.indexOf(parent))
      expect(onCircle(made)).toEqual([])
    })
  )
})

test('putting a unit under another closes a circle exactly when the tree says so', () => {
  fc.assert(
    fc.property(forest, fc.nat(), fc.nat(), (made, a, b) => {
      fc.pre(made.length > 0)
      const child = a % made.length
      const parent = b % made.length
      const moved = made.with(child, parent)
      expect(onCircle(moved).length > 0).toBe(closesCircle(buildTree(made), child, parent))
    })
  )
})

test('only those who stand on a circle are named, not those below it', () => {
  expect(onCircle([1, 2, 0, 0, 3, -1])).toEqual([0, 1, 2])
  expect(onCircle([0])).toEqual([0])
})

test('removing units never loses or circles what is left', () => {
  fc.assert(
    fc.property(forest, fc.infiniteStream(fc.boolean()), (made, coins) => {
      const removed = made.map(() => (coins.next().value ? 1 : 0))
      const shown = effectiveParents(made, removed)
      for (const [i, parent] of [...shown].entries()) {
        expect(parent < 0 || removed[parent] === 0).toBe(true)
        if (parent >= 0) expect(ancestorsOf(buildTree(made), i)).toContain(parent)
      }
    })
  )
})

test('a tree of 10,000 teams in a hundred levels is no deeper than it is', () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => i - 1)
  expect(heightsOf(buildTree(chain), (i) => i === 9999)[0]).toBe(9999)
})

test('levels are called by their names, and by a number where the field has none', () => {
  const words = wordsFor('en')
  const said = (['team', 'sos', 'sos', 'sos', 'eat'] as const).map((kind, height) =>
    words.tell(levelLabel(kind, height))
  )
  expect(said).toEqual([
    'Team',
    'Scrum of Scrums',
    'Scrum of Scrums of Scrums',
    'Level 3',
    'Executive Action Team'
  ])
})

test.each([
  ['Payments', 'Payments'],
  ['  Ledger   Team ', 'Ledger Team'],
  ['Ledger & Reconciliation', 'Ledger'],
  ['Identity & Access Management', 'Identity'],
  ['Scrum of Scrums Payments', 'SoS Payments'],
  ['The Mobile Checkout Team', 'Mobile Checkout'],
  ['sig-api-machinery/kube-api-linter', 'kube-api-linter'],
  ['Donaudampfschifffahrt', 'Donaudampfschif…'],
  ['乗客サービスおよびチケット販売部門チーム', '乗客サービスおよびチケット販売…']
])('%s is short as %s', (name, short) => {
  expect(shortNameOf(name)).toBe(short)
})

test('a short name always fits, and says something', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (name) => {
      fc.pre(name.trim() !== '')
      const short = shortNameOf(name)
      expect([...short].length).toBeLessThanOrEqual(SHORT_NAME_LENGTH)
      expect(short.trim()).not.toBe('')
    })
  )
})

test('a day is ordered by time, then from the teams up, then by name; what has no time comes last', () => {
  const rows = [
    { at: null, height: 0, name: 'A' },
    { at: '09:00', height: 2, name: 'B' },
    { at: '09:00', height: 1, name: 'Team 10' },
    { at: '09:00', height: 1, name: 'Team 2' },
    { at: '08:30', height: 3, name: 'C' }
  ]
  expect([...rows].sort(compareDayRows).map(({ name }) => name)).toEqual(['C', 'Team 2', 'Team 10', 'B', 'A'])
})

test('a unit’s daily ceremony follows from its kind', () => {
  expect((['team', 'sos', 'eat'] as const).map(dailyKind)).toEqual(['daily', 'scaledDaily', 'eatDaily'])
})
