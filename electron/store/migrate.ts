import { knowledge } from '../../shared/sync/registry'
import { migrations, schemaVersion } from './schema'
import type { Sql } from './sql'
import { inTransaction } from './write/transaction'

/** Marks a SQLite file as Sameday's ("Same" in ASCII). */
export const applicationId = 0x53616d65

export const versionOf = (sql: Sql): number => Number(sql.db.pragma('user_version', { simple: true }))

/** Brings the tables up to date in one transaction: either all of the way, or not at all. */
export function migrate(sql: Sql): void {
  const from = versionOf(sql)
  if (from >= schemaVersion) return
  inTransaction(sql, () => {
    for (const { version, sql: text } of migrations) if (version > from) sql.db.exec(text)
    sql.db.pragma(`application_id = ${applicationId}`)
    sql.db.pragma(`user_version = ${schemaVersion}`)
    if (from === 0) writeMeta(sql, 'knowledge', String(knowledge))
  })
}

export const readMeta = (sql: Sql, key: string): string | null =>
  (sql.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined) ?? null

export function writeMeta(sql: Sql, key: string, value: string): void {
  sql.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value)
}
