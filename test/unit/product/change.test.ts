import { describe, expect, test } from 'vitest'
import { decideProduct } from '../../../shared/product/change'
import { foldProduct } from '../../../shared/product/evolve'
import type { Metric } from '../../../shared/product/metrics'
import type { Item, ProductEvent } from '../../../shared/product/types'
import { at, edit, goal, item, look, newItem, said, set, told } from './changing'

describe('a change of the product side', () => {
  test('a new item joins at the end of its backlog', () => {
    const items = [item('a', 'V'), item('b', 'K')]
    const { type: _, id, ...fields } = newItem
    expect(told(look({}, items), newItem)).toEqual([
      set('item', id, { ...fields, state: 'open', impedimentId: null, rank: 'W' })
    ])
  })

  test('moving writes one rank, and an unknown item is no longer here', () => {
    const items = [item('a', 'A'), item('b', 'C')]
    const move = { type: 'moveItem', id: 'b', beforeId: 'a', reason: '' } as const
    expect(told(look({}, items), move)).toEqual([set('item', 'b', { rank: '5' })])
    expect(decideProduct(look({}, items), { ...move, id: 'gone' }, edit)).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' }
    })
    expect(told(look({}, items), { ...move, id: 'b', beforeId: null })).toEqual([])
  })

  test('a vision is a fact, said at a time', () => {
    const change = { type: 'setVision', unitId: 'eat', sentence: 'One ledger', page: '' } as const
    expect(told(look(), change)).toEqual([
      said('eat', { type: 'visionSet', sentence: 'One ledger', page: '' })
    ])
  })

  test('an item serves a goal of its unit or above, is part of something there, and ends after it starts', () => {
    const goals = [goal('top', 'eat'), goal('low', 'team')]
    const items = [item('a', 'A'), item('b', 'B', { parentId: 'a' }), item('t', 'C', { unitId: 'team' })]
    const lookup = look({ goal: (id) => goals.find((each) => each.id === id) ?? null }, items)
    const editOf = (id: string, patch: Partial<Item>) =>
      told(lookup, { type: 'editItem', id, patch: patch as never })
    expect(editOf('a', { goalId: 'top' })).toEqual([set('item', 'a', { goalId: 'top' })])
    expect(editOf('a', { goalId: 'low' })).toBe(
      'This goal belongs neither to The eat nor to a unit above it.'
    )
    expect(editOf('a', { parentId: 't' })).toBe('An item is part of something at The eat or above it.')
    expect(editOf('a', { parentId: 'b' })).toBe('An item cannot be a part of itself.')
    expect(editOf('t', { parentId: 'a' })).toEqual([set('item', 't', { parentId: 'a' })])
    expect(editOf('a', { dependsOn: ['a'] })).toBe('An item cannot depend on itself.')
    expect(editOf('a', { starts: '2026-02-01', ends: '2026-01-01' })).toBe('It would end before it starts.')
    expect(editOf('a', { title: 'a', units: [] })).toEqual([])
  })
})

describe('goals', () => {
  const goals = [goal('top', 'eat'), goal('mid', 'sos', 'top'), goal('low', 'team', 'mid')]
  const lookup = look({ goal: (id) => goals.find((each) => each.id === id) ?? null })

  test('a goal serves one of a unit above, never one beside or below it', () => {
    expect(told(lookup, { type: 'editGoal', id: 'low', patch: { serves: 'top' } })).toEqual([
      set('goal', 'low', { serves: 'top' })
    ])
    expect(told(lookup, { type: 'editGoal', id: 'mid', patch: { serves: 'low' } })).toBe(
      'A goal of The sos serves one of a unit above it.'
    )
    expect(told(lookup, { type: 'editGoal', id: 'mid', patch: { serves: 'mid' } })).toBe(
      'A goal of The sos serves one of a unit above it.'
    )
  })
})

