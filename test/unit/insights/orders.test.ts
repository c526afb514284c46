import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OrderAct, orderFate, proposedOrder, stood } from '../../../shared/insights/orders'

describe('the order a MetaScrum was opened with', () => {
  test('is what it froze with its moves and its killed item taken back', () => {
    const acts: readonly OrderAct[] = [
      { type: 'reordered', item: 'c', from: 3 },
      { type: 'ended', item: 'b', was: 3 }
    ]
    expect(proposedOrder(['c', 'a', 'd'], acts)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('comes back whatever was moved and ended', () => {
    const history = fc.record({
      size: fc.integer({ min: 1, max: 9 }),
      acts: fc.array(fc.tuple(fc.boolean(), fc.nat(20), fc.nat(20)), { maxLength: 12 })
    })
    fc.assert(
      fc.property(history, ({ size, acts }) => {
        const opened = Array.from({ length: size }, (_, i) => `i${i}`)
        const order = [...opened]
        const said = acts.flatMap(([ends, one, other]): readonly OrderAct[] => {
          if (order.length === 0) return []
          const from = one % order.length
          const [item = ''] = order.splice(from, 1)
          if (ends) return [{ type: 'ended', item, was: from + 1 }]
          order.splice(other % (order.length + 1), 0, item)
          return [{ type: 'reordered', item, from: from + 1 }]
        })
        expect(proposedOrder(order, said)).toEqual(opened)
      })
    )
  })
})

test('an agreed order stands while its items keep their places among each other; new and finished ones do not break it', () => {
  const fate = (found: string, ended = '') => orderFate([...'abcde'], [...found], new Set(ended))
  expect(fate('abcde')).toEqual({ agreed: 5, kept: 5, moved: 0, ended: 0, finished: 0, added: 0 })
  expect(fate('xacdye')).toEqual({ agreed: 5, kept: 4, moved: 0, ended: 0, finished: 1, added: 2 })
  expect(fate('eabc', 'd')).toEqual({ agreed: 5, kept: 3, moved: 1, ended: 1, finished: 0, added: 0 })
  expect([fate('abcde'), fate('xacdye'), fate('acde', 'b'), fate('bacde')].map(stood)).toEqual([
    true,
    true,
    false,
    false
  ])
})
