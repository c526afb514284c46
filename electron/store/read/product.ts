import { foldProduct } from '../../../shared/product/evolve'
import { isLive } from '../../../shared/product/order'
import type { Item, ProductEvent, ProductView } from '../../../shared/product/types'
import type { Sql } from '../sql'
import { membersOf } from './org'
import { column } from './statements'
import { type OrgTree, upwards } from './tree'

/** Every item of a backlog in order, those that are done with included. */
export const readBacklog = (sql: Sql, unitId: string, kind: Item['kind']): readonly Item[] =>
  sql
    .prepare(
      `SELECT id, unit_id AS unitId, kind, title, why, owner, value, effort, state, rank,
         impediment_id AS impedimentId
       FROM item WHERE removed = 0 AND unit_id = ? AND kind = ? ORDER BY rank, id`
    )
    .all(unitId, kind) as Item[]

/** The backlog an item belongs to; empty for an unknown item. */
export function backlogAround(sql: Sql, itemId: string): readonly Item[] {
  const found = sql.prepare('SELECT unit_id AS unitId, kind FROM item WHERE id = ?').get(itemId) as
    | { unitId: string; kind: Item['kind'] }
    | undefined
  return found ? readBacklog(sql, found.unitId, found.kind) : []
}

const factsOf = (sql: Sql, unitId: string) =>
  foldProduct(
    (
      column(sql, 'SELECT body FROM product_event WHERE unit_id = ? ORDER BY hlc, origin, seq').all(
        unitId
      ) as string[]
    ).map((body) => JSON.parse(body) as ProductEvent)
  )

/**
 * The product side of a unit: its own backlog, the vision of the nearest unit at or above it that has one, and the
 * definition of done from the top down (a unit may add lines to those above it, never take one away).
 */
export function readProduct(sql: Sql, org: OrgTree, unitId: string): ProductView {
  const chain = upwards(org, unitId, 'product').map((index) => {
    const unit = org.units[index]
    return { name: unit?.name ?? '', facts: factsOf(sql, unit?.id ?? '') }
  })
  const nearest = chain.find(({ facts }) => facts.vision !== null)
  return {
    vision: nearest?.facts.vision ? { ...nearest.facts.vision, unitName: nearest.name } : null,
    backlog: readBacklog(sql, unitId, 'product').filter(isLive),
    lastAgreed: chain[0]?.facts.lastAgreed ?? [],
    stakeholders: membersOf(sql, unitId)
      .filter(({ role }) => role === 'stakeholder')
      .map(({ personId, personName }) => ({ id: personId, name: personName })),
    dod: [...new Set([...chain].reverse().flatMap(({ facts }) => facts.dod))]
  }
}
