import { inheritedDod } from '../../../shared/product/dod'
import { isLive } from '../../../shared/product/order'
import type { ProductView } from '../../../shared/product/types'
import type { Sql } from '../sql'
import { readBacklog } from './backlog'
import type { OrgTree } from './tree'
import { chainFacts, stakeholdersOf } from './vision'

/**
 * The product side of a unit as its ceremonies see it: its own backlog, the vision of the nearest unit at or above it
 * that has one, and the definition of done from the top down (a unit may add lines to those above it, never take one
 * away).
 */
export function readProduct(sql: Sql, org: OrgTree, unitId: string): ProductView {
  const chain = chainFacts(sql, org, unitId)
  const nearest = chain.find(({ facts }) => facts.vision !== null)
  const lines = inheritedDod(chain.map(({ id, facts }) => ({ unitId: id, lines: facts.dod })))
  return {
    vision: nearest?.facts.vision ? { ...nearest.facts.vision, unitName: nearest.name } : null,
    backlog: readBacklog(sql, unitId, 'product').filter(isLive),
    lastAgreed: chain[0]?.facts.lastAgreed ?? [],
    stakeholders: stakeholdersOf(sql, unitId),
    dod: lines.map(({ line }) => line)
  }
}
