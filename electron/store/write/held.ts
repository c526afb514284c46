import type { Op } from '../../../shared/sync/op'
import type { Sql } from '../sql'
import type { HeldOpRow } from '../tables'

/** Why a change waits: its stamp lies in the future, an earlier change of its laptop is missing, or it needs a newer Sameday. */
export type HeldReason = 'future' | 'gap' | 'unknown'

const hold = `INSERT INTO held_op (origin, seq, reason, hlc, entity, row_id, kind, patch) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (origin, seq) DO UPDATE SET reason = excluded.reason, hlc = excluded.hlc,
    entity = excluded.entity, row_id = excluded.row_id, kind = excluded.kind, patch = excluded.patch
  WHERE kind = 'withheld' OR excluded.kind <> 'withheld'`

/** Lets a change wait until it counts: its time comes, the gap before it closes, or a newer Sameday knows it. */
export function holdOp(sql: Sql, op: Op, reason: HeldReason): void {
  // An unknown op is in the log already; only those that are not keep their content here.
  const patch = reason === 'unknown' ? null : JSON.stringify(op.patch)
  sql.prepare(hold).run(op.origin, op.seq, reason, op.hlc, op.entity, op.rowId, op.kind, patch)
}

/** The laptops whose changes wait for a time or for others to arrive. */
export const heldOrigins = (sql: Sql): readonly string[] =>
  sql
    .prepare(`SELECT DISTINCT origin FROM held_op WHERE reason <> 'unknown'`)
    .pluck()
    .all() as readonly string[]

/** The held op with exactly this number, out of the waiting room. */
export function takeHeld(sql: Sql, origin: string, seq: number): Op | null {
  const row = sql
    .prepare(`SELECT * FROM held_op WHERE origin = ? AND seq = ? AND reason <> 'unknown'`)
    .get(origin, seq) as HeldOpRow | undefined
  if (!row || row.patch === null) return null
  const { hlc, entity, kind } = row
  return { origin, seq, hlc, entity, rowId: row.row_id, kind, patch: JSON.parse(row.patch) } as Op
}

/** Forgets what waited and is in the log by now. */
export function dropArrived(sql: Sql, origin: string, seen: number): void {
  sql.prepare(`DELETE FROM held_op WHERE origin = ? AND seq <= ? AND reason <> 'unknown'`).run(origin, seen)
}
