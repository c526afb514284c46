import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { DAY } from '../../shared/time'
import { syncFolder } from './files'
import { applicationId } from './migrate'
import type { Sql } from './sql'

export interface Backup {
  readonly path: string
  readonly atWall: number
}

const keepNewest = 5
const keepDays = 7
const keepWeeks = 4

/** Each database has a folder of its own, named like it. */
export const backupFolder = (userData: string, database: string): string =>
  join(userData, 'backups', basename(database))

/** Newest first. The time is in the name, so that copying a folder about does not change it. */
export function backupsIn(folder: string): readonly Backup[] {
  const backups: Backup[] = []
  for (const name of list(folder)) {
    const at = /^(\d{13,})\.sqlite$/.exec(name)?.[1]
    if (at) backups.push({ path: join(folder, name), atWall: Number(at) })
  }
  return backups.sort((a, b) => b.atWall - a.atWall)
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Copies the open database without stopping work, verifies the copy and only then gives it its name. What fails on the
 * way leaves earlier backups as they were.
 */
export async function makeBackup(sql: Sql, folder: string, nowMs: number): Promise<Backup> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${nowMs}.sqlite`)
  const unfinished = `${path}.tmp`
  try {
    await sql.db.backup(unfinished)
    if (!isGood(unfinished)) throw new Error('the copy could not be read back')
    renameSync(unfinished, path)
    syncFolder(folder)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + suffix, { force: true })
  }
  prune(folder)
  return { path, atWall: nowMs }
}

/** True when a file is a whole database of ours. */
export function isGood(path: string): boolean {
  let db: Database.Database | null = null
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    db.pragma('cell_size_check = ON')
    return (
      db.pragma('application_id', { simple: true }) === applicationId &&
      db.pragma('quick_check(1)', { simple: true }) === 'ok'
    )
  } catch {
    return false
  } finally {
    db?.close()
  }
}

/** Keeps the last few, one a day for a week and one a week for a month. */
function prune(folder: string): void {
  const backups = backupsIn(folder)
  const keep = new Set(backups.slice(0, keepNewest))
  for (const [length, count] of [
    [DAY, keepDays],
    [7 * DAY, keepWeeks]
  ] as const) {
    const byPeriod = new Map(backups.map((backup) => [Math.floor(backup.atWall / length), backup]))
    for (const backup of [...byPeriod.values()].slice(0, count)) keep.add(backup)
  }
  for (const backup of backups) if (!keep.has(backup)) rmSync(backup.path, { force: true })
}

/** Whether the last backup is a day old, or there is none. */
export const backupIsDue = (folder: string, nowMs: number): boolean => {
  const newest = backupsIn(folder)[0]
  return !newest || nowMs - newest.atWall >= DAY || newest.atWall > nowMs + DAY
}
