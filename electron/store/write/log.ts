import type { Op } from '../../../shared/sync/op'
import type { Sql } from '../sql'
import type { OpRow } from '../tables'

// A full op takes the place of one that was withheld; otherwise what is in the log stays as it is.
const append = `INSERT INTO op (origin, seq, hlc, entity, row_id, kind, patch) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (origin, seq) DO UPDATE SET hlc = excluded.hlc, entity = excluded.entity,
    row_id = excluded.row_id, kind = excluded.kind, patch = excluded.patch
  WHERE kind = 'withheld'`

export function appendOp(sql: Sql, op: Op): void {
  sql.prepare(append).run(op.origin, op.seq, op.hlc, op.entity, op.rowId, op.kind, JSON.stringify(op.patch))
}

/** An op as logged. Its patch was checked on its way in. */
export const opOf = (row: OpRow): Op =>
  ({
    origin: row.origin,
    seq: row.seq,
    hlc: row.hlc,
    entity: row.entity,
    rowId: row.row_id,
    kind: row.kind,
    patch: JSON.parse(row.patch)
  }) as Op

const heardOf = `INSERT INTO laptop (origin, name, public_key, first_seen, seq, hlc, self) VALUES (?, '', '', ?, ?, ?, ?)
  ON CONFLICT (origin) DO UPDATE SET seq = max(seq, excluded.seq), hlc = max(hlc, excluded.hlc),
    self = max(self, excluded.self)`

/** Notes how far a laptop's changes are here. */
export function noteSeen(
  sql: Sql,
  seen: { readonly origin: string; readonly seq: number; readonly hlc: number; readonly self: boolean },
  wallMs: number
): void {
  sql.prepare(heardOf).run(seen.origin, wallMs, seen.seq, seen.hlc, seen.self ? 1 : 0)
}
