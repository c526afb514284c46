import { endsGreen } from '../../../shared/ceremony/green'
import type { Session } from '../../../shared/ceremony/state'
import { dueDay } from '../../../shared/dependency/due'
import { foldDependency } from '../../../shared/dependency/evolve'
import type { DependencyEvent } from '../../../shared/dependency/types'
import { awaitsAcknowledgement } from '../../../shared/impediment/decide'
import { initiativeOf } from '../../../shared/impediment/initiative'
import { foldImpediments } from '../../../shared/impediment/join'
import type { Impediment, ImpedimentEvent } from '../../../shared/impediment/types'
import { effective } from '../../../shared/impediment/undo'
import { metBy } from '../../../shared/impediment/urgency'
import { elapsed, type Mono } from '../../../shared/time'
import type { Sql } from '../sql'
import { eventsOf, parse } from './histories'
import type { Folded } from './sessions'

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
  'body',
  'merged_into',
  'raisers',
  'verified_at',
  'metric_id',
  'item_id'
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
const gapColumns = ['impediment_id', 'from_at', 'to_at', 'state', 'origin_unit', 'ball_at', 'raised_at']
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
  'last_wall',
  'green',
  'present',
  'represented',
  'absent'
]

const put = (table: string, columns: readonly string[]) =>
  `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
const putImpediment = put('impediment', impedimentColumns)
const putRung = put('impediment_rung', rungColumns)
const putGap = put('impediment_gap', gapColumns)
const putSession = put('session', sessionColumns)

/**
 * Folds these impediments' histories again, each with all it is merged with, and writes what they add up to.
 * @param ids in any number: a merged file may touch hundreds of thousands
 * @returns all that were folded
 */
export function refoldImpediments(sql: Sql, ids: Iterable<string>): ReadonlySet<string> {
  const done = new Set<string>()
  const anyMerged = sql.prepare(`SELECT 1 FROM impediment_event WHERE type = 'merged' LIMIT 1`).get()
  for (const id of ids) {
    if (done.has(id)) continue
    const group = anyMerged ? mergedWith(sql, id) : [id]
    for (const one of group) done.add(one)
    refold(sql, group)
  }
  return done
}

/** An impediment and everything merged with it, by merges that may since have been undone too. */
export const mergedWith = (sql: Sql, id: string): readonly string[] =>
  (
    sql
      .prepare(
        `WITH RECURSIVE together(id) AS (
           SELECT ?
           UNION SELECT e.body ->> '$.into' FROM together t
             JOIN impediment_event e ON e.impediment_id = t.id AND e.type = 'merged'
           UNION SELECT e.impediment_id FROM together t
             JOIN impediment_event e ON e.type = 'merged' AND e.body ->> '$.into' = t.id)
         SELECT id FROM together ORDER BY id`
      )
      .all(id) as { readonly id: string }[]
  ).map((row) => row.id)

function refold(sql: Sql, ids: readonly string[]): void {
  const events = ids.flatMap((id) => eventsOf<ImpedimentEvent>(sql, 'impediment_event', 'impediment_id', id))
  const folded = new Map(foldImpediments(events).map((impediment) => [impediment.id, impediment]))
  for (const id of ids) {
    const impediment = folded.get(id)
    sql.prepare('DELETE FROM impediment_rung WHERE impediment_id = ?').run(id)
    sql.prepare('DELETE FROM impediment_waiting WHERE impediment_id = ?').run(id)
    sql.prepare('DELETE FROM impediment_gap WHERE impediment_id = ?').run(id)
    if (impediment) writeImpediment(sql, impediment)
    else sql.prepare('DELETE FROM impediment WHERE id = ?').run(id)
  }
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
      JSON.stringify(imp),
      imp.mergedInto,
      metBy(imp),
      imp.verifiedAt,
      imp.metricId,
      imp.mergedInto === null ? initiativeOf(imp) : null
    )
  const rung = sql.prepare(putRung)
  for (const [idx, at] of imp.path.entries())
    rung.run(imp.id, idx, at.unitId, at.arrivedAt, at.receivedAt, at.answeredAt, at.acknowledgedAt)
  const gap = sql.prepare(putGap)
  for (const [i, { from }] of imp.blocked.entries()) {
    const before = imp.blocked[i - 1]?.to ?? from
    if (before < from) gap.run(imp.id, before, from, imp.state, imp.originUnitId, imp.ballAt, imp.raisedAt)
  }
  if (imp.answer === null) return
  const waiting = sql.prepare(put('impediment_waiting', ['unit_id', 'impediment_id']))
  for (const { unitId } of imp.path) if (awaitsAcknowledgement(imp, unitId)) waiting.run(unitId, imp.id)
}

const putDependency = put('dependency', [
  'id',
  'from_unit',
  'on_unit',
  'state',
  'due',
  'raised_at',
  'ended_at',
  'impediment_id',
  'body'
])

/** Folds these dependencies' histories again and writes what they add up to. */
export function refoldDependencies(sql: Sql, ids: Iterable<string>): void {
  for (const id of ids) {
    const dep = foldDependency(eventsOf<DependencyEvent>(sql, 'dependency_event', 'dependency_id', id))
    if (!dep) sql.prepare('DELETE FROM dependency WHERE id = ?').run(id)
    else
      sql
        .prepare(putDependency)
        .run(
          id,
          dep.fromUnitId,
          dep.onUnitId,
          dep.state,
          dueDay(dep),
          dep.raisedAt,
          dep.endedAt,
          dep.impedimentId,
          JSON.stringify(dep)
        )
  }
}

/** Writes what lists and Today need of a folded session. */
export function writeSession(sql: Sql, id: string, { session, lastAt }: Folded): void {
  if (!session || !lastAt) {
    for (const table of ['session', 'session_turn', 'session_seat'])
      sql.prepare(`DELETE FROM ${table} WHERE ${table === 'session' ? 'id' : 'session_id'} = ?`).run(id)
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
      lastAt.wall,
      greenAtEnd(session),
      markedAtEnd(session, 'present'),
      markedAtEnd(session, 'represented'),
      markedAtEnd(session, 'absent')
    )
  // What a closed session leaves behind for charts and hints; a running one changes with every key press.
  if (session.phase === 'closed') writeAttendance(sql, id, session, lastAt.mono)
}

/** Null until it is closed, and for a ceremony of which nobody asks. */
function greenAtEnd(session: Session): number | null {
  const green = session.phase === 'closed' ? endsGreen(session) : null
  return green === null ? null : Number(green)
}

const markedAtEnd = ({ phase, roster }: Session, as: Session['roster'][number]['mark']): number =>
  phase === 'closed' ? roster.filter(({ mark }) => mark === as).length : 0

const putTurn = put('session_turn', [
  'session_id',
  'idx',
  'kind',
  'subject_id',
  'allotted_ms',
  'used_ms',
  'result'
])
const putSeat = put('session_seat', ['session_id', 'seat_id', 'kind', 'name', 'mark'])

function writeAttendance(sql: Sql, id: string, session: Session, until: Mono): void {
  sql.prepare('DELETE FROM session_turn WHERE session_id = ?').run(id)
  sql.prepare('DELETE FROM session_seat WHERE session_id = ?').run(id)
  for (const [idx, { subject, allottedMs, watch, result }] of session.turns.entries())
    sql.prepare(putTurn).run(id, idx, subject.kind, subject.id, allottedMs, elapsed(watch, until), result)
  for (const seat of session.roster) sql.prepare(putSeat).run(id, seat.id, seat.kind, seat.name, seat.mark)
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
