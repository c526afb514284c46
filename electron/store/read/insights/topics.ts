import { dayAt } from '../../../../shared/calendar/zone'
import { recurringTopics } from '../../../../shared/insights/topics'
import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import type { Sliced } from '../slices'
import { rowsIn, type Scope } from './span'

/** Titles looked at. Each is a row to be read, and this is a part of a screen. */
const mostTitles = 1000
const mostTopics = 8

/**
 * What comes back in different weeks. Of more titles than are looked at, the youngest of each stretch of the chart: the
 * youngest of all may be of one morning, in which nothing can come back. Confidential ones are left out: this may stand
 * on a wall.
 * @param raised how many were raised in each stretch
 */
export function* topics(
  sql: Sql,
  { bins, zone, ids }: Scope,
  raised: Int32Array
): Sliced<InsightsView['topics']> {
  const all = raised.reduce((sum, count) => sum + count, 0) <= mostTitles
  const most = all ? mostTitles : Math.floor(mostTitles / raised.filter((count) => count > 0).length)
  const titles: { readonly title: string; readonly week: number }[] = []
  for (const [bin, count] of raised.entries()) {
    if (count === 0) continue
    const rows = rowsIn<readonly [string, number]>(
      sql,
      // Found by the index alone: of a small unit among many, every other one would be read to see that it is another's.
      `SELECT i.title, i.raised_at FROM (SELECT id FROM impediment INDEXED BY impediment_by_age
           WHERE raised_at >= ? AND raised_at < ? {units} ORDER BY raised_at DESC LIMIT ${most}) youngest
         CROSS JOIN impediment i ON i.id = youngest.id WHERE i.confidential = 0`,
      'origin_unit',
      ids,
      [bins.edges[bin] ?? 0, bins.edges[bin + 1] ?? 0]
    )
    // Weeks begin on Monday; day number 0 was a Thursday.
    for (const [title, at] of rows) titles.push({ title, week: Math.floor((dayAt(zone, at) + 3) / 7) })
    yield
  }
  yield
  return { looked: titles.length, all, found: recurringTopics(titles, mostTopics) }
}
