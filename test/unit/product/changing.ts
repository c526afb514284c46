import { decideProduct } from '../../../shared/product/change'
import { noFacts } from '../../../shared/product/evolve'
import { freezeOf, usualFreeze } from '../../../shared/product/freeze'
import type { Goal } from '../../../shared/product/goals'
import { plainItem } from '../../../shared/product/item'
import type { ProductLookup } from '../../../shared/product/lookup'
import { inOrder } from '../../../shared/product/order'
import type { Item, ProductChange } from '../../../shared/product/types'
import { mono, wall } from '../../../shared/time'
import { wordsFor } from '../../../shared/words'

/** An organisation with nothing in it yet. */
const nothingYet: ProductLookup = {
  unit: (id) => ({ id, name: id }),
  above: () => [],
  deliveryParent: () => null,
  item: () => null,
  liveParts: () => [],
  ranked: () => [],
  goal: () => null,
  rankedGoals: () => [],
  facts: () => noFacts,
  freeze: () => freezeOf(usualFreeze, noFacts, false),
  dod: () => [],
  gapRaised: () => null,
  sprint: () => null,
  ownSprints: () => [],
  metric: () => null
}

export const at = { mono: mono(1), wall: wall(2) }
export const edit = { at, cmd: 'cmd', ids: { next: () => 'e1' } }
export const words = wordsFor('en-GB')
export const item = (id: string, rank: string, over: Partial<Item> = {}): Item => ({
  ...plainItem,
  id,
  unitId: 'eat',
  kind: 'product',
  title: id,
  state: 'open',
  rank,
  impedimentId: null,
  ...over
})
export const goal = (id: string, unitId: string, serves: string | null = null): Goal => ({
  id,
  unitId,
  title: id,
  why: '',
  serves,
  state: 'open',
  rank: 'V'
})

/** Teams under "sos", which stands under "eat". */
export const above: Readonly<Record<string, readonly string[]>> = {
  team: ['sos', 'eat'],
  sos: ['eat'],
  eat: []
}
export const look = (over: Partial<ProductLookup> = {}, items: readonly Item[] = []): ProductLookup => ({
  ...nothingYet,
  unit: (id) => (id in above ? { id, name: `The ${id}` } : null),
  above: (id) => above[id] ?? [],
  item: (id) => items.find((each) => each.id === id) ?? null,
  ranked: (unitId, kind) => inOrder(items.filter((each) => each.unitId === unitId && each.kind === kind)),
  ...over
})
export const agreed = (mode: 'strict' | 'logged') => ({
  freeze: () => freezeOf(mode, { agreedAt: 1 }, false)
})
/** What a refusal says, or what was decided. */
export const told = (lookup: ProductLookup, change: ProductChange) => {
  const decided = decideProduct(lookup, change, edit)
  return decided.ok ? decided.value : words.tell(decided.problem.text)
}
export const said = (unit: string, event: object) => ({
  entity: 'productEvent',
  rowId: 'e1',
  kind: 'fact',
  patch: { id: 'e1', cmd: 'cmd', at, session: null, unit, ...event }
})
export const set = (entity: string, rowId: string, patch: object) => ({ entity, rowId, kind: 'set', patch })

export const newItem = {
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
