import { describe, expect, test } from 'vitest'
import { decideProduct } from '../../../shared/product/change'
import { foldProduct } from '../../../shared/product/evolve'
import type { Item, ProductEvent } from '../../../shared/product/types'
import { mono, wall } from '../../../shared/time'

const at = { mono: mono(1), wall: wall(2) }
const edit = { at, cmd: 'cmd', ids: { next: () => 'e1' } }
const item = (id: string, rank: string): Item => ({
  id,
  unitId: 'eat',
  kind: 'product',
  title: id,
  why: '',
  owner: '',
  value: null,
  effort: null,
  state: 'open',
  rank,
  impedimentId: null
})

describe('a change of the product side', () => {
  test('a new item joins at the end of its backlog', () => {
    const change = {
      type: 'addItem',
      id: 'new',
      unitId: 'eat',
      kind: 'product',
      title: 'Instant refunds',
      why: '',
      owner: '',
      value: 40,
      effort: null
    } as const
    expect(decideProduct([item('a', 'V'), item('b', 'K')], change, edit)).toEqual({
      ok: true,
      value: [
        {
          entity: 'item',
          rowId: 'new',
          kind: 'set',
          patch: {
            unitId: 'eat',
            kind: 'product',
            title: 'Instant refunds',
            why: '',
            owner: '',
            value: 40,
            effort: null,
            state: 'open',
            impedimentId: null,
            rank: 'W'
          }
        }
      ]
    })
  })

  test('moving writes one rank, and an unknown item is no longer here', () => {
    const items = [item('a', 'A'), item('b', 'C')]
    const move = { type: 'moveItem', id: 'b', beforeId: 'a', reason: '' } as const
    expect(decideProduct(items, move, edit)).toEqual({
      ok: true,
      value: [{ entity: 'item', rowId: 'b', kind: 'set', patch: { rank: '5' } }]
    })
    expect(decideProduct(items, { ...move, id: 'gone' }, edit)).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' }
    })
  })

  test('a vision is a fact, said at a time', () => {
    const change = { type: 'setVision', unitId: 'eat', sentence: 'One ledger', page: '' } as const
    expect(decideProduct([], change, edit)).toEqual({
      ok: true,
      value: [
        {
          entity: 'productEvent',
          rowId: 'e1',
          kind: 'fact',
          patch: {
            id: 'e1',
            cmd: 'cmd',
            at,
            session: null,
            unit: 'eat',
            type: 'visionSet',
            sentence: 'One ledger',
            page: ''
          }
        }
      ]
    })
  })
})

test('the latest word on each subject counts, and what was taken back does not', () => {
  const about = { at, session: null, unit: 'eat' }
  const events: ProductEvent[] = [
    { ...about, id: '1', cmd: 'a', type: 'visionSet', sentence: 'Old', page: '' },
    { ...about, id: '2', cmd: 'b', type: 'visionSet', sentence: 'New', page: 'p' },
    { ...about, id: '3', cmd: 'c', type: 'orderAgreed', order: ['x'], votes: [] },
    { ...about, id: '4', cmd: 'd', type: 'orderAgreed', order: ['y', 'x'], votes: [] },
    { ...about, id: '5', cmd: 'e', type: 'dodSet', lines: ['Tested'] },
    { ...about, id: '6', cmd: 'f', type: 'undone', target: 'd', redo: false }
  ]
  expect(foldProduct(events)).toEqual({
    vision: { sentence: 'New', page: 'p' },
    lastAgreed: ['x'],
    dod: ['Tested']
  })
})
