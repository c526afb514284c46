import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import { countIn, rowsIn, type Scope } from './span'

const counts = {
  raised: {
    text: `SELECT count(*) FROM impediment INDEXED BY impediment_by_age
      WHERE raised_at >= ? AND raised_at < ? {units}`,
    unit: 'origin_unit'
  },
  answered: {
    text: `SELECT count(*) FROM impediment_rung INDEXED BY impediment_rung_by_answer
      WHERE answered_at IS NOT NULL AND idx > 0 AND answered_at >= ? AND answered_at < ? {units}`,
    unit: 'unit_id'
  },
  closed: {
    text: `SELECT count(*) FROM impediment INDEXED BY impediment_by_resolved
      WHERE resolved_at IS NOT NULL AND resolved_at >= ? AND resolved_at < ? {units}`,
    unit: 'origin_unit'
  }
} as const

/** How many impediments were raised, answered from above, and done with in each stretch of the chart. */
export function flow(
  sql: Sql,
  { bins, ids }: Scope
): Pick<InsightsView['bins'], 'raised' | 'answered' | 'closed'> {
  const { edges } = bins
  const perBin = ({ text, unit }: (typeof counts)[keyof typeof counts]) =>
    Int32Array.from({ length: edges.length - 1 }, (_, i) =>
      countIn(sql, text, unit, ids, [edges[i] ?? 0, edges[i + 1] ?? 0])
    )
  return { raised: perBin(counts.raised), answered: perBin(counts.answered), closed: perBin(counts.closed) }
}

type SessionTuple = readonly [number, InsightsView['sessions']['kind'][number], number, number]

/** Ceremonies that are drawn one by one; of more, only how many kept their box. */
const mostDots = 400

export function boxes(
  sql: Sql,
  { span, bins, ids }: Scope
): Pick<InsightsView, 'closedSessions' | 'keptBox' | 'sessions'> &
  Pick<InsightsView['bins'], 'kept' | 'over'> {
  const held = `FROM session INDEXED BY session_by_closed
    WHERE phase = 'closed' AND started_at IS NOT NULL AND closed_at >= ? AND closed_at < ? {units}`
  const { edges } = bins
  const kept = new Int32Array(edges.length - 1)
  const over = new Int32Array(edges.length - 1)
  for (let i = 0; i < kept.length; i++) {
    const [row] = rowsIn<readonly [number, number | null]>(
      sql,
      `SELECT count(*), sum(used_ms <= box_ms) ${held}`,
      'unit_id',
      ids,
      [edges[i] ?? 0, edges[i + 1] ?? 0]
    )
    kept[i] = row?.[1] ?? 0
    over[i] = (row?.[0] ?? 0) - (row?.[1] ?? 0)
  }
  const sum = (array: Int32Array) => array.reduce((all, each) => all + each, 0)
  const closedSessions = sum(kept) + sum(over)
  const rows =
    closedSessions > mostDots
      ? []
      : rowsIn<SessionTuple>(
          sql,
          `SELECT closed_at, kind, box_ms, used_ms ${held} ORDER BY closed_at, id`,
          'unit_id',
          ids,
          [span.from, edges.at(-1) ?? span.to]
        )
  return {
    closedSessions,
    keptBox: sum(kept),
    kept,
    over,
    sessions: {
      at: Float64Array.from(rows, (row) => row[0]),
      kind: rows.map((row) => row[1]),
      boxMs: Float64Array.from(rows, (row) => row[2]),
      usedMs: Float64Array.from(rows, (row) => row[3])
    }
  }
}
