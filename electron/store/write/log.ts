import type { Op } from '../../../shared/sync/op'
import type { Sql } from '../sql'
import type { OpRow } from '../tables'

const row = '(?, ?, ?, ?, ?, ?, ?)'
// A full op takes the place of one that was withheld or came without some of its words; otherwise what is in the log stays
// as it is.
const append = (rows: number) => `INSERT INTO op (origin, seq, hlc, entity, row_id, kind, patch)
  VALUES ${Array(rows).fill(row).join(', ')}
  ON CONFLICT (origin, seq) DO UPDATE SET hlc = excluded.hlc, entity = excluded.entity,
    row_id = excluded.row_id, kind = excluded.kind, patch = excluded.patch
  WHERE kind = 'withheld'
    OR (entity = 'item' AND row_id = excluded.row_id AND length(patch) < length(excluded.patch))`

// Fifty at a time cost half of one at a time.
const together = 50
const appendOne = append(1)
const appendMany = append(together)

const valuesOf = (op: Op) => [
  op.origin,
  op.seq,
  op.hlc,
  op.entity,
  op.rowId,
  op.kind,
  JSON.stringify(op.patch)
]

/** Appends ops to the log; `flush` before reading them back. */
export class Log {
  readonly #sql: Sql
  #waiting: Op[] = []

  constructor(sql: Sql) {
    this.#sql = sql
  }

  append(op: Op): void {
    this.#waiting.push(op)
    if (this.#waiting.length < together) return
    this.#sql.prepare(appendMany).run(...this.#waiting.flatMap(valuesOf))
    this.#waiting = []
  }

  flush(): void {
    for (const op of this.#waiting) this.#sql.prepare(appendOne).run(...valuesOf(op))
    this.#waiting = []
  }
}

/** An op as logged. Its patch was checked on its way in. */
export const opOf = (logged: OpRow): Op =>
  ({
    origin: logged.origin,
    seq: logged.seq,
    hlc: logged.hlc,
    entity: logged.entity,
    rowId: logged.row_id,
    kind: logged.kind,
    patch: JSON.parse(logged.patch)
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
