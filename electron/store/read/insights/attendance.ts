import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import type { Sliced } from '../slices'
import { rowsIn, type Scope } from './span'

type Tuple = readonly [id: string, name: string, here: number, absent: number]

/** Units listed; the rest are in the sums. */
const mostUnits = 12
/** Units asked at once: half a year of their daily ceremonies takes some 20 ms. */
const unitsAtOnce = 1000

/** The units whose ceremonies had the widest gaps among those who were expected, the widest first. */
export function* widestGaps(
  sql: Sql,
  { span, bins, ids }: Scope
): Sliced<InsightsView['attendance']['units']> {
  const share = ([, , here, absent]: Tuple) => absent / (here + absent)
  let worst: readonly Tuple[] = []
  let after = ''
  for (;;) {
    const rows = rowsIn<Tuple>(
      sql,
      `SELECT u.id, u.name, sum(present) + sum(represented), sum(absent)
         FROM unit u CROSS JOIN session s INDEXED BY session_closed_of ON s.unit_id = u.id
         WHERE s.phase = 'closed' AND s.closed_at >= ? AND s.closed_at < ? AND u.id > ? {units}
         GROUP BY u.id LIMIT ${unitsAtOnce}`,
      'u.id',
      ids,
      [span.from, bins.edges.at(-1) ?? span.to, after]
    )
    worst = [...worst, ...rows.filter(([, , , absent]) => absent > 0)]
      .sort((a, b) => share(b) - share(a) || b[3] - a[3] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostUnits)
    if (rows.length < unitsAtOnce) break
    after = rows.at(-1)?.[0] ?? after
    yield
  }
  return {
    name: worst.map(([, name]) => name),
    here: Int32Array.from(worst, ([, , here]) => here),
    absent: Int32Array.from(worst, ([, , , absent]) => absent)
  }
}
