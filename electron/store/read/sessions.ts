import type { SessionEvent } from '../../../shared/ceremony/events'
import type { ReadOutputs } from '../../../shared/ipc/reads'
import type { SessionRow } from '../../../shared/ipc/reads/sessions'
import type { Sql } from '../sql'
import { column } from './statements'

export const sessionEventsOf = (sql: Sql, sessionId: string): readonly SessionEvent[] =>
  (
    column(sql, 'SELECT body FROM session_event WHERE session_id = ? ORDER BY hlc, origin, seq').all(
      sessionId
    ) as string[]
  ).map((body) => JSON.parse(body) as SessionEvent)

/** Past ceremonies, youngest first. */
export const readHistory = (sql: Sql, unitId: string | null, limit: number): readonly SessionRow[] =>
  (
    sql
      .prepare(
        `SELECT id AS sessionId, unit_id AS unitId, unit_name AS unitName, kind, phase, started_at AS startedAt,
         closed_at AS closedAt, box_ms AS boxMs, used_ms AS usedMs, raised, sent_up AS sentUp, green
       FROM session ${unitId === null ? '' : 'WHERE unit_id = ?'} ORDER BY opened_at DESC, id LIMIT ?`
      )
      .all(...(unitId === null ? [limit] : [unitId, limit])) as (Omit<SessionRow, 'green'> & {
      readonly green: number | null
    })[]
  ).map((row) => ({ ...row, green: row.green === null ? null : row.green !== 0 }))

export const readNotes = (sql: Sql, sessionId: string): ReadOutputs['notes'] =>
  sql
    .prepare(
      "SELECT turn_id AS turnId, text FROM note WHERE session_id = ? AND text <> '' ORDER BY turn_id, id"
    )
    .all(sessionId) as { turnId: string | null; text: string }[]
