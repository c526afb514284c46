import { timeOfDayMs } from '../../../shared/calendar/working'
import { dayAt, hostZone, instantOf, localAt } from '../../../shared/calendar/zone'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { TodayView, UnfinishedSession } from '../../../shared/ipc/reads/today'
import { compareDayRows, dailyKind } from '../../../shared/org/ladder'
import { DAY } from '../../../shared/time'
import type { Sql } from '../sql'
import { nextMetaScrums } from './metascrum'
import { facilitatorByUnit } from './setup'
import { column, tuples } from './statements'
import type { OrgTree } from './tree'

export interface Day {
  /** Wall ms, the end not included. */
  readonly dayStart: number
  readonly dayEnd: number
}

/** The local day a moment belongs to; by the calendar, because a day of a clock change is not 24 hours long. */
export function dayOf(wallMs: number): Day {
  const start = new Date(wallMs)
  start.setHours(0, 0, 0, 0)
  const end = new Date(start)
  end.setDate(end.getDate() + 1)
  return { dayStart: start.getTime(), dayEnd: end.getTime() }
}

interface Row {
  readonly unitId: string
  readonly name: string
  readonly kind: CeremonyKind
  readonly height: number
  readonly at: string | null
  readonly there: string | null
  readonly session: TodaySession | null
}

interface TodaySession {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly kind: CeremonyKind
  readonly closed: number
  readonly bookedAt: string | null
}

/**
 * The day's ceremonies up the ladder: the daily of every unit that has a time, and every other session of the day.
 * Where one was run several times, the latest counts.
 */
export function readToday(sql: Sql, org: OrgTree, day: Day): TodayView {
  const sessionByCeremony = new Map(sessionsOf(sql, day).map((s) => [`${s.kind}|${s.unitId}`, s]))
  const rows: Row[] = []
  const here = hostZone()
  for (const [index, unit] of org.units.entries()) {
    if (unit.dailyTime === null) continue
    const kind = dailyKind(unit.kind)
    const session = sessionByCeremony.get(`${kind}|${unit.id}`) ?? null
    sessionByCeremony.delete(`${kind}|${unit.id}`)
    rows.push({
      unitId: unit.id,
      name: unit.name,
      kind,
      height: org.height[index] ?? 0,
      ...timesOf(unit.dailyTime, org.work[index]?.zone ?? here, here, day),
      session
    })
  }
  for (const session of sessionByCeremony.values()) {
    const index = org.indexById.get(session.unitId) ?? -1
    rows.push({
      unitId: session.unitId,
      name: org.units[index]?.name ?? session.unitName,
      kind: session.kind,
      height: org.height[index] ?? 0,
      at: session.bookedAt,
      there: null,
      session
    })
  }
  rows.sort(compareDayRows)
  const comingUp = comingUpByUnit(sql)
  const facilitators = facilitatorByUnit(sql)
  const answers = answersByUnit(sql)
  return {
    unitId: rows.map((row) => row.unitId),
    unitName: rows.map((row) => row.name),
    kind: rows.map((row) => row.kind),
    height: Int32Array.from(rows, (row) => row.height),
    at: rows.map((row) => row.at),
    there: rows.map((row) => row.there),
    state: rows.map(({ session }) =>
      session === null ? 'planned' : session.closed ? 'closed' : 'unfinished'
    ),
    sessionId: rows.map(({ session }) => session?.id ?? null),
    comingUp: Int32Array.from(rows, (row) => comingUp.get(row.unitId) ?? 0),
    answers: Int32Array.from(rows, (row) => answers.get(row.unitId) ?? 0),
    facilitator: rows.map((row) => facilitators.get(row.unitId) ?? null),
    unfinished: unfinished(sql),
    metaScrums: nextMetaScrums(sql, org, day.dayStart)
  }
}

/** When a unit meets on a day of this laptop, by its clocks and by those of the unit. */
function timesOf(time: string, zone: string, here: string, { dayStart }: Day): Pick<Row, 'at' | 'there'> {
  const today = dayAt(here, dayStart)
  if (zone === here) return { at: time, there: null }
  const near = dayAt(zone, dayStart)
  for (const day of [near, near + 1]) {
    const start = instantOf(zone, day * DAY + timeOfDayMs(time))
    if (dayAt(here, start) !== today) continue
    const at = new Date(localAt(here, start)).toISOString().slice(11, 16)
    return { at, there: at === time ? null : time }
  }
  return { at: time, there: time }
}

/** In the order they were opened. */
const sessionsOf = (sql: Sql, { dayStart, dayEnd }: Day): readonly TodaySession[] =>
  sql
    .prepare(
      `SELECT id, unit_id AS unitId, unit_name AS unitName, kind, phase = 'closed' AS closed, booked_at AS bookedAt
       FROM session WHERE opened_at >= ? AND opened_at < ? ORDER BY opened_at, id`
    )
    .all(dayStart, dayEnd) as TodaySession[]

const comingUpByUnit = (sql: Sql): ReadonlyMap<string, number> =>
  new Map(
    tuples(
      sql,
      `SELECT ball_at, count(*) FROM impediment
         WHERE state = 'open' AND rungs > 1 AND ball_at <> origin_unit GROUP BY ball_at`
    ).all() as [string, number][]
  )

const answersByUnit = (sql: Sql): ReadonlyMap<string, number> =>
  new Map(
    tuples(sql, 'SELECT unit_id, count(*) FROM impediment_waiting GROUP BY unit_id').all() as [
      string,
      number
    ][]
  )

/** Answers from above that a unit has not acknowledged yet, those to the oldest impediments first. */
export const waitingAnswers = (sql: Sql, unitId: string): readonly string[] =>
  column(
    sql,
    `SELECT w.impediment_id FROM impediment_waiting w JOIN impediment i ON i.id = w.impediment_id
       WHERE w.unit_id = ? ORDER BY i.raised_at, i.id`
  ).all(unitId) as string[]

const unfinished = (sql: Sql): readonly UnfinishedSession[] =>
  sql
    .prepare(
      `SELECT s.id AS sessionId, s.unit_name AS unitName, s.kind, s.started_at AS startedAt,
         max(s.last_wall, coalesce(a.wall, 0)) AS lastSeenAt
       FROM session s LEFT JOIN alive a ON a.session_id = s.id
       WHERE s.phase <> 'closed' ORDER BY lastSeenAt DESC, s.id`
    )
    .all() as UnfinishedSession[]
