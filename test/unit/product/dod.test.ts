import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dodMarkId, editDod, inheritedDod, standingOf } from '../../../shared/product/dod'
import { foldProduct } from '../../../shared/product/evolve'
import type { ProductEvent } from '../../../shared/product/types'
import { mono, wall } from '../../../shared/time'

const line = fc.constantFrom('Tested', 'Reviewed', 'Logged', 'Offline', 'Measured')
const lines = fc.uniqueArray(line)
const units = ['team', 'sos', 'eat'] as const

/** Edits of the definition at any of the three units, each made on one of two laptops that know only their own. */
const edits = fc.array(
  fc.record({ unit: fc.constantFrom(...units), laptop: fc.constantFrom(0, 1), wanted: lines }),
  { maxLength: 12 }
)

const changed = (
  n: number,
  unit: string,
  added: readonly string[],
  removed: readonly string[]
): ProductEvent => ({
  id: `e${n}`,
  cmd: `c${n}`,
  at: { mono: mono(n), wall: wall(n) },
  session: null,
  unit,
  type: 'dodChanged',
  added: [...added],
  removed: [...removed]
})
const chainOf = (events: readonly ProductEvent[], from: number) =>
  units.slice(from).map((unitId) => ({
    unitId,
    lines: foldProduct(events.filter((event) => event.unit === unitId)).dod
  }))

test('whatever two laptops do at the same time, a unit has every line of those above it', () => {
  fc.assert(
    fc.property(edits, (made) => {
      const known: ProductEvent[][] = [[], []]
      for (const [n, { unit, laptop, wanted }] of made.entries()) {
        const own = known[laptop] ?? []
        const { added, removed } = editDod(unit, inheritedDod(chainOf(own, units.indexOf(unit))), wanted)
        own.push(changed(n, unit, added, removed))
      }
      const merged = known.flat().sort((a, b) => a.at.wall - b.at.wall)
      const at = (from: number) => inheritedDod(chainOf(merged, from)).map((each) => each.line)
      expect(at(0)).toEqual(expect.arrayContaining(at(1)))
      expect(at(1)).toEqual(expect.arrayContaining(at(2)))
    })
  )
})

test('lines that two laptops add at the same time are both there', () => {
  const events = [changed(1, 'eat', ['Tested'], []), changed(2, 'eat', ['Logged'], [])]
  expect(foldProduct(events).dod).toEqual(['Tested', 'Logged'])
})

test('a line belongs to the highest unit that set it, and only what is missing from above is refused', () => {
  const chain = [
    { unitId: 'team', lines: ['Tested', 'Offline'] },
    { unitId: 'eat', lines: ['Tested'] }
  ]
  const standing = inheritedDod(chain)
  expect(standing).toEqual([
    { line: 'Tested', unitId: 'eat' },
    { line: 'Offline', unitId: 'team' }
  ])
  expect(editDod('team', standing, ['Logged'])).toEqual({
    added: ['Logged'],
    removed: ['Offline'],
    missing: [{ line: 'Tested', unitId: 'eat' }]
  })
})

test('who meets a line is told of those it holds for, and who has not said', () => {
  const mark = (unitId: string, met: boolean, impedimentId: string | null = null) => ({
    unitId,
    line: 'Tested',
    met,
    impedimentId
  })
  const marks = [mark('a', true), mark('b', false, 'i1'), mark('elsewhere', false)]
  expect(standingOf([{ line: 'Tested', unitId: 'eat' }], ['a', 'b', 'c'], marks)).toEqual([
    { line: 'Tested', unitId: 'eat', met: ['a'], notMet: [{ unitId: 'b', impedimentId: 'i1' }], unknown: 1 }
  ])
})

test('a mark has the same short id everywhere, and another one for another line', () => {
  expect(dodMarkId('team', 'Tested')).toBe(dodMarkId('team', 'Tested'))
  expect(dodMarkId('team', 'Tested')).not.toBe(dodMarkId('team', 'Tested '))
  expect(dodMarkId('u'.repeat(120), 'x'.repeat(300)).length).toBeLessThanOrEqual(137)
})
