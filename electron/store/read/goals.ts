import type { GoalColumns } from '../../../shared/ipc/reads/goals'
import { ancestorsOf, subtreeOf } from '../../../shared/org/tree'
import { alignmentOf, type Goal } from '../../../shared/product/goals'
import type { Sql } from '../sql'
import { tuples } from './statements'
import type { OrgTree } from './tree'

const columns = 'id, unit_id AS unitId, title, why, serves, state, rank'

export const readGoal = (sql: Sql, id: string): Goal | null =>
  (sql.prepare(`SELECT ${columns} FROM goal WHERE removed = 0 AND id = ?`).get(id) as Goal | undefined) ??
  null

export const rankedGoals = (sql: Sql, unitId: string) =>
  sql
    .prepare('SELECT id, rank FROM goal WHERE removed = 0 AND unit_id = ? ORDER BY rank, id')
    .all(unitId) as readonly Pick<Goal, 'id' | 'rank'>[]

/** The goals of one unit, in order. */
export const goalsOf = (sql: Sql, unitId: string): readonly Goal[] =>
  sql
    .prepare(`SELECT ${columns} FROM goal WHERE removed = 0 AND unit_id = ? ORDER BY rank, id`)
    .all(unitId) as Goal[]

/** Every goal there is, in order of unit and rank. */
const allGoals = (sql: Sql): readonly Goal[] =>
  sql.prepare(`SELECT ${columns} FROM goal WHERE removed = 0 ORDER BY unit_id, rank, id`).all() as Goal[]

/** The goals around a unit and how they stand to each other, judged over the whole organisation. */
export function readGoals(sql: Sql, org: OrgTree, unitId: string): GoalColumns {
  const goals = allGoals(sql)
  const unitOf = goals.map((goal) => org.indexById.get(goal.unitId) ?? -1)
  const alignment = alignmentOf(goals, unitOf, org.product)
  const scope = scopeOf(org, unitId)
  const goalsByUnit = new Map<number, number[]>()
  for (const [index, unit] of unitOf.entries()) {
    const same = goalsByUnit.get(unit)
    if (same) same.push(index)
    else goalsByUnit.set(unit, [index])
  }
  const shown = scope.flatMap(({ unit, depth }) =>
    (goalsByUnit.get(unit) ?? []).map((index) => ({ index, depth }))
  )
  const place = new Int32Array(goals.length).fill(-1)
  for (const [at, { index }] of shown.entries()) place[index] = at
  const items = itemsByGoal(sql)
  const hasOpen = (unit: number) =>
    goalsByUnit.get(unit)?.some((index) => goals[index]?.state === 'open') ?? false
  const of = <T>(pick: (goal: Goal) => T) => shown.map(({ index }) => pick(goals[index] as Goal))
  return {
    id: of(({ id }) => id),
    unitId: of((goal) => goal.unitId),
    title: of(({ title }) => title),
    why: of(({ why }) => why),
    state: of(({ state }) => state),
    standing: shown.map(({ index }) => alignment.standing[index] ?? 'servesNothing'),
    above: Int32Array.from(shown, ({ index }) => place[alignment.above[index] ?? -1] ?? -1),
    servedBy: Int32Array.from(shown, ({ index }) => alignment.servedBy[index] ?? 0),
    isUnserved: shown.map(({ index }) => alignment.isUnserved[index] ?? false),
    items: Int32Array.from(shown, ({ index }) => items.get(goals[index]?.id ?? '') ?? 0),
    depth: Int32Array.from(shown, ({ depth }) => depth),
    withoutGoal: scope.filter(({ unit, depth }) => depth >= 0 && !hasOpen(unit)).length
  }
}

/** The units above from the top down, the unit, and all below it, each parent before its children. */
function scopeOf(org: OrgTree, unitId: string): readonly { readonly unit: number; readonly depth: number }[] {
  const start = org.indexById.get(unitId)
  if (start === undefined) return []
  const above = ancestorsOf(org.product, start)
  const depth = new Map([[start, 0]])
  const below = subtreeOf(org.product, start)
  for (const unit of below)
    if (unit !== start) depth.set(unit, (depth.get(org.product.parent[unit] ?? -1) ?? 0) + 1)
  return [
    ...above.map((unit, index) => ({ unit, depth: -1 - index })).reverse(),
    ...below.map((unit) => ({ unit, depth: depth.get(unit) ?? 0 }))
  ]
}

/** How many live items name each goal. */
export const itemsByGoal = (sql: Sql): ReadonlyMap<string, number> =>
  new Map(
    tuples(
      sql,
      `SELECT goal_id, count(*) FROM item
       WHERE goal_id IS NOT NULL AND removed = 0 AND state IN ('open', 'doing') GROUP BY goal_id`
    ).all() as [string, number][]
  )
