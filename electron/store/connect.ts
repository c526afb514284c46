import Database from 'better-sqlite3'
import { type Sql, sqlOn } from './sql'

/** How long another writer is waited for before we say that the file is in use (ms). */
const busyMs = 2000

/**
 * Opens a connection with the settings that make "saved" mean saved.
 * @param file path, or `:memory:`
 * @throws SqliteError; problems.ts turns it into a sentence
 */
export function connect(file: string): Sql {
  const db = new Database(file, { timeout: busyMs })
  try {
    // One process owns the file: a second Sameday is told so, whatever user-data folder it was started with.
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('journal_mode = WAL')
    // After WAL, because going to WAL lowers it to NORMAL here, and NORMAL forgets commits when the power goes.
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma('wal_autocheckpoint = 1000')
    if (process.platform === 'darwin') {
      // There, plain fsync does not reach the platter.
      db.pragma('fullfsync = ON')
      db.pragma('checkpoint_fullfsync = ON')
    }
    // The lock is only taken at the first write; take it now, so that the answer comes at the door.
    if (file !== ':memory:') db.exec('BEGIN IMMEDIATE; COMMIT')
    return sqlOn(db)
  } catch (error) {
    db.close()
    throw error
  }
}
