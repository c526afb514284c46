import { knowledge } from '../../shared/sync/registry'
import { migrations, schemaVersion } from './schema'
import { compiler, query, type Sql } from './sql'
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

const metaByKey = query(({ key }: { key: string }) =>
  compiler.selectFrom('meta').select('value').where('key', '=', key)
)
const putMeta = query(({ key, value }: { key: string; value: string }) =>
  compiler.replaceInto('meta').values({ key, value })
)

export const readMeta = (sql: Sql, key: string): string | null => metaByKey.get(sql, { key })?.value ?? null

export function writeMeta(sql: Sql, key: string, value: string): void {
  putMeta.run(sql, { key, value })
}
