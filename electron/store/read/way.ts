import type { Work } from '../../../shared/calendar/inherit'
import { dayAt } from '../../../shared/calendar/zone'
import { boxMsOf } from '../../../shared/ceremony/plan'
import { setUpId } from '../../../shared/ceremony/setup'
import { readSetUp } from '../../../shared/ceremony/setup-schema'
import type { Held, Planned } from '../../../shared/ladder/meeting'
import type { OrgPlan } from '../../../shared/ladder/plan'
import type { Level, Way } from '../../../shared/ladder/staircase'
import { dailyKind } from '../../../shared/org/ladder'
import { ancestorsOf } from '../../../shared/org/tree'
import { HOUR, MINUTE } from '../../../shared/time'
import type { Sql } from '../sql'
import { setUpOf } from './setup'
import { tuples } from './statements'
import type { OrgTree } from './tree'

/** The way up from a unit, with what has become of today's ceremonies on it. @param at wall ms */
export function wayUp(sql: Sql, org: OrgTree, index: number, at: number): Way {
  const path = ancestorsOf(org.delivery, index)
  const unit = org.units[index]
  return {
    from: { unitId: unit?.id ?? '', name: unit?.name ?? '', zone: zoneAt(org, index) },
    above: path.map((i) => levelAt(sql, org, i, at)),
    isWhole: mayEnd(org, path.at(-1) ?? index)
  }
}

/** The same by the id of a unit; null for one that is not there. */
export function readWay(sql: Sql, org: OrgTree, unitId: string, at: number): Way | null {
  const index = org.indexById.get(unitId)
  return index === undefined ? null : wayUp(sql, org, index, at)
}

/** What holds for units, by id; for a removed one what holds where it stood. */
export const workOf = (org: OrgTree, ids: Iterable<string>): Readonly<Record<string, Work>> =>
  Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const work = org.work[org.standIn(id)]
      return work ? [[id, work]] : []
    })
  )

/** A unit with its plan and with what has become of its ceremony today. */
export function levelAt(sql: Sql, org: OrgTree, index: number, at: number): Level {
  const planned = plannedAt(org, index, (unitId, kind) => boxMsOf(kind, setUpOf(sql, unitId, kind)))
  return { ...planned, held: heldToday(sql, org, index, at) }
}

/** What is planned for the whole organisation: every box that was set is read at once. */
export function orgPlan(sql: Sql, org: OrgTree): OrgPlan {
  const boxes = new Map(
    (
      tuples(sql, "SELECT id, value FROM setting WHERE id >= 'ceremony|' AND id < 'ceremony}'").all() as [
        string,
        string
      ][]
    ).map(([id, value]) => [id, readSetUp(JSON.parse(value))])
  )
  const usual = readSetUp(null)
  const units = org.units.map((_, i) =>
    plannedAt(org, i, (unitId, kind) => boxMsOf(kind, boxes.get(setUpId(unitId, kind)) ?? usual))
  )
  return {
    tree: org.delivery,
    unitOf: (i) => units[i] ?? nobody,
    isTeam: (i) => org.units[i]?.kind === 'team',
    mayEnd: (i) => mayEnd(org, i)
  }
}

/** Where there is an Executive Action Team, a ladder that ends below it is not whole. */
const mayEnd = (org: OrgTree, index: number): boolean => !org.hasTop || org.units[index]?.kind === 'eat'

const zoneAt = (org: OrgTree, index: number): string => org.work[index]?.zone ?? 'UTC'

const nobody: Planned = {
  unitId: '',
  name: '',
  dailyTime: null,
  boxMs: 0,
  zone: 'UTC',
  calendar: { days: [], from: '09:00', to: '17:00', off: [] }
}

function plannedAt(
  org: OrgTree,
  index: number,
  boxOf: (unitId: string, kind: ReturnType<typeof dailyKind>) => number
): Planned {
  const unit = org.units[index]
  const work = org.work[index]
  if (!unit || !work) return nobody
  return {
    unitId: unit.id,
    name: unit.name,
    dailyTime: unit.dailyTime,
    boxMs: boxOf(unit.id, dailyKind(unit.kind)),
    zone: work.zone,
    calendar: work.calendar
  }
}

/** A session nobody closed counts as running until it has been quiet for this long. */
const quietFor = 30 * MINUTE

function heldToday(sql: Sql, org: OrgTree, index: number, at: number): readonly Held[] {
  const unit = org.units[index]
  if (!unit) return []
  const zone = zoneAt(org, index)
  const rows = tuples(
    sql,
    `SELECT coalesce(started_at, opened_at), CASE phase WHEN 'closed' THEN closed_at END, box_ms, last_wall
       FROM session WHERE unit_id = ? AND kind = ? AND opened_at >= ? AND opened_at <= ? ORDER BY opened_at, id`
  ).all(unit.id, dailyKind(unit.kind), at - 36 * HOUR, at) as readonly (readonly [
    number,
    number | null,
    number,
    number
  ])[]
  return rows
    .filter(([from]) => dayAt(zone, from) === dayAt(zone, at))
    .map(([from, closedAt, boxMs, lastWall]) => {
      const quietSince = Math.max(lastWall, from + boxMs)
      return { from, to: closedAt ?? (at - quietSince > quietFor ? quietSince : null) }
    })
}
