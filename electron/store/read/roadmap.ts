import { type RoadmapItem, type RoadmapView, roadmapOf } from '../../../shared/product/roadmap'
import type { Sql } from '../sql'
import { isSample } from './report'
import { tuples } from './statements'
import type { OrgTree } from './tree'
import { dateAtUnit } from './work'

/** What a unit's backlog comes to over time; null for a unit that is not there. @param now wall ms */
export function readRoadmap(
  sql: Sql,
  org: OrgTree,
  unitId: string,
  { now, rehearsal }: { readonly now: number; readonly rehearsal: boolean }
): RoadmapView | null {
  const unit = org.units[org.indexById.get(unitId) ?? -1]
  if (!unit) return null
  const items = sql
    .prepare(
      `SELECT id, title, state, starts, ends, goal_id AS goalId FROM item
         WHERE removed = 0 AND unit_id = ? AND kind = 'product' ORDER BY rank, id`
    )
    .all(unitId) as readonly RoadmapItem[]
  const titles = tuples(
    sql,
    `SELECT id, title FROM goal WHERE removed = 0 AND id IN
       (SELECT goal_id FROM item WHERE removed = 0 AND unit_id = ? AND kind = 'product' AND goal_id IS NOT NULL)`
  ).all(unitId) as [string, string][]
  return {
    unitId,
    unitName: unit.name,
    roadmap: roadmapOf(items, Object.fromEntries(titles), dateAtUnit(org, unitId, now)),
    sample: isSample(sql),
    rehearsal
  }
}
