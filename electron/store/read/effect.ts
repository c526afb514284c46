import { effectOf, effectWay, type MetricReading } from '../../../shared/impediment/effect'
import type { EffectRow, ImpedimentEffect, MetricChoice } from '../../../shared/ipc/reads/effect'
import type { Metric } from '../../../shared/product/metrics'
import type { Sql } from '../sql'
import { readReadings } from './metrics'
import { column, tuples } from './statements'
import { type OrgTree, unitNames, upwards } from './tree'
import { dateAtUnit } from './work'

/** The metrics that an impediment of a unit may be hoped to move: its own, then those of the units above it. */
function metricsFor(sql: Sql, org: OrgTree, unitId: string): readonly MetricChoice[] {
  const own = tuples(sql, 'SELECT id, name FROM metric WHERE removed = 0 AND unit_id = ? ORDER BY name, id')
  return upwards(org, unitId, 'delivery').flatMap((index) => {
    const unit = org.units[index]
    if (!unit) return []
    const rows = own.all(unit.id) as readonly (readonly [string, string])[]
    return rows.map(([id, name]) => ({ id, name, unitName: unit.name }))
  })
}

/** What closing an impediment was hoped to move, and what it did; null for an impediment nobody knows. */
export function readEffect(sql: Sql, org: OrgTree, impedimentId: string): ImpedimentEffect | null {
  const row = tuples(sql, 'SELECT origin_unit, resolved_at, metric_id FROM impediment WHERE id = ?').get(
    impedimentId
  ) as readonly [string, number | null, string | null] | undefined
  if (!row) return null
  const [unitId, resolvedAt, metricId] = row
  return {
    choices: metricsFor(sql, org, unitId),
    moved:
      metricId === null || resolvedAt === null ? null : movedSince(sql, org, unitId, resolvedAt, metricId)
  }
}

/** Closed impediments that should move a metric, the last closed first. Confidential ones are not among them. */
export function readEffects(sql: Sql, org: OrgTree, limit: number): readonly EffectRow[] {
  const rows = tuples(
    sql,
    `SELECT id, title, origin_unit, resolved_at, metric_id FROM impediment
       WHERE metric_id IS NOT NULL AND resolved_at IS NOT NULL AND confidential = 0 AND state = 'resolved'
       ORDER BY resolved_at DESC, id LIMIT ?`
  ).all(limit) as readonly (readonly [string, string, string, number, string])[]
  const names = unitNames(
    sql,
    org,
    rows.map((row) => row[2])
  )
  return rows.flatMap(([impedimentId, title, unitId, resolvedAt, metricId]) => {
    const moved = movedSince(sql, org, unitId, resolvedAt, metricId)
    return moved ? [{ impedimentId, title, unitName: names[unitId] ?? '', resolvedAt, moved }] : []
  })
}

type MetricRow = readonly [
  name: string,
  unit: string,
  category: Metric['category'],
  better: 'up' | 'down',
  measure: string
]

function movedSince(
  sql: Sql,
  org: OrgTree,
  unitId: string,
  resolvedAt: number,
  metricId: string
): ImpedimentEffect['moved'] {
  const metric = tuples(
    sql,
    'SELECT name, unit_id, category, better, measure FROM metric WHERE id = ? AND removed = 0'
  ).get(metricId) as MetricRow | undefined
  if (!metric) return null
  const [name, metricUnit, category, better, measure] = metric
  const way = upwards(org, unitId, 'delivery').map((index) => org.units[index]?.id ?? '')
  // Nearest first: the team's own figures say more about its impediment than those of everybody.
  const units = way.includes(metricUnit) ? way.slice(0, way.indexOf(metricUnit) + 1) : [metricUnit]
  const resolvedOn = dateAtUnit(org, unitId, resolvedAt)
  const sprint = nearest(way, (unit) => sprintAt(sql, unit, resolvedOn))
  const readings = nearest(units, (unit) => readingsOf(sql, unit, { id: metricId, category })) ?? []
  const effect = effectOf(resolvedOn, sprint, readings)
  return { name, better, measure, ...effect, way: effectWay(effect, better) }
}

function nearest<T>(units: readonly string[], find: (unit: string) => T | null): T | null {
  for (const unit of units) {
    const found = find(unit)
    if (found !== null) return found
  }
  return null
}

const sprintAt = (sql: Sql, unitId: string, day: string) =>
  (sql
    .prepare(
      `SELECT starts, ends FROM sprint WHERE removed = 0 AND unit_id = ? AND starts <= ? AND ends >= ?
         AND starts <> '' ORDER BY starts DESC LIMIT 1`
    )
    .get(unitId, day, day) as { readonly starts: string; readonly ends: string } | undefined) ?? null

/** Figures by the last day of their sprint, whenever they were entered; null where there are none that may be seen. */
function readingsOf(
  sql: Sql,
  unitId: string,
  metric: Pick<Metric, 'id' | 'category'>
): readonly MetricReading[] | null {
  const ends = column(sql, "SELECT nullif(ends, '') FROM sprint WHERE id = ?")
  const readings = readReadings(sql, unitId, [metric]).flatMap(({ sprintId, day, value }) => {
    const lastDay = sprintId === null ? null : (ends.get(sprintId) as string | null | undefined)
    return value === null ? [] : [{ day: lastDay ?? day, value }]
  })
  return readings.length === 0 ? null : readings
}
