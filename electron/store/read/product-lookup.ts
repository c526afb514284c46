import type { ProductLookup } from '../../../shared/product/lookup'
import type { Sql } from '../sql'
import { readItem, readLiveParts, readRanked } from './backlog'
import { gapRaised, readDodLines } from './dod'
import { rankedGoals, readGoal } from './goals'
import { readMetric } from './metrics'
import { ownSprints, readSprint } from './sprints'
import { type OrgTree, upwards } from './tree'
import { factsOf, readFreeze } from './vision'

/** What `decideProduct` asks, answered by point reads. */
export function productLookup(sql: Sql, org: OrgTree, now: number): ProductLookup {
  const unitAt = (index: number) => {
    const unit = org.units[index]
    return unit ? { id: unit.id, name: unit.name } : null
  }
  const indexOf = (id: string) => org.indexById.get(id) ?? -1
  return {
    unit: (id) => unitAt(indexOf(id)),
    above: (id) =>
      upwards(org, id, 'product').flatMap((index, i) => (i > 0 ? (org.units[index]?.id ?? []) : [])),
    deliveryParent: (id) => unitAt(org.delivery.parent[indexOf(id)] ?? -1),
    item: (id) => readItem(sql, id),
    liveParts: (id) => readLiveParts(sql, id),
    ranked: (unitId, kind) => readRanked(sql, unitId, kind),
    goal: (id) => readGoal(sql, id),
    rankedGoals: (unitId) => rankedGoals(sql, unitId),
    facts: (unitId) => factsOf(sql, unitId),
    freeze: (unitId) => readFreeze(sql, org, unitId, factsOf(sql, unitId), now),
    dod: (unitId) => readDodLines(sql, org, unitId),
    gapRaised: (unitId, line) => gapRaised(sql, unitId, line),
    sprint: (id) => readSprint(sql, id),
    ownSprints: (unitId) => ownSprints(sql, unitId),
    metric: (id) => readMetric(sql, id)
  }
}
