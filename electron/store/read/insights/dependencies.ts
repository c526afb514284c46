import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import { localDate } from '../../../../shared/time'
import type { Sql } from '../../sql'
import { countIn, type Scope } from './span'

const open = `SELECT count(*) FROM dependency WHERE state = 'open' {units}`
const overdue = `SELECT count(*) FROM dependency WHERE state = 'open' AND due < '{today}' {units}`
const ended = (state: string) =>
  `SELECT count(*) FROM dependency WHERE state = '${state}' AND ended_at >= ? AND ended_at < ? {units}`

/**
 * What teams need of each other: what is open now, and what became of the rest in this stretch. Each is counted once,
 * with the side that needs it.
 */
export function dependencyCounts(
  sql: Sql,
  { span, bins, ids }: Scope,
  now: number
): InsightsView['dependencies'] {
  const count = (text: string, values: readonly number[] = []) => countIn(sql, text, 'from_unit', ids, values)
  const stretch = [span.from, bins.edges.at(-1) ?? span.to]
  return {
    open: count(open),
    overdue: count(overdue.replace('{today}', localDate(now))),
    resolved: count(ended('resolved'), stretch),
    turned: count(ended('impediment'), stretch)
  }
}
