import { foldImpediments } from '../../../shared/impediment/join'
import type { Impediment } from '../../../shared/impediment/types'
import type { Sql } from '../sql'
import { mergedWith } from '../write/projections'
import { historyOf } from './impediments'
import { column } from './statements'

/**
 * What had passed through a unit at a moment and still waited further up, longest raised first. Folded up to that
 * moment, so that the report of a past day does not change.
 * @param at wall ms
 */
export function waitingAbove(sql: Sql, unitId: string, at: number): readonly Impediment[] {
  const ids = column(
    sql,
    `SELECT DISTINCT r.impediment_id FROM impediment_rung r
       JOIN impediment i ON i.id = r.impediment_id AND (i.resolved_at IS NULL OR i.resolved_at > ?)
       JOIN impediment_rung above ON above.impediment_id = r.impediment_id AND above.idx > r.idx
         AND above.arrived_at <= ? AND (above.answered_at IS NULL OR above.answered_at > ?)
     WHERE r.unit_id = ? AND i.raised_at <= ?`
  ).all(at, at, at, unitId, at) as string[]
  return ids
    .flatMap((id) => asOf(sql, id, at) ?? [])
    .filter(
      (item) =>
        item.state === 'open' &&
        item.ballAt !== unitId &&
        heightOf(item, item.ballAt) > heightOf(item, unitId)
    )
    .sort((a, b) => a.raisedAt - b.raisedAt || (a.id < b.id ? -1 : 1))
}

/** An impediment as it was at a moment; null when it had not been raised. */
function asOf(sql: Sql, id: string, at: number): Impediment | null {
  const history = mergedWith(sql, id)
    .flatMap((one) => historyOf(sql, one))
    .filter((event) => event.at.wall <= at)
  return foldImpediments(history).find((one) => one.id === id) ?? null
}

const heightOf = ({ path }: Impediment, unitId: string): number =>
  path.findIndex((rung) => rung.unitId === unitId)
