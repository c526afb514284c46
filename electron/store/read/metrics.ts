import type { MetricsView } from '../../../shared/ipc/reads/sprints'
import { type Metric, mayBeSeen } from '../../../shared/product/metrics'
import type { Sql } from '../sql'
import { readSprints } from './sprints'
import { type OrgTree, upwards } from './tree'

const columns = 'id, unit_id AS unitId, name, category, better, measure, target'
const groups: readonly Metric['category'][] = ['productivity', 'value', 'quality', 'sustainability', 'own']

export const readMetric = (sql: Sql, id: string): Metric | null =>
  (sql.prepare(`SELECT ${columns} FROM metric WHERE removed = 0 AND id = ?`).get(id) as Metric | undefined) ??
  null

/** The metrics that hold at a unit: its own and those of the units above it, group by group. */
export function metricsAt(sql: Sql, org: OrgTree, unitId: string): readonly Metric[] {
  const found = [...upwards(org, unitId, 'product')]
    .reverse()
    .flatMap(
      (index) =>
        sql
          .prepare(`SELECT ${columns} FROM metric WHERE removed = 0 AND unit_id = ? ORDER BY name, id`)
          .all(org.units[index]?.id ?? '') as Metric[]
    )
  return found.sort((a, b) => groups.indexOf(a.category) - groups.indexOf(b.category))
}

/**
 * What was entered for a unit, by time. The only reader of readings: what fewer than four people said about how they
 * are leaves the store for no screen, no chart, no report and no file.
 */
export function readReadings(
  sql: Sql,
  unitId: string,
  metrics: readonly Pick<Metric, 'id' | 'category'>[]
): MetricsView['readings'] {
  const categoryById = new Map(metrics.map(({ id, category }) => [id, category]))
  const rows = sql
    .prepare(
      `SELECT metric_id AS metricId, sprint_id AS sprintId, day, value, people FROM reading
       WHERE removed = 0 AND unit_id = ? ORDER BY day, id`
    )
    .all(unitId) as Omit<MetricsView['readings'][number], 'isHidden'>[]
  return rows.flatMap((row) => {
    const category = categoryById.get(row.metricId)
    if (category === undefined) return []
    const isHidden = row.value !== null && !mayBeSeen(category, row.people)
    return [{ ...row, value: isHidden ? null : row.value, people: isHidden ? null : row.people, isHidden }]
  })
}

export function readMetrics(sql: Sql, org: OrgTree, unitId: string, now: number): MetricsView {
  const metrics = metricsAt(sql, org, unitId)
  const nameOf = (id: string) => org.units[org.indexById.get(id) ?? -1]?.name ?? ''
  return {
    ...readSprints(sql, org, unitId, now),
    metrics: metrics.map((metric) => ({ ...metric, unitName: nameOf(metric.unitId) })),
    readings: readReadings(sql, unitId, metrics)
  }
}
