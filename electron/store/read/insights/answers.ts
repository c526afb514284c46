import { workingMs } from '../../../../shared/calendar/working'
import { dayAt } from '../../../../shared/calendar/zone'
import { binOf } from '../../../../shared/insights/period'
import { quantile, spreadOf } from '../../../../shared/insights/quantile'
import type { UnitKind } from '../../../../shared/org/types'
import { HOUR } from '../../../../shared/time'
import type { Sql } from '../../sql'
import type { OrgTree } from '../tree'
import { workAt } from '../work'
import { rowsIn, type Scope } from './span'

/** What is called by one name: every scrum of scrums, say. The top is one level however high it is. */
export const levelKey = (kind: UnitKind, height: number): string => (kind === 'sos' ? `sos ${height}` : kind)

export interface LevelAnswers {
  readonly count: number
  readonly sameDay: number
  /** Working ms from arriving to the answer. */
  readonly medianMs: number
  readonly p85Ms: number
}

export interface Answers {
  readonly byLevel: ReadonlyMap<string, LevelAnswers>
  readonly spread: readonly number[]
  /** Per stretch of the chart, how many came on the local day on which the need arrived. */
  readonly sameDay: Int32Array
}

type Tuple = readonly [string, number, number]

/** How long levels took to answer what came up to them, in the working time of each level. */
export function answers(sql: Sql, org: OrgTree, { bins, ids }: Scope): Answers {
  const { edges } = bins
  const rows = rowsIn<Tuple>(
    sql,
    `SELECT unit_id, arrived_at, answered_at FROM impediment_rung INDEXED BY impediment_rung_by_answer
       WHERE answered_at IS NOT NULL AND idx > 0 AND answered_at >= ? AND answered_at < ? {units}`,
    'unit_id',
    ids,
    [edges[0] ?? 0, edges.at(-1) ?? 0]
  )
  const byLevel = new Map<string, { took: number[]; sameDay: number }>()
  const sameDay = new Int32Array(edges.length - 1)
  const all: number[] = []
  for (const [unitId, arrivedAt, answeredAt] of rows) {
    const index = org.standIn(unitId)
    const { calendar, zone } = workAt(org, unitId)
    const key = levelKey(org.units[index]?.kind ?? 'team', org.height[index] ?? 0)
    const level = byLevel.get(key) ?? { took: [], sameDay: 0 }
    const took = workingMs(calendar, zone, arrivedAt, answeredAt)
    level.took.push(took)
    all.push(took / HOUR)
    if (dayAt(zone, arrivedAt) === dayAt(zone, answeredAt)) {
      level.sameDay++
      const bin = binOf(edges, answeredAt)
      sameDay[bin] = (sameDay[bin] ?? 0) + 1
    }
    byLevel.set(key, level)
  }
  return {
    byLevel: new Map([...byLevel].map(([key, level]) => [key, summed(level)])),
    spread: spreadOf(all),
    sameDay
  }
}

function summed({
  took,
  sameDay
}: {
  readonly took: readonly number[]
  readonly sameDay: number
}): LevelAnswers {
  const ascending = Float64Array.from(took).sort()
  return {
    count: took.length,
    sameDay,
    medianMs: quantile(ascending, 0.5),
    p85Ms: quantile(ascending, 0.85)
  }
}
