import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import { type OrgTree, unitNames } from '../tree'
import { rowsIn, type Scope } from './span'

type Tuple = readonly [string, number, number, number]

/** Units listed; the rest are in the sums. */
const mostUnits = 12

/** Who came to what they were expected at, by the unit whose ceremony it was; those with most gaps first. */
export function attendance(sql: Sql, org: OrgTree, { span, ids }: Scope): InsightsView['attendance'] {
  const rows = rowsIn<Tuple>(
    sql,
    `SELECT s.unit_id, sum(t.mark = 'present'), sum(t.mark = 'represented'), sum(t.mark = 'absent')
       FROM session s INDEXED BY session_by_closed CROSS JOIN session_seat t ON t.session_id = s.id
       WHERE s.phase = 'closed' AND s.closed_at >= ? AND s.closed_at <= ? {units} GROUP BY s.unit_id`,
    's.unit_id',
    ids,
    [span.from, span.to]
  )
  const share = ([, present, represented, absent]: Tuple) =>
    absent / Math.max(1, present + represented + absent)
  const marked = rows.filter(([, present, represented, absent]) => present + represented + absent > 0)
  const worst = marked
    .filter((row) => row[3] > 0)
    .sort((a, b) => share(b) - share(a) || b[3] - a[3] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostUnits)
  const names = unitNames(
    sql,
    org,
    worst.map(([id]) => id)
  )
  const sum = (at: 1 | 2 | 3) => marked.reduce((all, row) => all + row[at], 0)
  return {
    present: sum(1),
    represented: sum(2),
    absent: sum(3),
    units: {
      name: worst.map(([id]) => names[id] ?? id),
      here: Int32Array.from(worst, (row) => row[1] + row[2]),
      absent: Int32Array.from(worst, (row) => row[3])
    }
  }
}
