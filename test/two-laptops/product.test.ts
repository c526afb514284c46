import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBacklog, readRanked } from '../../electron/store/read/backlog'
import { readDodLines } from '../../electron/store/read/dod'
import { productLookup } from '../../electron/store/read/product-lookup'
import { orgTrees } from '../../electron/store/read/tree'
import { factsOf } from '../../electron/store/read/vision'
import { decideProduct } from '../../shared/product/change'
import { moveItem } from '../../shared/product/order'
import type { ProductChange } from '../../shared/product/types'
import { unitDrafts } from '../support/units'
import { Laptop, morning, stamp } from './support'

const runs = process.env.SAMEDAY_TORTURE ? 5_000 : 60

const laptops = [new Laptop('one', 0), new Laptop('two', 3_600_000)] as const

/** Two laptops that both know the organisation, and whose clocks are an hour apart. */
function pair(): void {
  for (const laptop of laptops) laptop.reset()
  laptops[0].edit(
    unitDrafts([
      ['eat', 'eat', null],
      ['team', 'team', 'eat']
    ]),
    morning
  )
  exchange(laptops, morning)
}

function exchange([one, two]: readonly [Laptop, Laptop], at: number): void {
  const ops = [one.log(), two.log()] as const
  one.takeIn(ops[1], at)
  two.takeIn(ops[0], at)
}

/** What the person at this laptop does, judged by what this laptop knows. True when it was done. */
let commands = 0
function act(laptop: Laptop, change: ProductChange, at: number): boolean {
  const cmd = `c${++commands}`
  let ids = 0
  const look = productLookup(laptop.sql, orgTrees(laptop.sql)(), at)
  const decided = decideProduct(look, change, { at: stamp(at), cmd, ids: { next: () => `${cmd}-${++ids}` } })
  if (decided.ok && decided.value.length > 0) laptop.edit(decided.value, at)
  return decided.ok
}

const add = (id: string): ProductChange => ({
  type: 'addItem',
  id,
  unitId: 'eat',
  kind: 'product',
  title: id,
  why: '',
  owner: '',
  value: null,
  effort: null
})
const order = (laptop: Laptop) => readRanked(laptop.sql, 'eat', 'product').map(({ id }) => id)

const item = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const change = fc.oneof(
  fc
    .tuple(item, fc.option(item))
    .map(([id, beforeId]): ProductChange => ({ type: 'moveItem', id, beforeId, reason: '' })),
  fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2 }).map(
    (named): ProductChange => ({
      type: 'orderItems',
      unitId: 'eat',
      kind: 'product',
      order: named,
      reason: ''
    })
  ),
  fc
    .tuple(item, fc.constantFrom('open' as const, 'killed' as const, 'done' as const))
    .map(([id, state]): ProductChange => ({ type: 'editItem', id, patch: { state } }))
)
const steps = fc.array(fc.record({ laptop: fc.nat(1), change, meets: fc.boolean() }), { maxLength: 12 })

test('an order stays whole and the same for everybody, however two laptops reorder at the same time', () => {
  fc.assert(
    fc.property(steps, (made) => {
      pair()
      for (const id of ['a', 'b', 'c', 'd', 'e']) act(laptops[0], add(id), morning)
      exchange(laptops, morning)
      for (const [n, step] of made.entries()) {
        act(laptops[step.laptop as 0 | 1], step.change, morning + n)
        if (step.meets) exchange(laptops, morning + n)
        for (const laptop of laptops) expect([...order(laptop)].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
      }
      exchange(laptops, morning + 1000)
      const [one, two] = laptops
      expect(order(one)).toEqual(order(two))
      // Whatever ranks came of it, the next move lands where it was put.
      const [first] = order(one)
      const backlog = readBacklog(one.sql, 'eat', 'product')
      const rankById = new Map(backlog.map(({ id, rank }) => [id, rank]))
      for (const { id, rank } of moveItem(backlog, 'c', first ?? null)) rankById.set(id, rank)
      const after = [...rankById].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] < b[0] ? -1 : 1))
      if (first !== 'c') expect(after[0]?.[0]).toBe('c')
    }),
    { numRuns: runs }
  )
})

