import type { CurrentProduct } from '../../../shared/product/import/current'
import type { Sql } from '../sql'
import { readBacklog, readItem } from './backlog'
import { goalsOf, readGoal } from './goals'
import { metricsAt, readMetric, readReadings } from './metrics'
import { readHeldSprints } from './sprints'
import { column } from './statements'
import { type OrgTree, upwards } from './tree'
import { factsOf, readFreeze } from './vision'

/**
 * What a file is compared with. What was read of a unit is kept, so that 50,000 rows of one backlog cost one reading
 * of it: an instance sees the workspace as it was when it was first asked, and serves one comparison.
 * @param now wall ms, for what holds only for a time
 */
export function currentProduct(sql: Sql, org: OrgTree, now: number): CurrentProduct {
  const idsAbove = (unitId: string) =>
    upwards(org, unitId, 'product').flatMap((index, i) => (i > 0 ? (org.units[index]?.id ?? []) : []))
  const metrics = kept((unitId: string) => metricsAt(sql, org, unitId))
  return {
    unit: (id) => {
      const unit = org.units[org.indexById.get(id) ?? -1]
      return unit ? { id: unit.id, name: unit.name } : null
    },
    above: kept(idsAbove),
    items: kept((unitId: string) => readBacklog(sql, unitId, 'product')),
    item: (id) => readItem(sql, id),
    freeze: kept((unitId: string) => readFreeze(sql, org, unitId, factsOf(sql, unitId), now)),
    goals: kept((unitId: string) => goalsOf(sql, unitId)),
    goal: (id) => readGoal(sql, id),
    metrics,
    metric: (id) => readMetric(sql, id),
    sprints: kept((unitId: string) => readHeldSprints(sql, org, unitId)),
    readings: (unitId) => readReadings(sql, unitId, metrics(unitId)),
    removed: kept(
      (entity: 'item' | 'goal' | 'metric') =>
        new Set(column(sql, `SELECT id FROM ${entity} WHERE removed = 1`).all() as string[])
    )
  }
}

function kept<K extends string, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key) ?? read(key)
    known.set(key, value)
    return value
  }
}
