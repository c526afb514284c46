import { foldImpediment } from '../../../shared/impediment/evolve'
import type { Impediment, ImpedimentEvent } from '../../../shared/impediment/types'
import { effective } from '../../../shared/impediment/undo'
import { elapsed } from '../../../shared/time'
import type { Sql } from '../sql'
import type { Folded } from './sessions'

interface Body {
  readonly body: string
}
const parse = <E>(rows: readonly unknown[]): readonly E[] =>
  (rows as readonly Body[]).map(({ body }) => JSON.parse(body) as E)

/** One history in the agreed order. */
export const eventsOf = <E>(
  sql: Sql,
  table: 'session_event' | 'impediment_event' | 'product_event',
  ownerColumn: string,
  owner: string
): readonly E[] =>
  parse<E>(
    sql.prepare(`SELECT body FROM ${table} WHERE ${ownerColumn} = ? ORDER BY hlc, origin, seq`).all(owner)
  )

const impedimentColumns = [
  'id',
  'title',
  'state',
  'origin_unit',
  'ball_at',
  'owner',
  'raised_at',
  'resolved_at',
  'confidential',
  'needed_by',
  'rungs',
  'body'
]
const rungColumns = [
  'impediment_id',
  'idx',
  'unit_id',
  'arrived_at',
  'received_at',
  'answered_at',
  'acknowledged_at'
]
const sessionColumns = [
  'id',
  'unit_id',
  'unit_name',
  'kind',
  'phase',
  'booked_at',
  'opened_at',
  'started_at',
  'closed_at',
  'box_ms',
  'used_ms',
  'raised',
  'sent_up',
  'last_wall'
]

const put = (table: string, columns: readonly string[]) =>
  `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
const putImpediment = put('impediment', impedimentColumns)
const putRung = put('impediment_rung', rungColumns)
const putSession = put('session', sessionColumns)

/** Folds one impediment's history again and writes what it adds up to. */
export function refoldImpediment(sql: Sql, id: string): void {
  const events = eventsOf<ImpedimentEvent>(sql, 'impediment_event', 'impediment_id', id)
  const impediment = foldImpediment(events)
  sql.prepare('DELETE FROM impediment_rung WHERE impediment_id = ?').run(id)
  if (impediment) writeImpediment(sql, impediment)
  else sql.prepare('DELETE FROM impediment WHERE id = ?').run(id)
}

function writeImpediment(sql: Sql, imp: Impediment): void {
  const { title, owner, confidential, neededBy } = imp.fields
  sql
    .prepare(putImpediment)
    .run(
      imp.id,
      title,
      imp.state,
      imp.originUnitId,
      imp.ballAt,
      owner,
      imp.raisedAt,
      imp.resolvedAt,
      confidential ? 1 : 0,
      neededBy,
      imp.path.length,
      JSON.stringify(imp)
    )
  const rung = sql.prepare(putRung)
  for (const [idx, at] of imp.path.entries())
    rung.run(imp.id, idx, at.unitId, at.arrivedAt, at.receivedAt, at.answeredAt, at.acknowledgedAt)
}

/** Writes what lists and Today need of a folded session. */
export function writeSession(sql: Sql, id: string, { session, lastAt }: Folded): void {
  if (!session || !lastAt) {
    sql.prepare('DELETE FROM session WHERE id = ?').run(id)
    return
  }
  sql
    .prepare(putSession)
    .run(
      id,
      session.unitId,
      session.unitName,
      session.kind,
      session.phase,
      session.bookedAt,
      session.openedAt.wall,
      session.startedAt?.wall ?? null,
      session.closedAt?.wall ?? null,
      session.boxMs,
      elapsed(session.box, lastAt.mono),
      session.captured.length,
      sentUpIn(sql, id),
      lastAt.wall
    )
}

function sentUpIn(sql: Sql, sessionId: string): number {
  const events = parse<ImpedimentEvent>(
    sql
      .prepare(
        `SELECT body FROM impediment_event WHERE session_id = ? AND type IN ('sentUp', 'undone')
         ORDER BY hlc, origin, seq`
      )
      .all(sessionId)
  )
  return new Set(effective(events).map((event) => event.impediment)).size
}