test('an order that was agreed never changes, and where it is strictly frozen neither does the backlog', () => {
  fc.assert(
    fc.property(steps, (made) => {
      pair()
      for (const id of ['a', 'b', 'c', 'd', 'e']) act(laptops[0], add(id), morning)
      const agreed = order(laptops[0])
      laptops[0].edit(
        [
          {
            entity: 'productEvent',
            rowId: 'agreed',
            kind: 'fact',
            patch: {
              id: 'agreed',
              cmd: 'agreed',
              at: { ...stamp(morning) },
              session: null,
              unit: 'eat',
              type: 'orderAgreed',
              order: agreed,
              votes: []
            }
          }
        ],
        morning
      )
      act(laptops[0], { type: 'setFreeze', unitId: 'eat', mode: 'strict' }, morning)
      exchange(laptops, morning)
      for (const [n, step] of made.entries()) act(laptops[step.laptop as 0 | 1], step.change, morning + n)
      exchange(laptops, morning + 1000)
      for (const laptop of laptops) {
        expect(factsOf(laptop.sql, 'eat').lastAgreed).toEqual(agreed)
        expect(order(laptop)).toEqual(agreed)
      }
    }),
    { numRuns: runs }
  )
})

test('no line of a definition of done is lost, whatever two laptops add and take away', () => {
  const line = fc.constantFrom('Tested', 'Reviewed', 'Logged', 'Offline')
  const edits = fc.array(
    fc.record({
      laptop: fc.nat(1),
      unitId: fc.constantFrom('eat', 'team'),
      lines: fc.uniqueArray(line),
      meets: fc.boolean()
    }),
    { maxLength: 8 }
  )
  fc.assert(
    fc.property(edits, (made) => {
      pair()
      const linesAt = (laptop: Laptop, unitId: string) =>
        readDodLines(laptop.sql, orgTrees(laptop.sql)(), unitId).map((each) => each.line)
      for (const [n, { laptop, unitId, lines, meets }] of made.entries()) {
        const at = laptops[laptop as 0 | 1]
        const inherited = linesAt(at, 'eat')
        const done = act(at, { type: 'setDod', unitId, lines: [...lines] }, morning + n)
        // Only the unit that set a line can take it away.
        if (unitId === 'team')
          expect(done).toBe(inherited.every((each) => (lines as string[]).includes(each)))
        if (meets) exchange(laptops, morning + n)
      }
      exchange(laptops, morning + 1000)
      const [one, two] = laptops
      expect(linesAt(one, 'team')).toEqual(linesAt(two, 'team'))
      expect(linesAt(one, 'team')).toEqual(expect.arrayContaining(linesAt(one, 'eat')))
    }),
    { numRuns: runs }
  )
})

test('a MetaScrum that two laptops hold at once, one killing what the other gives a budget and finishes a part of: both end the same and lose nothing', () => {
  pair()
  const [one, two] = laptops
  act(one, add('whole'), morning)
  act(one, { ...add('part'), unitId: 'team', parentId: 'whole' } as ProductChange, morning)
  exchange(laptops, morning)

  const happened = (laptop: Laptop, id: string, what: object, items: Readonly<Record<string, object>>) => {
    const event = { id, session: 'meta', cmd: id, at: stamp(morning), ...what }
    laptop.edit(
      [
        { entity: 'sessionEvent', rowId: id, kind: 'fact', patch: JSON.parse(JSON.stringify(event)) },
        ...Object.entries(items).map(([rowId, patch]) => ({
          ...({ entity: 'item', rowId, kind: 'set' } as const),
          patch: JSON.parse(JSON.stringify(patch))
        }))
      ],
      morning + 1
    )
  }
  const parts = [{ id: 'part', before: 'open' }]
  const about = { item: 'whole', title: 'whole', reason: '' }
  happened(
    one,
    'ended-1',
    { ...about, type: 'ended', was: 1, state: 'killed', before: 'open', parts },
    { whole: { state: 'killed' }, part: { state: 'killed' } }
  )
  happened(
    two,
    'budgeted-1',
    { ...about, type: 'budgeted', from: null, to: 40_000 },
    { whole: { budget: 40_000 } }
  )
  act(two, { type: 'editItem', id: 'part', patch: { state: 'done' } }, morning + 2)
  exchange(laptops, morning + 3)

  expect(one.state()).toEqual(two.state())
  for (const { sql } of laptops) {
    const told = sql
      .prepare("SELECT id FROM session_event WHERE session_id = 'meta' ORDER BY id")
      .pluck()
      .all()
    expect(told).toEqual(['budgeted-1', 'ended-1'])
    expect(readBacklog(sql, 'eat', 'product')).toMatchObject([
      { id: 'whole', state: 'killed', budget: 40_000 }
    ])
    // Two laptops said what became of the part: the later word holds, the other one stays visible.
    expect(readBacklog(sql, 'team', 'product')).toMatchObject([{ id: 'part', state: 'done' }])
    const lost = sql
      .prepare("SELECT lost_value FROM cell WHERE entity = 'item' AND row_id = 'part' AND field = 'state'")
      .pluck()
      .get()
    expect(lost).toBe('"killed"')
  }
})
