import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Telling } from '../../../electron/telling'
import { deltaOf, follower, type Told, withDelta } from '../../../shared/ipc/delta'

const overTheBoundary = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** What the other side has after it was told, by what it had before. */
const told = (there: unknown, before: unknown, now: unknown): unknown => {
  const delta = deltaOf(before, now)
  return delta === null ? there : withDelta(there, overTheBoundary(delta))
}

const leaf = fc.oneof(fc.integer(), fc.string({ maxLength: 3 }), fc.boolean(), fc.constant(null))
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('record')),
  list: fc.array(tie('tree'), { maxLength: 8 }),
  record: fc.dictionary(
    fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'is', 'of', 'in'), fc.string()),
    tie('tree')
  )
}))

/** A later value that shares with the earlier one whatever it did not touch. */
const touched = (value: unknown, other: unknown, dice: readonly number[]): unknown => {
  const [die = 0, ...rest] = dice
  if (Array.isArray(value) && value.length > 0) {
    const at = die % value.length
    switch (die % 5) {
      case 0:
        return value.toSpliced(at, 1)
      case 1:
        return value.toSpliced(at, 0, other)
      case 2:
        return [...value.slice(at), ...value.slice(0, at)]
      case 3:
        return value.toReversed()
      default:
        return value.with(at, touched(value[at], other, rest))
    }
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const names = Object.keys(value)
    const name = names[die % Math.max(1, names.length)]
    const entries = Object.entries(value)
    if (name === undefined || die % 3 === 0) return Object.fromEntries([...entries, ['new', other]])
    if (die % 3 === 1) return Object.fromEntries(entries.filter(([each]) => each !== name))
    return Object.fromEntries(
      entries.map(([each, inner]) => [each, each === name ? touched(inner, other, rest) : inner])
    )
  }
  return other
}

test('who had the earlier value and is told what changed has the later one', () => {
  const dice = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(tree, fc.array(fc.tuple(tree, dice), { maxLength: 5 }), (first, steps) => {
      let here: unknown = first
      let there: unknown = overTheBoundary(first)
      for (const [other, thrown] of steps) {
        const next = touched(here, other, thrown)
        there = told(there, here, next)
        here = next
        expect(there).toEqual(overTheBoundary(here))
      }
    })
  )
})

test('any value can follow any other', () => {
  fc.assert(
    fc.property(tree, tree, (before, now) => {
      expect(told(overTheBoundary(before), before, now)).toEqual(overTheBoundary(now))
    })
  )
})

test('of a list in which one element moved, only where it moved is told, and the others stay the same objects', () => {
  const items = Array.from({ length: 10_000 }, (_, i) => ({
    id: `i${i}`,
    title: `What somebody wants (${i})`
  }))
  const [first, second, third, ...rest] = items
  const before = { backlog: items, saved: { state: 'saving' } }
  const now = { backlog: [second, third, { ...first, rank: 'b' }, ...rest], saved: { state: 'saved' } }
  expect(deltaOf(before, now)).toEqual({
    in: {
      backlog: {
        of: [[1, 2], { are: [{ id: 'i0', title: 'What somebody wants (0)', rank: 'b' }] }, [3, 9997]]
      },
      saved: { in: { state: { is: 'saved' } } }
    }
  })
  const there = told(before, before, now) as typeof before
  expect(there.backlog.filter((item, at) => item === now.backlog[at]).length).toBe(9999)
})

test('nothing is told where nothing changed, and what is not there any more is told to be gone', () => {
  const inner = { of: 'it' }
  expect(deltaOf({ inner, a: 1 }, { inner, a: 1 })).toBe(null)
  expect(deltaOf({ inner, a: 1, b: 2 }, { inner, a: undefined, b: 3 })).toEqual({
    in: { b: { is: 3 } },
    without: ['a']
  })
  expect(deltaOf([1, 2], null)).toEqual({ is: null })
})

test('who missed what was told last takes in nothing more until it is told the whole', () => {
  const sent: Told[] = []
  const telling = new Telling<{ readonly clock: number; readonly title: string } | null>((told) => {
    sent.push(overTheBoundary(told))
  })
  telling.tell({ clock: 1, title: 'Order' })
  telling.tell({ clock: 2, title: 'Order' })
  telling.tell({ clock: 2, title: 'Order' })
  telling.tell({ clock: 3, title: 'Order' })
  const follow = follower()
  const [first, second, third, ...none] = sent
  if (!first || !second || !third) throw new Error('Three were to be told')
  expect(none).toEqual([])
  expect(follow(second)).toBe(null)
  expect(follow(first)).toEqual({ value: { clock: 1, title: 'Order' } })
  expect(follow(third)).toBe(null)
  telling.tellWhole({ clock: 3, title: 'Order' })
  telling.tell(null)
  expect(sent.slice(3).map(follow)).toEqual([{ value: { clock: 3, title: 'Order' } }, { value: null }])
})
