import { usualWork } from '../../../shared/calendar/inherit'
import { hostZone } from '../../../shared/calendar/zone'
import type { OrgColumns, UnitDetail } from '../../../shared/ipc/reads/org'
import type { OrgView } from '../../../shared/org/change'
import type { CurrentOrg, CurrentUnit } from '../../../shared/org/import-units'
import { childrenOf } from '../../../shared/org/tree'
import type { Membership, Role, UnitKind } from '../../../shared/org/types'
import { message } from '../../../shared/words/message'
import type { Sql } from '../sql'
import { readAgenda } from './agenda'
import { column, tuples } from './statements'
import { ageStepsOf, calendarOf, type OrgTree, unitNames } from './tree'

/** The whole organisation, a column at a time. */
export function readOrg(sql: Sql, org: OrgTree): OrgColumns {
  const { units } = org
  return {
    id: units.map((unit) => unit.id),
    name: units.map((unit) => unit.name),
    shortName: units.map((unit) => unit.shortName),
    kind: units.map((unit) => unit.kind),
    dailyTime: units.map((unit) => unit.dailyTime),
    deliveryParent: org.delivery.parent,
    productParent: org.product.parent,
    people: perUnit(
      sql,
      org,
      'SELECT unit_id, count(DISTINCT person_id) FROM membership WHERE removed = 0 GROUP BY unit_id',
      (id) => org.indexById.get(id) ?? -1
    ),
    // What a removed unit had to do falls to the next one up.
    openImpediments: perUnit(
      sql,
      org,
      "SELECT ball_at, count(*) FROM impediment WHERE state = 'open' GROUP BY ball_at",
      org.standIn
    ),
    height: org.height,
    pleaseCheck: skippedMoves(sql, org),
    personCount: column(
      sql,
      'SELECT count(DISTINCT person_id) FROM membership WHERE removed = 0'
    ).get() as number
  }
}

/**
 * Counts by unit id, set beside the units.
 * @param placeOf index of the unit that a count belongs to; -1 for none
 */
function perUnit(sql: Sql, org: OrgTree, text: string, placeOf: (id: string) => number): Int32Array {
  const counted = new Int32Array(org.units.length)
  for (const [id, count] of tuples(sql, text).all() as readonly (readonly [string, number])[]) {
    const index = placeOf(id)
    if (index >= 0) counted[index] = (counted[index] ?? 0) + count
  }
  return counted
}

function skippedMoves(sql: Sql, org: OrgTree): OrgColumns['pleaseCheck'] {
  const rows = tuples(sql, 'SELECT child_id, parent_id FROM link_skipped').all() as readonly (readonly [
    string,
    string | null
  ])[]
  if (rows.length === 0) return []
  const names = unitNames(
    sql,
    org,
    rows.flatMap((row) => row.filter((id) => id !== null))
  )
  return rows.map(([child, parent]) =>
    message('org.skippedMove', { name: names[child] ?? child, parent: names[parent ?? ''] ?? '' })
  )
}

export function readUnit(sql: Sql, org: OrgTree, unitId: string): UnitDetail | null {
  const index = org.indexById.get(unitId)
  const unit = index === undefined ? undefined : org.units[index]
  if (index === undefined || !unit) return null
  const idAt = (i: number | undefined) => org.units[i ?? -1]?.id ?? null
  const usual = usualWork(hostZone())
  return {
    unit,
    work: org.work[index] ?? usual,
    workAbove: org.work[org.delivery.parent[index] ?? -1] ?? usual,
    height: org.height[index] ?? 0,
    deliveryParentId: idAt(org.delivery.parent[index]),
    productParentId: idAt(org.product.parent[index]),
    childIds: [...childrenOf(org.delivery, index)].flatMap((child) => idAt(child) ?? []),
    members: membersOf(sql, unitId),
    openImpediments: column(sql, "SELECT count(*) FROM impediment WHERE state = 'open' AND ball_at = ?").get(
      unitId
    ) as number
  }
}

/** Who has which role in a unit, by name. */
export const membersOf = (
  sql: Sql,
  unitId: string
): readonly (Membership & { readonly personName: string })[] =>
  sql
    .prepare(
      `SELECT m.unit_id AS unitId, m.person_id AS personId, m.role, coalesce(p.name, m.person_id) AS personName
       FROM membership m LEFT JOIN person p ON p.id = m.person_id
       WHERE m.removed = 0 AND m.unit_id = ? ORDER BY personName COLLATE NOCASE, m.person_id, m.role`
    )
    .all(unitId) as (Membership & { readonly personName: string })[]

/** Who has which role in which unit, all of it. */
export const allMembers = (sql: Sql): readonly Membership[] =>
  sql
    .prepare(
      `SELECT unit_id AS unitId, person_id AS personId, role FROM membership WHERE removed = 0
       ORDER BY unit_id, role, person_id`
    )
    .all() as Membership[]

/** What `decideOrg` asks, answered by point reads. */
export const orgView = (sql: Sql, org: OrgTree): OrgView => ({
  unit: (id) => {
    const unit = org.units[org.indexById.get(id) ?? -1]
    if (!unit) return null
    const written = column(sql, 'SELECT short_name FROM unit WHERE id = ?').get(id) as string
    return { ...unit, shortName: written }
  },
  parent: (cycle, id) => {
    const index = org.indexById.get(id)
    return index === undefined ? null : (org.units[org[cycle].parent[index] ?? -1]?.id ?? null)
  },
  personName: (id) =>
    (column(sql, 'SELECT name FROM person WHERE id = ? AND removed = 0').get(id) as string | undefined) ??
    null,
  hasMember: (id) =>
    sql.prepare('SELECT 1 FROM membership WHERE id = ? AND removed = 0').get(id) !== undefined,
  agenda: (unitId, kind) => readAgenda(sql, unitId, kind)
})

type UnitTuple = readonly [
  string,
  string,
  string,
  UnitKind,
  string | null,
  string,
  number,
  string | null,
  string | null,
  string | null,
  string | null
]

/** The organisation raw, as an import compares a file with it: removed units too, and parents as linked. */
export function currentOrg(sql: Sql): CurrentOrg {
  const units = new Map<string, CurrentUnit>()
  const rows = tuples(
    sql,
    `SELECT u.id, u.name, u.short_name, u.kind, u.daily_time, u.goal, u.removed, l.parent_id,
         u.time_zone, u.calendar, u.age_steps
       FROM unit u LEFT JOIN link l ON l.cycle = 'delivery' AND l.child_id = u.id`
  )
  for (const row of rows.all() as readonly UnitTuple[]) {
    const [
      id,
      name,
      shortName,
      kind,
      dailyTime,
      goal,
      removed,
      deliveryParent,
      timeZone,
      calendar,
      ageSteps
    ] = row
    units.set(id, {
      id,
      name,
      shortName,
      kind,
      dailyTime,
      goal,
      timeZone,
      calendar: calendarOf(calendar),
      ageSteps: ageStepsOf(ageSteps),
      removed: removed !== 0,
      deliveryParent
    })
  }
  const people = tuples(sql, 'SELECT id, name FROM person WHERE removed = 0')
  const memberships = column(sql, 'SELECT id FROM membership WHERE removed = 0')
  return {
    units,
    personNames: new Map(people.all() as [string, string][]),
    memberships: new Set(memberships.all() as string[])
  }
}

/** Roles in the order a room names them. */
export const roleOrder: Readonly<Record<Role, number>> = {
  sm: 0,
  sosm: 0,
  po: 1,
  cpo: 1,
  member: 2,
  stakeholder: 3
}
