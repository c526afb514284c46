import { dayAt } from '../../../../shared/calendar/zone'
import { recurringTopics } from '../../../../shared/insights/topics'
import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import { rowsIn, type Scope } from './span'

/**
 * Titles looked at, the youngest: what came back lately is what can still be done something about. Each is a row to be
 * read, and this is a part of a screen.
 */
const mostTitles = 2000
const mostTopics = 8

/** What comes back in different weeks. Confidential ones are left out: this may stand on a wall. */
export function topics(sql: Sql, { span, zone, ids }: Scope): InsightsView['topics'] {
  const rows = rowsIn<readonly [string, number]>(
    sql,
    `SELECT title, raised_at FROM impediment INDEXED BY impediment_by_age
       WHERE raised_at >= ? AND raised_at < ? AND confidential = 0 {units} ORDER BY raised_at DESC LIMIT ${mostTitles}`,
    'origin_unit',
    ids,
    [span.from, span.to]
  )
  // Weeks begin on Monday; day number 0 was a Thursday.
  const titles = rows.map(([title, at]) => ({ title, week: Math.floor((dayAt(zone, at) + 3) / 7) }))
  return { looked: rows.length, all: rows.length < mostTitles, found: recurringTopics(titles, mostTopics) }
}
