import Database from 'better-sqlite3'
import { type Op, opSchema } from '../../shared/sync/op'
import type { OpRow } from './tables'

/**
 * Whatever changes can still be read in a damaged database, as far as each laptop's run goes; a page that cannot be
 * read ends that run. Damaged content is left out: it would be spread to other laptops.
 */
export function readableOps(path: string): readonly Op[] {
  let db: Database.Database | null = null
  const ops: Op[] = []
  try {
    db = new Database(path, { fileMustExist: true })
    const next = db.prepare('SELECT * FROM op WHERE (origin, seq) > (?, ?) ORDER BY origin, seq LIMIT 200')
    const nextOrigin = db.prepare('SELECT min(origin) FROM op WHERE origin > ?').pluck()
    for (let origin = nextOrigin.get(''); typeof origin === 'string'; origin = nextOrigin.get(origin))
      readRun(next, origin, ops)
  } catch {
    // What was read so far is what there is.
  } finally {
    close(db)
  }
  return ops
}

function readRun(next: Database.Statement, origin: string, ops: Op[]): void {
  try {
    for (let seq = 0; ; ) {
      const rows = (next.all(origin, seq) as OpRow[]).filter((row) => row.origin === origin)
      for (const row of rows) {
        const parsed = opSchema.safeParse({
          origin: row.origin,
          seq: row.seq,
          hlc: row.hlc,
          entity: row.entity,
          rowId: row.row_id,
          kind: row.kind,
          patch: JSON.parse(row.patch)
        })
        if (!parsed.success) return
        ops.push(parsed.data)
      }
      const last = rows.at(-1)
      if (!last) return
      seq = last.seq
    }
  } catch {
    // The next laptop's run may lie on sound pages.
  }
}

function close(db: Database.Database | null): void {
  try {
    db?.close()
  } catch {
    // A damaged file may not even close cleanly.
  }
}
