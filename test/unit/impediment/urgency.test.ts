import { expect, test } from 'vitest'
import { waitingFor } from '../../../shared/ceremony/plan'
import type { Impediment } from '../../../shared/impediment/types'
import { goesOn, metBy } from '../../../shared/impediment/urgency'
import { fields, Ladder } from './support'

const impediment = (id: string, over: Partial<Impediment>, neededBy: string | null = null): Impediment => ({
  ...(new Ladder().raise().impediment as Impediment),
  id,
  fields: { ...fields, neededBy },
  raisedAt: 5,
  ...over
})
const raisers = (...units: string[]) =>
  units.map((unitId, i) => ({ unitId, impedimentId: `i${i}`, raisedAt: i }))

test('a level hears first what is needed earliest, then what most teams met, then what has waited longest', () => {
  const items = [
    impediment('young', { raisedAt: 9 }),
    impediment('old', { raisedAt: 1 }),
    impediment('many', { raisers: raisers('a', 'b', 'c') }),
    impediment('later', {}, '2026-12-01'),
    impediment('soon', {}, '2026-11-23'),
    impediment('elsewhere', { ballAt: 'payments' })
  ]
  expect(waitingFor(items, 'ledger', '2026-11-22').map(({ id }) => id)).toEqual([
    'soon',
    'later',
    'many',
    'old',
    'young'
  ])
})

test('a team that raised the same thing twice is one team', () => {
  expect(metBy(impediment('x', { raisers: raisers('a', 'b', 'a') }))).toBe(2)
})

test('of two that are the same, the one further up goes on, then the one more teams met, then the older', () => {
  const low = impediment('low', { raisedAt: 1 })
  const high = { ...(new Ladder().atTheTop().impediment as Impediment), id: 'high', raisedAt: 9 }
  const met = impediment('met', { raisers: raisers('a', 'b'), raisedAt: 7 })
  const winner = (a: Impediment, b: Impediment) => [goesOn(a, b).id, goesOn(b, a).id]
  expect(winner(low, high)).toEqual(['high', 'high'])
  expect(winner(low, met)).toEqual(['met', 'met'])
  expect(winner(low, impediment('younger', {}))).toEqual(['low', 'low'])
})
