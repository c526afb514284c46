import type { SprintsView } from '../../../shared/ipc/reads/sprints'
import { type Sprint, sprintAt, sprintsOf } from '../../../shared/product/sprints'
import type { Sql } from '../sql'
import { type OrgTree, unitNames, upwards } from './tree'
import { dateAtUnit } from './work'

const columns = 'id, unit_id AS unitId, number, starts, ends, goal'

export const readSprint = (sql: Sql, id: string): Sprint | null =>
  (sql.prepare(`SELECT ${columns} FROM sprint WHERE removed = 0 AND id = ?`).get(id) as Sprint | undefined) ??
  null

export const ownSprints = (sql: Sql, unitId: string): readonly Sprint[] =>
  sql
    .prepare(`SELECT ${columns} FROM sprint WHERE removed = 0 AND unit_id = ? ORDER BY starts, id`)
    .all(unitId) as readonly Sprint[]

/** The Sprints that hold at a unit: its own, and those of the units above for the time it has none. */
export const readHeldSprints = (sql: Sql, org: OrgTree, unitId: string): readonly Sprint[] =>
  sprintsOf(
    unitId,
    upwards(org, unitId, 'product').map((index) => ownSprints(sql, org.units[index]?.id ?? ''))
  )

export function readSprints(sql: Sql, org: OrgTree, unitId: string, now: number): SprintsView {
  const sprints = readHeldSprints(sql, org, unitId)
  const today = dateAtUnit(org, unitId, now)
  const names = unitNames(
    sql,
    org,
    sprints.map((sprint) => sprint.unitId)
  )
  return {
    today,
    sprints: sprints.map((sprint) => ({ ...sprint, unitName: names[sprint.unitId] ?? '' })),
    currentId: sprintAt(sprints, today)?.id ?? null
  }
}

/** The goal of the Sprint a unit is in; empty where it is in none, or wrote no goal for it. */
export const sprintGoalAt = (sql: Sql, org: OrgTree, unitId: string, now: number): string =>
  sprintAt(readHeldSprints(sql, org, unitId), dateAtUnit(org, unitId, now))?.goal ?? ''