describe('Sprints and figures', () => {
  test('Sprints of a unit neither overlap nor share a number', () => {
    const own = { id: 's1', unitId: 'team', number: 1, starts: '2026-03-02', ends: '2026-03-15', goal: '' }
    const lookup = look({ ownSprints: () => [own], sprint: () => own })
    const add = (number: number, starts: string, ends: string) =>
      told(lookup, { type: 'addSprint', unitId: 'team', number, starts, ends, goal: '' })
    expect(add(1, '2026-04-01', '2026-04-02')).toBe('There is already a Sprint 1.')
    expect(add(2, '2026-03-15', '2026-03-29')).toBe('Sprint 1 covers some of these days.')
    expect(add(2, '2026-03-16', '2026-03-15')).toBe('It would end before it starts.')
    expect(
      told(lookup, {
        type: 'planSprints',
        unitId: 'team',
        number: 2,
        starts: '2026-03-16',
        days: 14,
        count: 2
      })
    ).toEqual([
      set('sprint', 'team|sprint|2', {
        unitId: 'team',
        number: 2,
        starts: '2026-03-16',
        ends: '2026-03-29',
        removed: false
      }),
      set('sprint', 'team|sprint|3', {
        unitId: 'team',
        number: 3,
        starts: '2026-03-30',
        ends: '2026-04-12',
        removed: false
      })
    ])
  })

  test('what three people said of how they are is not kept', () => {
    const metric = { id: 'm', unitId: 'eat', name: 'Happiness', category: 'sustainability' } as Metric
    const readings = (people: number | null) =>
      told(look({ metric: () => metric }), {
        type: 'setReadings',
        unitId: 'team',
        sprintId: 's1',
        day: '2026-03-15',
        readings: [{ metricId: 'm', value: 4, people }]
      })
    const refused = '“Happiness” is about people: it counts from 4 who answered.'
    expect([readings(3), readings(null)]).toEqual([refused, refused])
    expect(readings(4)).toEqual([
      set('reading', 'team|m|s1', {
        unitId: 'team',
        metricId: 'm',
        sprintId: 's1',
        day: '2026-03-15',
        value: 4,
        people: 4,
        removed: false
      })
    ])
  })
})

test('the latest word on each subject counts, and what was taken back does not', () => {
  const about = { at, session: null, unit: 'eat' }
  const events: ProductEvent[] = [
    { ...about, id: '1', cmd: 'a', type: 'visionSet', sentence: 'Old', page: '' },
    { ...about, id: '2', cmd: 'b', type: 'visionSet', sentence: 'New', page: 'p' },
    { ...about, id: '3', cmd: 'c', type: 'orderAgreed', order: ['x'], votes: [] },
    { ...about, id: '4', cmd: 'd', type: 'orderAgreed', order: ['y', 'x'], votes: [] },
    { ...about, id: '5', cmd: 'e', type: 'dodSet', lines: ['Tested', 'Read'] },
    { ...about, id: '6', cmd: 'f', type: 'undone', target: 'd', redo: false },
    { ...about, id: '7', cmd: 'g', type: 'dodChanged', added: ['Logged'], removed: ['Read'] },
    {
      ...about,
      id: '8',
      cmd: 'h',
      type: 'changedOutside',
      what: 'moved',
      item: 'x',
      title: 'X',
      from: 2,
      to: 1,
      reason: ''
    }
  ]
  expect(foldProduct(events)).toEqual({
    vision: { sentence: 'New', page: 'p' },
    visions: [
      { version: 1, sentence: 'Old', page: '', at: 2 },
      { version: 2, sentence: 'New', page: 'p', at: 2 }
    ],
    lastAgreed: ['x'],
    agreedAt: 2,
    outside: [{ what: 'moved', item: 'x', title: 'X', from: 2, to: 1, reason: '', at: 2 }],
    dod: ['Tested', 'Logged'],
    dodVersions: [
      { version: 1, added: ['Tested', 'Read'], removed: [], at: 2 },
      { version: 2, added: ['Logged'], removed: ['Read'], at: 2 }
    ]
  })
})
