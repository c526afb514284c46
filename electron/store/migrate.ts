import { knowledge } from '../../shared/sync/registry'
import { migrations, schemaVersion } from './schema'
import { compiler, query, type Sql } from './sql'
import { refoldImpediments, writeSession } from './write/projections'
import { LiveSessions } from './write/sessions'
import { inTransaction } from './write/transaction'

/** Marks a SQLite file as Sameday's ("Same" in ASCII). */
export const applicationId = 0x53616d65

/** The version of the tables; 0 for a file that has none yet. */
export const versionOf = (sql: Sql): number => Number(sql.db.pragma('user_version', { simple: true }))

/**
 * Brings the tables up to date in one transaction: either all of the way, or not at all. A large file takes minutes.
 * @param onProgress told only where there is something to bring up to date
 */
export function migrate(sql: Sql, onProgress: (done: number, total: number) => void = () => {}): void {
  const from = versionOf(sql)
  if (from >= schemaVersion) return
  inTransaction(sql, () => {
    for (const { version, sql: text } of migrations) if (version > from) sql.db.exec(text)
    sql.db.pragma(`application_id = ${applicationId}`)
    sql.db.pragma(`user_version = ${schemaVersion}`)
    if (from === 0) writeMeta(sql, 'knowledge', String(knowledge))
    else rebuildProjections(sql, onProgress)
  })
}

/** Folds every history anew: an older Sameday kept less of what they add up to. */
function rebuildProjections(sql: Sql, onProgress: (done: number, total: number) => void): void {
  const ids = (text: string) => (sql.prepare(text).all() as { readonly id: string }[]).map(({ id }) => id)
  const impediments = ids('SELECT DISTINCT impediment_id AS id FROM impediment_event')
  const sessions = ids('SELECT DISTINCT session_id AS id FROM session_event')
  const total = impediments.length + sessions.length
  for (let done = 0; done < impediments.length; done += together) {
    onProgress(done, total)
    refoldImpediments(sql, impediments.slice(done, done + together))
  }
  const live = new LiveSessions()
  for (const [i, id] of sessions.entries()) {
    if (i % together === 0) onProgress(impediments.length + i, total)
    writeSession(sql, id, live.fold(sql, id))
  }
  onProgress(total, total)
}

/** A second or so of work. */
const together = 2000

const metaByKey = query(({ key }: { key: string }) =>
  compiler.selectFrom('meta').select('value').where('key', '=', key)
)
const putMeta = query(({ key, value }: { key: string; value: string }) =>
  compiler.replaceInto('meta').values({ key, value })
)

/** What this file says of itself under a key; it is never handed on. */
export const readMeta = (sql: Sql, key: string): string | null => metaByKey.get(sql, { key })?.value ?? null

export function writeMeta(sql: Sql, key: string, value: string): void {
  putMeta.run(sql, { key, value })
}
