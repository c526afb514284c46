import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import type { Sliced } from '../slices'
import { rowsIn, type Scope } from './span'

type CountTuple = readonly [
  held: number,
  kept: number | null,
  present: number | null,
  represented: number | null,
  absent: number | null
]
type SessionTuple = readonly [number, InsightsView['sessions']['kind'][number], number, number]

/** Ceremonies that are drawn one by one; of more, only how many kept their box. */
const mostDots = 400

export interface Boxes
  extends Pick<InsightsView, 'closedSessions' | 'keptBox' | 'sessions'>,
    Pick<InsightsView['bins'], 'kept' | 'over'> {
  /** How everybody expected was marked, over all ceremonies. */
  readonly marked: Pick<InsightsView['attendance'], 'present' | 'represented' | 'absent'>
}

/** Which ceremonies kept their box, and who came to them. */
export function* boxes(sql: Sql, { bins, ids }: Scope): Sliced<Boxes> {
  const closed = `FROM session INDEXED BY session_by_closed
    WHERE phase = 'closed' AND closed_at >= ? AND closed_at < ? {units}`
  const { edges } = bins
  const kept = new Int32Array(edges.length - 1)
  const over = new Int32Array(edges.length - 1)
  const marked = { present: 0, represented: 0, absent: 0 }
  for (let i = 0; i < kept.length; i++) {
    const [row] = rowsIn<CountTuple>(
      sql,
      `SELECT count(started_at), sum(started_at IS NOT NULL AND used_ms <= box_ms), sum(present), sum(represented),
         sum(absent) ${closed}`,
      'unit_id',
      ids,
      [edges[i] ?? 0, edges[i + 1] ?? 0]
    )
    kept[i] = row?.[1] ?? 0
    over[i] = (row?.[0] ?? 0) - (row?.[1] ?? 0)
    marked.present += row?.[2] ?? 0
    marked.represented += row?.[3] ?? 0
    marked.absent += row?.[4] ?? 0
    yield
  }
  const sum = (array: Int32Array) => array.reduce((all, each) => all + each, 0)
  const closedSessions = sum(kept) + sum(over)
  const rows: SessionTuple[] = []
  for (let i = 0; i < kept.length && closedSessions <= mostDots; i++) {
    if ((kept[i] ?? 0) + (over[i] ?? 0) === 0) continue
    rows.push(
      ...rowsIn<SessionTuple>(
        sql,
        `SELECT closed_at, kind, box_ms, used_ms ${closed} AND started_at IS NOT NULL ORDER BY closed_at, id`,
        'unit_id',
        ids,
        [edges[i] ?? 0, edges[i + 1] ?? 0]
      )
    )
    yield
  }
  return {
    closedSessions,
    keptBox: sum(kept),
    kept,
    over,
    marked,
    sessions: {
      at: Float64Array.from(rows, (row) => row[0]),
      kind: rows.map((row) => row[1]),
      boxMs: Float64Array.from(rows, (row) => row[2]),
      usedMs: Float64Array.from(rows, (row) => row[3])
    }
  }
}
