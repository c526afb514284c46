import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDrafts } from '../../../shared/ceremony/facts'
import { unspokenFor } from '../../../shared/ceremony/metascrum'
import { dateIn } from '../../../shared/ceremony/next-date'
import { nextMetaScrum, partCard } from '../../../shared/ceremony/public-metascrum'
import { evolveRoom } from '../../../shared/ceremony/room'
import { ranksBetween } from '../../../shared/product/rank'
import { metaScrum, Stage } from './support'

const start = { type: 'start' } as const
const backlog = (stage: Stage) => stage.room.product.backlog.map((item) => item.id)

describe('the MetaScrum', () => {
  test('a move shows from where to where and why, and undo puts the very rank back', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start)
    const before = stage.room.product
    stage.do({ type: 'reorderItem', item: 'c', beforeId: 'a', reason: 'Churn' })
    expect(backlog(stage)).toEqual(['c', 'a', 'b'])
    expect(stage.session.reorders).toEqual([{ item: 'c', title: 'Item c', from: 3, to: 1, reason: 'Churn' }])
    expect(toDrafts(stage.facts).at(-1)).toEqual({
      entity: 'item',
      rowId: 'c',
      kind: 'set',
      patch: { rank: '5' }
    })
    stage.do({ type: 'undo' })
    expect(stage.room.product).toEqual(before)
    expect(stage.session.reorders).toEqual([])
  })

  test('a move that gives a large backlog new ranks is taken back and brought back whole', () => {
    const crowded = `${'0'.repeat(100)}1`
    const [first] = metaScrum.product.backlog
    if (!first) throw new Error('An item.')
    const items = [crowded, ...ranksBetween(crowded, null, 9_999)].map((rank, index) => ({
      ...first,
      id: `item ${index}`,
      rank
    }))
    const around = { ...metaScrum, product: { ...metaScrum.product, backlog: items } }
    const stage = new Stage(around, 'metaScrum').do(start)
    const before = stage.room.product
    stage.do({ type: 'reorderItem', item: 'item 9000', beforeId: 'item 0', reason: 'Churn' })
    const moved = stage.room.product
    const order = items.map(({ id }) => id).filter((id) => id !== 'item 9000')
    expect(backlog(stage)).toEqual(['item 9000', ...order])
    expect(Math.max(...moved.backlog.map(({ rank }) => rank.length))).toBeLessThan(10)
    stage.do({ type: 'undo' })
    expect(stage.room.product).toEqual(before)
    stage.do({ type: 'redo' })
    expect(stage.room.product).toEqual(moved)
  })

  test('items that are changed together end where each by itself would have put them', () => {
    const { room } = new Stage(metaScrum, 'metaScrum').do(start)
    const patch = fc.oneof(
      fc.record({ rank: fc.constantFrom('1', 'A5', 'B', 'z') }),
      fc.record({ state: fc.constantFrom('open' as const, 'dropped' as const, 'killed' as const) }),
      fc.record({
        title: fc.constant('New'),
        rank: fc.constant('K'),
        state: fc.constant('open' as const),
        kind: fc.constantFrom('product' as const, 'transformation' as const)
      })
    )
    const fact = fc.record({
      entity: fc.constant('item' as const),
      itemId: fc.constantFrom('a', 'b', 'c', 'd'),
      patch
    })
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), (facts) => {
        const apart = facts.reduce((now, one) => evolveRoom(now, [one]), room)
        expect(evolveRoom(room, facts).product).toEqual(apart.product)
      })
    )
  })

  test('putting an item where it stands is no step', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, {
      type: 'reorderItem',
      item: 'a',
      beforeId: 'b',
      reason: ''
    })
    expect(stage.facts).toEqual([])
  })

  test('a budget, a killed item, a vision and lines of the definition of done go back and come again', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start)
    const beginning = stage.room.product
    stage.do(
      { type: 'setBudget', item: 'a', budget: 40_000, reason: 'Pilot' },
      { type: 'endItem', item: 'b', state: 'killed', reason: 'Nobody asks for it' },
      { type: 'writeVision', sentence: 'Settled in a minute' },
      { type: 'writeDod', lines: ['Tested', 'Runbook'] }
    )
    const end = stage.room.product
    expect(end).toMatchObject({
      vision: { sentence: 'Settled in a minute' },
      backlog: [{ id: 'a', budget: 40_000 }, { id: 'c' }],
      ended: [{ id: 'b', state: 'killed' }],
      dod: ['Tested', 'Runbook']
    })
    expect(stage.session.metaScrum).toMatchObject({
      budgets: [{ item: 'a', title: 'Item a', from: null, to: 40_000, reason: 'Pilot' }],
      ended: [{ item: 'b', title: 'Item b', was: 2, state: 'killed', reason: 'Nobody asks for it' }]
    })
    for (let step = 0; step < 4; step++) stage.do({ type: 'undo' })
    expect(stage.room.product).toEqual(beginning)
    for (let step = 0; step < 4; step++) stage.do({ type: 'redo' })
    expect(stage.room.product).toEqual(end)
  })

  test('a killed item takes the parts it was taken apart into along, and they come back with it as they were', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start)
    const parts = [
      { id: 'b1', before: 'doing' },
      { id: 'b2', before: 'open' }
    ] as const
    const states = () =>
      stage.facts.flatMap((fact) =>
        fact.entity === 'item' && fact.patch.state ? [[fact.itemId, fact.patch.state]] : []
      )
    stage.do({ type: 'endItem', item: 'b', state: 'killed', reason: '', parts: [...parts] })
    expect(states()).toEqual([
      ['b', 'killed'],
      ['b1', 'killed'],
      ['b2', 'killed']
    ])
    stage.do({ type: 'undo' })
    expect(states()).toEqual([
      ['b', 'open'],
      ['b1', 'doing'],
      ['b2', 'open']
    ])
  })

  test('lines of the definition of done that come from above are not taken away here', () => {
    const dodInherited = [{ line: 'Tested', unitName: 'Board' }]
    const context = metaScrum.metaScrum && {
      ...metaScrum,
      metaScrum: { ...metaScrum.metaScrum, dodInherited }
    }
    const stage = new Stage(context ?? metaScrum, 'metaScrum').do(start)
    expect(stage.try({ type: 'writeDod', lines: ['Runbook'] })?.text).toEqual({
      key: 'problem.rule.dodInherited',
      values: { line: 'Tested', unit: 'Board' }
    })
  })

  test('a realigned team moves in delivery once, goes on following it, and undo puts it back', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start, {
      type: 'realign',
      unit: 'pricing',
      name: 'Pricing',
      from: 'shop',
      fromName: 'Shop',
      to: 'core',
      toName: 'Core',
      deliveryFrom: 'shop',
      inDelivery: true
    })
    const links = () => toDrafts(stage.facts).filter(({ entity }) => entity === 'link')
    const there = (parentId: string) => [
      {
        entity: 'link',
        rowId: 'delivery|pricing',
        kind: 'move',
        patch: { cycle: 'delivery', childId: 'pricing', parentId }
      },
      {
        entity: 'link',
        rowId: 'product|pricing',
        kind: 'move',
        patch: { cycle: 'product', childId: 'pricing', parentId, follow: true }
      }
    ]
    expect(links()).toEqual(there('core'))
    stage.do({ type: 'undo' })
    expect(links()).toEqual(there('shop'))
    expect(stage.session.metaScrum.realigned).toEqual([])
  })

  test('the next date is kept for the day, is on the closing screen, and undo brings back the one before', () => {
    const first = { day: '2026-12-18', time: '10:00' }
    const from = { ...metaScrum.way.from, zone: 'America/New_York' }
    const stage = new Stage({ ...metaScrum, way: { ...metaScrum.way, from } }, 'metaScrum').do(
      start,
      { type: 'setNext', next: first },
      { type: 'setNext', next: { day: '2026-12-21', time: '09:30' } }
    )
    // Half past nine where the unit is, whatever the clocks of this laptop say.
    expect(nextMetaScrum(stage.room)?.at).toBe(Date.parse('2026-12-21T14:30Z'))
    stage.do({ type: 'undo' })
    expect(stage.facts.at(-1)).toEqual({
      entity: 'setting',
      settingId: 'next|metaScrum|eat',
      value: { next: first }
    })
    expect(stage.session.metaScrum.next).toEqual(first)
  })

  test('a date is typed and read by the clocks of a laptop, and kept by those of the unit', () => {
    const typed = { day: '2026-12-18', time: '23:30' }
    const kept = dateIn('Asia/Tokyo', typed, 'Europe/Berlin')
    expect(kept).toEqual({ day: '2026-12-19', time: '07:30' })
    expect(dateIn('Europe/Berlin', kept, 'Asia/Tokyo')).toEqual(typed)
    expect(dateIn('America/New_York', kept, 'Asia/Tokyo')).toEqual({ day: '2026-12-18', time: '17:30' })
  })

  test('every team has its product owner or a proxy who is named; who is missing is known by the team', () => {
    const seat = (name: string, mark: string, by = '', team?: string) => ({ name, mark, by, team })
    expect(
      unspokenFor([
        seat('Ada', 'present', '', 'Cards'),
        seat('Bo', 'represented', 'Cy', 'Ledger'),
        seat('Dee', 'represented', ' ', 'Fraud'),
        seat('Eli', 'absent', '', 'Search'),
        seat('Fay', 'present', '', 'Search'),
        seat('Pricing', 'unmarked'),
        { ...seat('Sales', 'absent'), stakeholder: true }
      ])
    ).toEqual(['Fraud', 'Pricing'])
  })

  test('the room sees what is no longer as it was agreed, and what became of the rest', () => {
    const stage = new Stage(metaScrum, 'metaScrum').do(start)
    const killed = stage.room.product.backlog[1]
    if (!killed) throw new Error('Two items at least.')
    stage.do(
      { type: 'endItem', item: 'b', state: 'killed', reason: '' },
      { type: 'goTo', turn: stage.turn(2) }
    )
    const turn = stage.session.turns[2]
    const card = turn && partCard(stage.room, turn, 'backlog')
    expect(card?.backlog.map(({ id, was, number, end }) => [id, was, number, end])).toEqual([
      ['c', null, 2, null],
      ['b', 1, 0, 'killed']
    ])
  })
})
