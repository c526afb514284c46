import { spreadEdges } from '../../../../shared/insights/quantile'
import type { ReadInput } from '../../../../shared/ipc/reads'
import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import { agesByUnit } from '../ages'
import type { Sliced } from '../slices'
import type { OrgTree } from '../tree'
import { type Answers, answers, levelKey } from './answers'
import { widestGaps } from './attendance'
import { boxes } from './boxes'
import { dependencyCounts } from './dependencies'
import { flow } from './flow'
import { type Scope, scopeOf } from './span'
import { topics } from './topics'

/** How the ladder works, over a subtree or the whole organisation. */
export function* readInsights(sql: Sql, org: OrgTree, input: ReadInput<'insights'>): Sliced<InsightsView> {
  const now = input.at
  const scope = scopeOf(sql, org, input.unitId, input.period, now)
  yield
  const answered = yield* answers(sql, org, scope)
  const { blocked, ...flowed } = yield* flow(sql, scope)
  const { kept, over, marked, ...sessions } = yield* boxes(sql, scope)
  const units = yield* widestGaps(sql, scope)
  const found = yield* topics(sql, scope, flowed.raised)
  yield
  const byLevel = levels(sql, org, scope, answered, now)
  yield
  return {
    span: scope.span,
    sprint: scope.sprint,
    ...sessions,
    bins: {
      days: scope.bins.days,
      edges: Float64Array.from(scope.bins.edges),
      ...flowed,
      answered: answered.answered,
      sameDay: answered.sameDay,
      kept,
      over
    },
    levels: byLevel,
    spread: { edges: spreadEdges, counts: answered.spread },
    blocked,
    dependencies: dependencyCounts(sql, scope, now),
    topics: found,
    attendance: { ...marked, units }
  }
}

/** A row for each level that has answered something or has something open, from the top down. */
function levels(
  sql: Sql,
  org: OrgTree,
  { within }: Scope,
  { byLevel }: Answers,
  now: number
): InsightsView['levels'] {
  const ages = agesByUnit(sql, org, now)
  const rows = new Map<
    string,
    { unit: number; open: number; warn: number; stale: number; oldestMs: number }
  >()
  for (const [i, unit] of org.units.entries()) {
    if (within && !within[i]) continue
    const key = levelKey(unit.kind, org.height[i] ?? 0)
    if (!byLevel.has(key) && (ages.open[i] ?? 0) === 0) continue
    const row = rows.get(key) ?? { unit: i, open: 0, warn: 0, stale: 0, oldestMs: 0 }
    if ((org.height[i] ?? 0) > (org.height[row.unit] ?? 0)) row.unit = i
    row.open += ages.open[i] ?? 0
    row.warn += ages.warn[i] ?? 0
    row.stale += ages.stale[i] ?? 0
    row.oldestMs = Math.max(row.oldestMs, ages.oldestMs[i] ?? 0)
    rows.set(key, row)
  }
  const rank = (unit: number) =>
    org.units[unit]?.kind === 'eat' ? Number.MAX_SAFE_INTEGER : (org.height[unit] ?? 0)
  const sorted = [...rows].sort(([, a], [, b]) => rank(b.unit) - rank(a.unit))
  const answer = (key: string) => byLevel.get(key)
  return {
    kind: sorted.map(([, { unit }]) => org.units[unit]?.kind ?? 'team'),
    height: Int32Array.from(sorted, ([, { unit }]) => org.height[unit] ?? 0),
    answers: Int32Array.from(sorted, ([key]) => answer(key)?.count ?? 0),
    sameDay: Int32Array.from(sorted, ([key]) => answer(key)?.sameDay ?? 0),
    medianMs: Float64Array.from(sorted, ([key]) => answer(key)?.medianMs ?? Number.NaN),
    p85Ms: Float64Array.from(sorted, ([key]) => answer(key)?.p85Ms ?? Number.NaN),
    open: Int32Array.from(sorted, ([, { open }]) => open),
    warn: Int32Array.from(sorted, ([, { warn }]) => warn),
    stale: Int32Array.from(sorted, ([, { stale }]) => stale),
    oldestMs: Float64Array.from(sorted, ([, { oldestMs }]) => oldestMs)
  }
}
