import { usualWork, type Work } from '../../../shared/calendar/inherit'
import { workingMs, workingMsAgo } from '../../../shared/calendar/working'
import { dayAt, hostZone } from '../../../shared/calendar/zone'
import type { SessionEvent } from '../../../shared/ceremony/events'
import type { InsightsView, ReadOutputs, SessionRow } from '../../../shared/ipc/reads'
import { HOUR } from '../../../shared/time'
import type { Sql } from '../sql'
import { column, tuples } from './statements'
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
    openByAge: openByAge(sql, org, now)
  }
}

function answerTimes(sql: Sql, org: OrgTree, since: number): InsightsView['answers'] {
  const rungs = tuples(
    sql,
    `SELECT unit_id, arrived_at, answered_at FROM impediment_rung
       WHERE answered_at IS NOT NULL AND idx > 0 AND answered_at >= ? ORDER BY answered_at`
  ).all(since) as readonly (readonly [string, number, number])[]
  const usual = usualWork(hostZone())
  return rungs.map(([unitId, arrivedAt, answeredAt]) => {
    const index = org.standIn(unitId)
    const { calendar, zone } = org.work[index] ?? usual
    return {
      kind: org.units[index]?.kind ?? 'team',
      height: org.height[index] ?? 0,
      hours: workingMs(calendar, zone, arrivedAt, answeredAt) / HOUR,
      sameDay: dayAt(zone, arrivedAt) === dayAt(zone, answeredAt)
    }
  })
}

/**
 * Open impediments by age, in the working time of those who raised them and by their steps. What began before a moment
 * is that old, so an organisation with one calendar is counted by an index.
 */
function openByAge(sql: Sql, org: OrgTree, now: number): InsightsView['openByAge'] {
  const cutsByWork = new Map<Work, Cuts>()
  const cutsOf = (work: Work): Cuts => {
    const known = cutsByWork.get(work)
    if (known) return known
    const ago = (hours: number) => workingMsAgo(work.calendar, work.zone, now, hours * HOUR)
    const cuts = { warn: ago(work.ageSteps.warnHours), stale: ago(work.ageSteps.staleHours) }
    cutsByWork.set(work, cuts)
    return cuts
  }
  const usual = org.work[0] ?? usualWork(hostZone())
  const { warn, stale, all } = org.work.every((work) => work === usual)
    ? countedAtOnce(sql, cutsOf(usual))
    : countedByUnit(sql, (id) => cutsOf(org.work[org.standIn(id)] ?? usual))
  return [
    { label: 'fresh', count: all - warn },
    { label: 'warn', count: warn - stale },
    { label: 'stale', count: stale }
  ]
}

/** What was raised at or before a moment (wall ms) is so old. */
interface Cuts {
  readonly warn: number
  readonly stale: number
}

interface Counted {
  readonly all: number
  /** Stale ones included. */
  readonly warn: number
  readonly stale: number
}

const openAges = "FROM impediment INDEXED BY impediment_open_age WHERE state = 'open'"

function countedAtOnce(sql: Sql, { warn, stale }: Cuts): Counted {
  const count = (text: string, ...values: number[]) => column(sql, text).get(...values) as number
  const until = `SELECT count(*) ${openAges} AND raised_at <= ?`
  return { all: count(`SELECT count(*) ${openAges}`), warn: count(until, warn), stale: count(until, stale) }
}

function countedByUnit(sql: Sql, cutsOf: (originId: string) => Cuts): Counted {
  const counted = { all: 0, warn: 0, stale: 0 }
  const rows = tuples(sql, `SELECT raised_at, origin_unit ${openAges}`)
  for (const [raisedAt, originId] of rows.iterate() as Iterable<readonly [number, string]>) {
    const { warn, stale } = cutsOf(originId)
    counted.all++
    if (raisedAt <= warn) counted.warn++
    if (raisedAt <= stale) counted.stale++
  }
  return counted
}
