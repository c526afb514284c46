import { describe, expect, test } from 'vitest'
import { freezeOf } from '../../../shared/product/freeze'
import type { ProductChange } from '../../../shared/product/types'
import { agreed, item, look, newItem, said, set, told } from './changing'

describe('an agreed order between MetaScrums', () => {
  const items = [item('a', 'A', { budget: 10 }), item('b', 'C'), item('c', 'E', { state: 'done' })]
  const changes: readonly (readonly [ProductChange, object])[] = [
    [
      { type: 'moveItem', id: 'b', beforeId: 'a', reason: 'churn' },
      { what: 'moved', item: 'b', title: 'b', from: 2, to: 1, reason: 'churn' }
    ],
    [
      { ...newItem, reason: 'law' },
      { what: 'added', item: 'new', title: 'Instant refunds', from: null, to: null, reason: 'law' }
    ],
    [
      { type: 'editItem', id: 'a', patch: { state: 'killed' } },
      { what: 'killed', item: 'a', title: 'a', from: null, to: null, reason: '' }
    ],
    [
      { type: 'editItem', id: 'a', patch: { budget: 40 } },
      { what: 'budget', item: 'a', title: 'a', from: 10, to: 40, reason: '' }
    ],
    [
      { type: 'orderItems', unitId: 'eat', kind: 'product', order: ['b', 'a'], reason: 'figures' },
      { what: 'ordered', item: null, title: '', from: null, to: 1, reason: 'figures' }
    ]
  ]

  test('stands still where it is strict, with a sentence', () => {
    for (const [change] of changes)
      expect(told(look(agreed('strict'), items), change)).toBe(
        'The order of The eat was agreed and stays as it is until the next MetaScrum.'
      )
  })

  test('is otherwise changed with a note for the next one', () => {
    for (const [change, note] of changes) {
      const drafts = told(look(agreed('logged'), items), change)
      expect(drafts.at(-1)).toEqual(said('eat', { type: 'changedOutside', ...note }))
      expect(drafts).toHaveLength(2)
    }
  })

  test('lets work go on: figures, owners and what is done are nobody else’s business', () => {
    const change = { type: 'editItem', id: 'a', patch: { state: 'doing', value: 3, owner: 'Mia' } } as const
    expect(told(look(agreed('strict'), items), change)).toEqual([
      set('item', 'a', { state: 'doing', value: 3, owner: 'Mia' })
    ])
  })

  test('is free while a MetaScrum is under way, and for what belongs to no MetaScrum', () => {
    const meeting = { freeze: () => freezeOf('strict', { agreedAt: 1 }, true) }
    const kept = item('x', 'A', { kind: 'transformation' })
    const other = item('y', 'C', { kind: 'transformation' })
    expect(told(look(meeting, items), changes[0]?.[0] as ProductChange)).toHaveLength(1)
    expect(
      told(look(agreed('strict'), [kept, other]), { type: 'moveItem', id: 'y', beforeId: 'x', reason: '' })
    ).toHaveLength(1)
  })
})
