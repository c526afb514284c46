import { usualWork } from '../../../shared/calendar/inherit'
import { workingMsAgo } from '../../../shared/calendar/working'
import { hostZone } from '../../../shared/calendar/zone'
import type { SessionEvent } from '../../../shared/ceremony/events'
import type { InsightsView, ReadOutputs, SessionRow } from '../../../shared/ipc/reads'
import { HOUR } from '../../../shared/time'
import type { Sql } from '../sql'
import { column, tuples } from './statements'
import { dayOf } from './today'
import type { OrgTree } from './tree'

export const sessionEventsOf = (sql: Sql, sessionId: string): readonly SessionEvent[] =>
  (
    column(sql, 'SELECT body FROM session_event WHERE session_id = ? ORDER BY hlc, origin, seq').all(
      sessionId
    ) as string[]
  ).map((body) => JSON.parse(body) as SessionEvent)

/** Past ceremonies, youngest first. */
export const readHistory = (sql: Sql, unitId: string | null, limit: number): readonly SessionRow[] =>
  sql
    .prepare(
      `SELECT id AS sessionId, unit_id AS unitId, unit_name AS unitName, kind, phase, started_at AS startedAt,
         closed_at AS closedAt, box_ms AS boxMs, used_ms AS usedMs, raised, sent_up AS sentUp
       FROM session ${unitId === null ? '' : 'WHERE unit_id = ?'} ORDER BY opened_at DESC, id LIMIT ?`
    )
    .all(...(unitId === null ? [limit] : [unitId, limit])) as SessionRow[]

export const readNotes = (sql: Sql, sessionId: string): ReadOutputs['notes'] =>
  sql
    .prepare(
      "SELECT turn_id AS turnId, text FROM note WHERE session_id = ? AND text <> '' ORDER BY turn_id, id"
    )
    .all(sessionId) as { turnId: string | null; text: string }[]

/**
 * What the last weeks show: time boxes kept, and how long a level took to answer.
 * @param since wall ms; ceremonies closed and answers given from then on
 * @param now wall ms, for the age of what is open
 */
export function readInsights(sql: Sql, org: OrgTree, since: number, now: number): InsightsView {
  const sessions = sql
    .prepare(
      `SELECT closed_at AS at, kind, box_ms AS boxMs, used_ms AS usedMs FROM session
       WHERE phase = 'closed' AND started_at IS NOT NULL AND closed_at >= ? ORDER BY closed_at, id`
    )
    .all(since) as InsightsView['sessions'][number][]
  return {
    closedSessions: sessions.length,
    keptBox: sessions.filter(({ usedMs, boxMs }) => usedMs <= boxMs).length,
    sessions,
    answers: answerTimes(sql, org, since),
    openByAge: openByAge(sql, now)
  }
}

function answerTimes(sql: Sql, org: OrgTree, since: number): InsightsView['answers'] {
  const rungs = tuples(
    sql,
    `SELECT unit_id, arrived_at, answered_at FROM impediment_rung
       WHERE answered_at IS NOT NULL AND idx > 0 AND answered_at >= ? ORDER BY answered_at`
  ).all(since) as readonly (readonly [string, number, number])[]
  return rungs.map(([unitId, arrivedAt, answeredAt]) => ({
    kind: org.units[org.standIn(unitId)]?.kind ?? 'team',
    height: org.height[org.standIn(unitId)] ?? 0,
    hours: (answeredAt - arrivedAt) / HOUR,
    sameDay: dayOf(arrivedAt).dayStart === dayOf(answeredAt).dayStart
  }))
}

function openByAge(sql: Sql, now: number): InsightsView['openByAge'] {
  const { calendar, zone, ageSteps } = usualWork(hostZone())
  const since = (hours: number): number => workingMsAgo(calendar, zone, now, hours * HOUR)
  const count = column(
    sql,
    "SELECT count(*) FROM impediment INDEXED BY impediment_open_age WHERE state = 'open' AND raised_at <= ?"
  )
  const open = count.get(now) as number
  const warn = count.get(since(ageSteps.warnHours)) as number
  const stale = count.get(since(ageSteps.staleHours)) as number
  return [
    { label: 'fresh', count: open - warn },
    { label: 'warn', count: warn - stale },
    { label: 'stale', count: stale }
  ]
}
