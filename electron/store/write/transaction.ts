import type { Sql } from '../sql'

/**
 * Runs `body` in one `BEGIN IMMEDIATE` transaction: all of it is durable when this returns, or none of it happened.
 * Synchronous on purpose, nothing may wait inside. IMMEDIATE takes the write lock at once, so a second writer is
 * told at the door and not half-way.
 */
export function inTransaction<T>(sql: Sql, body: () => T): T {
  sql.prepare('BEGIN IMMEDIATE').run()
  try {
    const result = body()
    sql.prepare('COMMIT').run()
    return result
  } catch (error) {
    // SQLite rolls back by itself when the disk is full.
    if (sql.db.inTransaction) sql.prepare('ROLLBACK').run()
    throw error
  }
}
