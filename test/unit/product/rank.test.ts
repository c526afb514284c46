import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareItems, inOrder, moveItem } from '../../../shared/product/order'
import { between, ranks, ranksBetween } from '../../../shared/product/rank'

describe('a rank between two others', () => {
  test('exists at either end and in the middle', () => {
    expect([between(null, null), between('V', null), between(null, 'V'), between('V', 'W')]).toEqual([
      'V',
      'W',
      'F',
      'VV'
    ])
  })

  test('always lies strictly between, wherever items are put, and never ends in 0', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), (places) => {
        const list: string[] = []
        for (const place of places) {
          const index = place % (list.length + 1)
          const rank = between(list[index - 1] ?? null, list[index] ?? null)
          list.splice(index, 0, rank)
          expect(rank.endsWith('0')).toBe(false)
        }
        expect(list).toEqual([...new Set(list)].sort())
      }),
      { numRuns: 300 }
    )
  })

  test('stays short however often something is put last or first', () => {
    const last = ranks(1000)
    expect(Math.max(...last.map((rank) => rank.length))).toBeLessThan(40)
    expect([...last]).toEqual([...new Set(last)].sort())
  })

  test.each([31, 61, 62, 1000, 50_000])(
    'stays short when %i come at once, with room between them',
    (count) => {
      for (const low of [null, 'V', 'zzz', 'Wabc']) {
        const list = ranksBetween(low, null, count)
        expect(list.length).toBe(count)
        expect(Math.max(...list.map((rank) => rank.length))).toBeLessThan(10)
        expect([...list]).toEqual([...new Set(list)].sort())
        expect(list.filter((rank) => rank.endsWith('0') || (low !== null && rank <= low))).toEqual([])
        const [first = '', second = ''] = list
        expect([first, second].includes(between(first, second))).toBe(false)
      }
    }
  )

  test('any two strings get an answer, even where there is no room', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (low, high) => {
        expect(between(low, high).length).toBeGreaterThan(0)
      })
    )
  })
})

describe('moving an item', () => {
  const tied = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, rank: i === 0 ? 'A' : 'M' }))
  const placed = (items: readonly { id: string; rank: string }[], id: string, before: string | null) => {
    const rankById = new Map(moveItem(items, id, before).map((moved) => [moved.id, moved.rank]))
    return inOrder(items.map((item) => ({ ...item, rank: rankById.get(item.id) ?? item.rank }))).map(
      (item) => item.id
    )
  }

  test('it stands directly before the one it was put before, also among equal ranks', () => {
    expect(placed(tied, 'a', 'd')).toEqual(['b', 'c', 'a', 'd'])
    expect(placed(tied, 'd', 'c')).toEqual(['a', 'b', 'd', 'c'])
    expect(placed(tied, 'b', null)).toEqual(['a', 'c', 'd', 'b'])
  })

  test('wherever it goes, all others keep their order', () => {
    const item = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      rank: fc.constantFrom('A', 'B', 'BV', 'z')
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { selector: (i) => i.id, minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (items, which, where) => {
          const ids = inOrder(items).map((i) => i.id)
          const id = ids[which % ids.length] ?? ''
          const others = ids.filter((other) => other !== id)
          const before = others[where % (others.length + 1)] ?? null
          const at = before === null ? others.length : others.indexOf(before)
          expect(placed(items, id, before)).toEqual([...others.slice(0, at), id, ...others.slice(at)])
        }
      ),
      { numRuns: 500 }
    )
  })

  test('an item that is not there moves nothing', () => {
    expect(moveItem(tied, 'x', null)).toEqual([])
    expect(moveItem(tied, 'a', 'x')).toEqual([])
  })
})

test('two items of the same rank have one order on every laptop', () => {
  expect(
    [
      { id: 'b', rank: 'M' },
      { id: 'a', rank: 'M' }
    ]
      .sort(compareItems)
      .map((i) => i.id)
  ).toEqual(['a', 'b'])
})
