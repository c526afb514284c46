import { usualWork } from '../../../shared/calendar/inherit'
import { dayAt, hostZone } from '../../../shared/calendar/zone'
import { type Horizon, horizonOf, urgencyOf } from '../../../shared/dependency/due'
import type { Dependency, DependencyEvent, DependencyState } from '../../../shared/dependency/types'
import type { ReadInput } from '../../../shared/ipc/reads'
import type { DependencyColumns, WaitingColumns } from '../../../shared/ipc/reads/dependencies'
import { subtreeOf } from '../../../shared/org/tree'
import type { Sql } from '../sql'
import { likeText } from './search'
import { column, tuples } from './statements'
import { type OrgTree, unitNames } from './tree'

/** Everything that happened to a dependency, in the order all laptops agree on. */
export const dependencyHistoryOf = (sql: Sql, id: string): readonly DependencyEvent[] =>
  (
    column(sql, 'SELECT body FROM dependency_event WHERE dependency_id = ? ORDER BY hlc, origin, seq').all(
      id
    ) as string[]
  ).map((body) => JSON.parse(body) as DependencyEvent)

export function dependencyOf(sql: Sql, id: string): Dependency | null {
  const body = column(sql, 'SELECT body FROM dependency WHERE id = ?').get(id) as string | undefined
  return body === undefined ? null : (JSON.parse(body) as Dependency)
}

/** The days a list of a unit's dependencies is read against: its own working days. @param now wall ms */
export function horizonAt(org: OrgTree, unitId: string | null, now: number): Horizon {
  const { calendar, zone } = org.work[org.standIn(unitId ?? '')] ?? usualWork(hostZone())
  return horizonOf(calendar, dayAt(zone, now))
}

/** Open ones that any of these units needs or is to give, the most pressing first. */
export function openAround(sql: Sql, unitIds: readonly string[]): readonly string[] {
  const of = tuples(
    sql,
    `SELECT id, due, raised_at FROM dependency WHERE state = 'open' AND from_unit = ?
       UNION SELECT id, due, raised_at FROM dependency WHERE state = 'open' AND on_unit = ?`
  )
  type Row = readonly [string, string | null, number]
  const found = new Map(unitIds.flatMap((id) => (of.all(id, id) as Row[]).map((row) => [row[0], row])))
  return [...found.values()]
    .sort((a, b) => compare(a[1] ?? '9999', b[1] ?? '9999') || a[2] - b[2] || compare(a[0], b[0]))
    .map(([id]) => id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The ids of a unit and of everything under it in delivery; empty for an unknown unit. */
export function idsUnder(org: OrgTree, unitId: string): readonly string[] {
  const index = org.indexById.get(unitId)
  return index === undefined
    ? []
    : [...subtreeOf(org.delivery, index)].flatMap((each) => org.units[each]?.id ?? [])
}

type Tuple = readonly [string, DependencyState, string, string, string | null, number, string]

/** The list outside sessions. */
export function readDependencies(
  sql: Sql,
  org: OrgTree,
  { state, unitId, text, limit }: ReadInput<'dependencies'>,
  now: number
): DependencyColumns {
  const { where, values } = filterOf(org, state, unitId, text)
  const rows = tuples(
    sql,
    `SELECT id, state, from_unit, on_unit, due, raised_at, body FROM dependency ${where}
       ORDER BY state <> 'open', CASE state WHEN 'open' THEN coalesce(due, '9999') END,
         CASE state WHEN 'open' THEN raised_at ELSE -ended_at END, id LIMIT ?`
  ).all(...values, limit) as readonly Tuple[]
  const names = unitNames(
    sql,
    org,
    rows.flatMap((row) => [row[2], row[3]])
  )
  const bodies = rows.map((row) => JSON.parse(row[6]) as Dependency)
  const horizon = horizonAt(org, unitId, now)
  return {
    id: rows.map((row) => row[0]),
    what: bodies.map(({ what }) => what),
    state: rows.map((row) => row[1]),
    fromId: rows.map((row) => row[2]),
    onId: rows.map((row) => row[3]),
    fromUnit: rows.map((row) => names[row[2]] ?? row[2]),
    onUnit: rows.map((row) => names[row[3]] ?? row[3]),
    due: bodies.map(({ due }) => due),
    promised: bodies.map(({ promised }) => promised?.due ?? null),
    by: bodies.map(({ promised }) => promised?.by ?? ''),
    urgency: rows.map((row) => (row[1] === 'open' ? urgencyOf(row[4], horizon) : null)),
    impedimentId: bodies.map(({ impedimentId }) => impedimentId),
    raisedAt: Float64Array.from(rows, (row) => row[5]),
    pleaseCheck: bodies.map(({ pleaseCheck }) => pleaseCheck),
    total: column(sql, `SELECT count(*) FROM dependency ${where}`).get(...values) as number
  }
}

function filterOf(
  org: OrgTree,
  state: ReadInput<'dependencies'>['state'],
  unitId: string | null,
  text: string
) {
  const conditions: string[] = []
  const values: string[] = []
  // The state is written out, so that the indexes over one state apply.
  if (state !== 'all') conditions.push(`state = '${state}'`)
  if (unitId !== null) {
    const under = JSON.stringify(idsUnder(org, unitId))
    conditions.push(
      '(from_unit IN (SELECT value FROM json_each(?)) OR on_unit IN (SELECT value FROM json_each(?)))'
    )
    values.push(under, under)
  }
  if (text.trim() !== '') {
    conditions.push("body ->> '$.what' LIKE ? ESCAPE '\\'")
    values.push(likeText(text))
  }
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values }
}

/** How many pairs are told; with more than that, the fewest fall off. */
const mostPairs = 2000

/** Who waits for whom: one row for each two units with anything open between them. */
export function readWaiting(sql: Sql, org: OrgTree, unitId: string | null, now: number): WaitingColumns {
  const { where, values } = filterOf(org, 'open', unitId, '')
  const rows = tuples(
    sql,
    `SELECT from_unit, on_unit, count(*) AS open, count(CASE WHEN due < ? THEN 1 END) AS overdue
       FROM dependency ${where} GROUP BY from_unit, on_unit
       ORDER BY overdue DESC, open DESC, from_unit, on_unit LIMIT ${mostPairs}`
  ).all(horizonAt(org, unitId, now).today, ...values) as readonly (readonly [
    string,
    string,
    number,
    number
  ])[]
  const names = unitNames(
    sql,
    org,
    rows.flatMap((row) => [row[0], row[1]])
  )
  return {
    fromId: rows.map((row) => row[0]),
    onId: rows.map((row) => row[1]),
    fromUnit: rows.map((row) => names[row[0]] ?? row[0]),
    onUnit: rows.map((row) => names[row[1]] ?? row[1]),
    open: Int32Array.from(rows, (row) => row[2]),
    overdue: Int32Array.from(rows, (row) => row[3])
  }
}
