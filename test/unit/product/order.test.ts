import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from '../../../shared/product/difference'
import type { Item } from '../../../shared/product/item'
import { keptInOrder } from '../../../shared/product/kept'
import { inOrder, moveItem, orderAs, type Ranked } from '../../../shared/product/order'
import { ranks, ranksBetween } from '../../../shared/product/rank'
import { type RolledUp, rollUp } from '../../../shared/product/roll-up'
import { suggestedOrder, type Weighed, wsjf } from '../../../shared/product/wsjf'

const weighed = (id: string, over: Partial<Weighed> = {}): Weighed => ({
  id,
  value: null,
  risk: null,
  effort: null,
  dependsOn: [],
  ...over
})
const apply = (items: readonly Ranked[], given: readonly { id: string; rank: string }[]) => {
  const rankById = new Map(given.map(({ id, rank }) => [id, rank]))
  return items.map((item) => ({ ...item, rank: rankById.get(item.id) ?? item.rank }))
}
const ids = (items: readonly Ranked[]) => inOrder(items).map(({ id }) => id)

test('an order is brought about whole, with no more ranks than items that really move', () => {
  const shuffled = fc.integer({ min: 1, max: 40 }).chain((size) => {
    const all = Array.from({ length: size }, (_, i) => `i${i}`)
    return fc.tuple(fc.shuffledSubarray(all, { minLength: size }), fc.constant(all))
  })
  fc.assert(
    fc.property(shuffled, ([order, all]) => {
      const rankAt = ranks(all.length)
      const items = all.map((id, i) => ({ id, rank: rankAt[i] ?? '' }))
      const given = orderAs(items, order)
      expect(ids(apply(items, given))).toEqual(order)
      expect(given.length).toBe(all.length - keptInOrder(order.map((id) => all.indexOf(id))).size)
    })
  )
})

test('items that an order does not name stay behind the one they stood behind', () => {
  const items = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, rank: ranks(4)[i] ?? '' }))
  expect(ids(apply(items, orderAs(items, ['c', 'a'])))).toEqual(['c', 'd', 'a', 'b'])
  expect(orderAs(items, ['a', 'b', 'c', 'd'])).toEqual([])
})

test('an order is brought about among items that share a rank', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, rank: 'V' }))
  expect(ids(apply(items, orderAs(items, ['c', 'a', 'b'])))).toEqual(['c', 'a', 'b'])
})

test('thousands of items find room between two neighbours with short ranks', () => {
  const between = ranksBetween('A', 'B', 5000)
  expect(between.every((rank, i) => rank > (between[i - 1] ?? 'A') && rank < 'B')).toBe(true)
  expect(Math.max(...between.map(({ length }) => length))).toBeLessThan(12)
})

test('moving to the top ten thousand times never runs out of room', () => {
  let items: readonly Ranked[] = ['a', 'b', 'c'].map((id, i) => ({ id, rank: ranks(3)[i] ?? '' }))
  for (let i = 0; i < 10_000; i++) {
    const last = inOrder(items)[2]?.id ?? ''
    items = apply(items, moveItem(items, last, inOrder(items)[0]?.id ?? null))
    expect(inOrder(items)[0]?.id).toBe(last)
  }
  expect(Math.max(...items.map(({ rank }) => rank.length))).toBeLessThanOrEqual(110)
})

test('only what changed its place among the others has moved', () => {
  const item = (id: string, state: Item['state'] = 'open') => ({ id, state })
  const backlog = [item('new'), item('a'), item('c'), item('b'), item('d', 'done'), item('k', 'killed')]
  expect(differenceOf(backlog, ['a', 'b', 'c', 'd', 'k', 'x'])).toEqual({
    moved: [{ id: 'c', was: 3, now: 3 }],
    added: [{ id: 'new', now: 1 }],
    dropped: [],
    killed: ['k'],
    done: ['d'],
    gone: ['x']
  })
  expect(differenceOf(backlog, [])).toEqual({
    moved: [],
    added: [],
    dropped: [],
    killed: [],
    done: [],
    gone: []
  })
})

test('putting the moved ones back where they were gives the order that was agreed', () => {
  const orders = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 })
  fc.assert(
    fc.property(orders, orders, (was, now) => {
      const items = now.map((id) => ({ id, state: 'open' as const }))
      const { moved } = differenceOf(items, was)
      const still = now.filter((id) => !moved.some((each) => each.id === id))
      expect(still).toEqual(was.filter((id) => still.includes(id)))
    })
  )
})

test('what an item is worth for its cost can be told without one of the two, but not without effort', () => {
  expect(wsjf({ value: 8, risk: 2, effort: 5 })).toBe(2)
  expect(wsjf({ value: null, risk: 10, effort: 5 })).toBe(2)
  expect(wsjf({ value: 10, risk: null, effort: 5 })).toBe(2)
  expect(wsjf({ value: null, risk: null, effort: 5 })).toBe(null)
  expect(wsjf({ value: 10, risk: 1, effort: null })).toBe(null)
  expect(wsjf({ value: 10, risk: 1, effort: 0 })).toBe(null)
})

test('the suggestion pulls forward what others depend on, and leaves what has no figures behind', () => {
  expect(
    suggestedOrder([
      weighed('unknown'),
      weighed('small', { value: 1, effort: 10 }),
      weighed('base', { value: 1, effort: 100 }),
      weighed('big', { value: 100, effort: 1, dependsOn: ['base'] }),
      weighed('other')
    ])
  ).toEqual(['base', 'big', 'small', 'unknown', 'other'])
})

test('the suggestion names everything once, never before what it depends on unless they are in a circle', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 5 }))
  const backlog = fc.array(
    fc.record({ value: amount, risk: amount, effort: amount, needs: fc.array(fc.nat(30), { maxLength: 3 }) }),
    { maxLength: 30 }
  )
  fc.assert(
    fc.property(backlog, fc.boolean(), (made, acyclic) => {
      const items = made.map(({ needs, ...figures }, i) =>
        weighed(`i${i}`, {
          ...figures,
          dependsOn: needs.filter((n) => !acyclic || n < i).map((n) => `i${n}`)
        })
      )
      const order = suggestedOrder(items)
      expect([...order].sort()).toEqual(items.map(({ id }) => id).sort())
      if (!acyclic) return
      for (const { id, dependsOn } of items)
        for (const needed of dependsOn) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(id))
    })
  )
})

test('an item comes to what its parts come to, over all levels, and circles to nothing', () => {
  const part = (id: string, parentId: string | null, over: object = {}) => ({
    id,
    parentId,
    state: 'open' as const,
    value: null,
    effort: null,
    ...over
  })
  const sums = rollUp([
    part('epic', null, { value: 100, effort: 100 }),
    part('feature', 'epic', { effort: 50 }),
    part('story', 'feature', { value: 3, effort: 5, state: 'done' }),
    part('other', 'feature', { effort: 8 }),
    part('killed', 'feature', { effort: 99, state: 'killed' }),
    part('task', 'epic', { effort: 1, state: 'done' }),
    part('x', 'y'),
    part('y', 'x')
  ])
  expect([...sums].sort()).toEqual([
    ['epic', { parts: 3, done: 2, value: 3, effort: 14, effortDone: 6 }],
    ['feature', { parts: 2, done: 1, value: 3, effort: 13, effortDone: 5 }]
  ] satisfies readonly (readonly [string, RolledUp])[])
})
