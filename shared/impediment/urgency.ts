import type { Impediment } from './types'

/** How many units met the same thing; one that raised it twice counts once. */
export const metBy = ({ raisers }: Pick<Impediment, 'raisers'>): number =>
  new Set(raisers.map(({ unitId }) => unitId)).size

type Waiting = Pick<Impediment, 'id' | 'fields' | 'raisers' | 'raisedAt'>

/**
 * What a level looks at first: what is needed earliest, then what most units met, then what has waited longest.
 * A date comes before a count: it is a promise to somebody, and it passes.
 */
export const byUrgency = (a: Waiting, b: Waiting): number =>
  compare(a.fields.neededBy ?? noDate, b.fields.neededBy ?? noDate) ||
  metBy(b) - metBy(a) ||
  a.raisedAt - b.raisedAt ||
  compare(a.id, b.id)

const noDate = '9999-12-31'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Of two that are the same thing, the one that goes on: the one further up the ladder, so that no way is walked twice;
 * then the one more units met, then the one that was raised first.
 */
export function goesOn(a: Impediment, b: Impediment): Impediment {
  const order =
    b.path.length - a.path.length || metBy(b) - metBy(a) || a.raisedAt - b.raisedAt || compare(a.id, b.id)
  return order <= 0 ? a : b
}
