import { workingMs } from '../../../../shared/calendar/working'
import { dayAt } from '../../../../shared/calendar/zone'
import { quantile, spreadOf } from '../../../../shared/insights/quantile'
import type { UnitKind } from '../../../../shared/org/types'
import { HOUR } from '../../../../shared/time'
import type { Sql } from '../../sql'
import type { Sliced } from '../slices'
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
  /** Per stretch of the chart. */
  readonly answered: Int32Array
  /** Of those, how many came on the local day on which the need arrived. */
  readonly sameDay: Int32Array
}

type Tuple = readonly [string, number, number]

interface Level {
  readonly took: number[]
  sameDay: number
}

/** How long levels took to answer what came up to them, in the working time of each level. */
export function* answers(sql: Sql, org: OrgTree, { bins, ids }: Scope): Sliced<Answers> {
  const { edges } = bins
  const byLevel = new Map<string, Level>()
  const [answered, sameDay] = [new Int32Array(edges.length - 1), new Int32Array(edges.length - 1)]
  const all: number[] = []
  const unitOf = remembered((unitId: string) => {
    const index = org.standIn(unitId)
    const key = levelKey(org.units[index]?.kind ?? 'team', org.height[index] ?? 0)
    const level: Level = byLevel.get(key) ?? { took: [], sameDay: 0 }
    byLevel.set(key, level)
    return { work: workAt(org, unitId), level }
  })
  for (let bin = 0; bin < answered.length; bin++) {
    const rows = rowsIn<Tuple>(
      sql,
      `SELECT unit_id, arrived_at, answered_at FROM impediment_rung INDEXED BY impediment_rung_by_answer
         WHERE answered_at IS NOT NULL AND idx > 0 AND answered_at >= ? AND answered_at < ? {units}`,
      'unit_id',
      ids,
      [edges[bin] ?? 0, edges[bin + 1] ?? 0]
    )
    answered[bin] = rows.length
    for (const [unitId, arrivedAt, answeredAt] of rows) {
      const { work, level } = unitOf(unitId)
      const took = workingMs(work.calendar, work.zone, arrivedAt, answeredAt)
      level.took.push(took)
      all.push(took / HOUR)
      if (dayAt(work.zone, arrivedAt) !== dayAt(work.zone, answeredAt)) continue
      level.sameDay++
      sameDay[bin] = (sameDay[bin] ?? 0) + 1
    }
    yield
  }
  const levels = new Map<string, LevelAnswers>()
  for (const [key, level] of byLevel) {
    levels.set(key, summed(level))
    yield
  }
  return { byLevel: levels, spread: spreadOf(all), answered, sameDay }
}

function remembered<T>(of: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = of(key)
    known.set(key, value)
    return value
  }
}

function summed({ took, sameDay }: Level): LevelAnswers {
  const ascending = Float64Array.from(took).sort()
  return {
    count: took.length,
    sameDay,
    medianMs: quantile(ascending, 0.5),
    p85Ms: quantile(ascending, 0.85)
  }
}
