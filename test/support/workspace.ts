import { connect } from '../../electron/store/connect'
import { migrate } from '../../electron/store/migrate'
import { type Readers, readers } from '../../electron/store/read'
import type { Sql } from '../../electron/store/sql'
import { Writer } from '../../electron/store/write'
import type { Draft } from '../../shared/sync/op'
import { mono, type Stamp, wall } from '../../shared/time'

/** A workspace in memory: the real tables, the real write path, the real reads. */
export interface Workspace {
  readonly sql: Sql
  readonly writer: Writer
  readonly readers: Readers
  /** One batch at a moment (wall ms). */
  write(drafts: readonly Draft[], at: number): void
}

export function openWorkspace(file = ':memory:'): Workspace {
  const sql = connect(file)
  migrate(sql)
  const writer = new Writer(sql, 'laptop-a')
  let batch = 0
  return {
    sql,
    writer,
    readers: readers(sql, false),
    write: (drafts, at) =>
      void writer.write({ batch: `batch-${batch++}`, drafts, label: null, at: stampAt(at) })
  }
}

export const stampAt = (wallMs: number): Stamp => ({ mono: mono(wallMs), wall: wall(wallMs) })
