import { isLoose } from '../../../shared/insights/alignment'
import type { AlignmentColumns } from '../../../shared/ipc/reads/goals'
import { heightsOf } from '../../../shared/org/tree'
import { alignmentOf, type GoalState } from '../../../shared/product/goals'
import type { Sql } from '../sql'
import { itemsByGoal } from './goals'
import { levelKey } from './insights/answers'
import { tuples } from './statements'
import type { OrgTree } from './tree'

type GoalTuple = readonly [id: string, unitId: string, title: string, serves: string | null, state: GoalState]

/** Which goal leads where, over the whole organisation. */
export function readAlignment(sql: Sql, org: OrgTree): AlignmentColumns {
  const rows = tuples(
    sql,
    'SELECT id, unit_id, title, serves, state FROM goal WHERE removed = 0 ORDER BY unit_id, rank, id'
  ).all() as readonly GoalTuple[]
  const goals = rows.map(([id, unitId, title, serves, state]) => ({ id, unitId, title, serves, state }))
  const unitOf = Int32Array.from(goals, ({ unitId }) => org.indexById.get(unitId) ?? -1)
  const alignment = alignmentOf(goals, unitOf, org.product)
  const height = heightsOf(org.product, (i) => org.units[i]?.kind === 'team')
  const isHere = (goal: number) => (unitOf[goal] ?? -1) >= 0 && goals[goal]?.state !== 'dropped'
  const heightOf = (goal: number) => height[unitOf[goal] ?? -1] ?? 0
  // Stable: the goals of a unit stay in their order.
  const shown = [...goals.keys()].filter(isHere).sort((a, b) => heightOf(b) - heightOf(a))
  const place = new Int32Array(goals.length).fill(-1)
  for (const [at, goal] of shown.entries()) place[goal] = at
  const items = itemsByGoal(sql)
  const of = <T>(pick: (goal: (typeof goals)[number], index: number) => T) =>
    shown.map((index) => pick(goals[index] as (typeof goals)[number], index))
  const columns = {
    id: of(({ id }) => id),
    title: of(({ title }) => title),
    unitId: of(({ unitId }) => unitId),
    unitName: of((_, index) => org.units[unitOf[index] ?? -1]?.name ?? ''),
    state: of(({ state }) => state),
    standing: of((_, index) => alignment.standing[index] ?? 'servesNothing'),
    above: Int32Array.from(shown, (index) => place[alignment.above[index] ?? -1] ?? -1),
    servedBy: Int32Array.from(shown, (index) => alignment.servedBy[index] ?? 0),
    isUnserved: of((_, index) => alignment.isUnserved[index] ?? false),
    items: Int32Array.from(of(({ id }) => items.get(id) ?? 0))
  }
  return {
    ...columns,
    ...byUnit(
      org,
      height,
      columns,
      Int32Array.from(shown, (index) => unitOf[index] ?? -1)
    )
  }
}

/** Units that take part: everything that stands above or below another one. */
const takesPart = ({ product }: OrgTree, unit: number): boolean =>
  (product.parent[unit] ?? -1) >= 0 || (product.first[unit + 1] ?? 0) > (product.first[unit] ?? 0)

interface Level {
  unit: number
  units: number
  led: number
  loose: number
  goals: number
  looseGoals: number
  unserved: number
}

function byUnit(
  org: OrgTree,
  height: Int32Array,
  goals: Pick<AlignmentColumns, 'state' | 'standing' | 'isUnserved'>,
  unitOf: Int32Array
): Pick<AlignmentColumns, 'levels' | 'without'> {
  const goalsByUnit = new Map<number, number[]>()
  for (const [goal, unit] of unitOf.entries()) {
    if (goals.state[goal] !== 'open') continue
    const same = goalsByUnit.get(unit)
    if (same) same.push(goal)
    else goalsByUnit.set(unit, [goal])
  }
  const levels = new Map<string, Level>()
  const without: number[] = []
  for (const [unit, { kind }] of org.units.entries()) {
    const own = goalsByUnit.get(unit) ?? []
    if (own.length === 0 && !takesPart(org, unit)) continue
    const key = levelKey(kind, height[unit] ?? 0)
    const level = levels.get(key) ?? {
      unit,
      units: 0,
      led: 0,
      loose: 0,
      goals: 0,
      looseGoals: 0,
      unserved: 0
    }
    levels.set(key, level)
    if ((height[unit] ?? 0) > (height[level.unit] ?? 0)) level.unit = unit
    const loose = own.filter((goal) => isLoose(goals.standing[goal])).length
    level.units++
    level.goals += own.length
    level.looseGoals += loose
    level.unserved += own.filter((goal) => goals.isUnserved[goal]).length
    if (own.length === 0) without.push(unit)
    else if (loose < own.length) level.led++
    else level.loose++
  }
  const rank = (unit: number) =>
    org.units[unit]?.kind === 'eat' ? Number.MAX_SAFE_INTEGER : (height[unit] ?? 0)
  const sorted = [...levels.values()].sort((a, b) => rank(b.unit) - rank(a.unit))
  const counts = (of: (level: Level) => number) => Int32Array.from(sorted, of)
  return {
    without: {
      unitId: without.map((unit) => org.units[unit]?.id ?? ''),
      unitName: without.map((unit) => org.units[unit]?.name ?? '')
    },
    levels: {
      kind: sorted.map(({ unit }) => org.units[unit]?.kind ?? 'team'),
      height: counts(({ unit }) => height[unit] ?? 0),
      units: counts(({ units }) => units),
      led: counts(({ led }) => led),
      loose: counts(({ loose }) => loose),
      goals: counts(({ goals }) => goals),
      looseGoals: counts(({ looseGoals }) => looseGoals),
      unserved: counts(({ unserved }) => unserved)
    }
  }
}
