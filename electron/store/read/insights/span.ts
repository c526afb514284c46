import type { Work } from '../../../../shared/calendar/inherit'
import { dateOf, dayAt } from '../../../../shared/calendar/zone'
import { type Bins, binsOf, type Period, type Span, spanOf } from '../../../../shared/insights/period'
import { ancestorsOf, subtreeOf } from '../../../../shared/org/tree'
import type { Sql } from '../../sql'
import { column, tuples } from '../statements'
import type { OrgTree } from '../tree'
import { type WorkClass, workClasses } from '../work'

/** What the charts are about: which units, and which stretch of time. */
export interface Scope {
  readonly span: Span
  readonly bins: Bins
  /** Time zone of the days shown. */
  readonly zone: Work['zone']
  readonly sprint: Sprint | null
  /** 1 for each unit that counts; null: all of them. */
  readonly within: Uint8Array | null
  readonly classes: readonly WorkClass[]
  /** JSON array of the ids that count, those of units that are gone too; null: all there are. */
  readonly ids: string | null
}

export interface Sprint {
  readonly number: number
  readonly starts: string
  readonly ends: string
}

export function scopeOf(sql: Sql, org: OrgTree, unitId: string | null, period: Period, now: number): Scope {
  const index = unitId === null ? -1 : (org.indexById.get(unitId) ?? -1)
  const top = org.units.findIndex((_, i) => (org.delivery.parent[i] ?? -1) < 0)
  const zone = (org.work[index] ?? org.work[top] ?? workClasses(sql, org, null)[0]?.work)?.zone
  if (zone === undefined) throw new Error('No working time holds anywhere')
  const sprint = sprintOf(sql, org, index < 0 ? top : index, dateOf(dayAt(zone, now)))
  const span = spanOf(period, zone, now, sprint, period === 'all' ? firstOf(sql, now) : now)
  const within = index < 0 ? null : new Uint8Array(org.units.length)
  if (within) for (const i of subtreeOf(org.delivery, index)) within[i] = 1
  const classes = workClasses(sql, org, within)
  const ids = within
    ? JSON.stringify(classes.flatMap((each) => (each.ids === null ? [] : JSON.parse(each.ids))))
    : null
  return { span, bins: binsOf(span, zone), zone, sprint, within, classes, ids }
}

/** The sprint that is on at a unit, or at the nearest unit above it that has one. @param date local, `YYYY-MM-DD` */
function sprintOf(sql: Sql, org: OrgTree, index: number, date: string): Sprint | null {
  if (index < 0) return null
  const find = sql.prepare(
    `SELECT number, starts, ends FROM sprint WHERE removed = 0 AND unit_id = ? AND starts <> '' AND starts <= ?
       AND ends >= ? ORDER BY starts DESC LIMIT 1`
  )
  for (const i of [index, ...ancestorsOf(org.delivery, index)]) {
    const found = find.get(org.units[i]?.id ?? '', date, date) as Sprint | undefined
    if (found) return found
  }
  return null
}

/** When the oldest thing that charts tell of happened. */
function firstOf(sql: Sql, now: number): number {
  const moments = [
    'SELECT min(raised_at) FROM impediment',
    "SELECT min(closed_at) FROM session WHERE phase = 'closed'"
  ]
    .map((text) => column(sql, text).get() as number | null)
    .filter((at) => at !== null)
  return Math.min(now, ...moments)
}

/** Runs a counting statement over the units that count. `text` has `{units}` where the filter goes, after all other values. */
export const countIn = (
  sql: Sql,
  text: string,
  filter: string,
  ids: string | null,
  values: readonly number[]
) =>
  column(
    sql,
    text.replace('{units}', ids === null ? '' : `AND ${filter} IN (SELECT value FROM json_each(?))`)
  ).get(...values, ...(ids === null ? [] : [ids])) as number

/** The same for rows. */
export const rowsIn = <T>(
  sql: Sql,
  text: string,
  filter: string,
  ids: string | null,
  values: readonly (number | string)[]
) =>
  tuples(
    sql,
    text.replace('{units}', ids === null ? '' : `AND ${filter} IN (SELECT value FROM json_each(?))`)
  ).all(...values, ...(ids === null ? [] : [ids])) as readonly T[]
