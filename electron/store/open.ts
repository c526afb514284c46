import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Problem, Refusal } from '../../shared/result'
import { knowledge } from '../../shared/sync/registry'
import { mono, type Stamp, wall } from '../../shared/time'
import { message } from '../../shared/words/message'
import type { StoreEvent, StoreOptions } from './api'
import { backupFolder, backupIsDue, backupsIn, isGood, makeBackup } from './backup'
import { connect } from './connect'
import { syncFolder } from './files'
import { kindOfFile } from './header'
import { type Identity, IdentityFile } from './identity'
import { migrate, readMeta, versionOf, writeMeta } from './migrate'
import { codeOf, isCorrupt, problem } from './problems'
import { readableOps } from './salvage'
import { schemaVersion } from './schema'
import type { Sql } from './sql'
import { Writer } from './write'

/** A workspace ready for work. */
export interface Workspace {
  readonly sql: Sql
  readonly writer: Writer
  readonly identities: IdentityFile
  readonly identity: Identity
  /** Settles when the backup of the day is made, or was not due; closing waits for it. */
  readonly backup: Promise<void>
  /** Trouble met while opening, to be told once. */
  readonly notices: readonly Problem[]
}

/**
 * Opens a workspace: a new one, a sound one, one that needs migrating, or what can be saved of a damaged one.
 * @throws Refusal for a newer or foreign file; SqliteError and system errors, which problems.ts puts into words
 */
export async function openWorkspace(
  { file, userData }: StoreOptions,
  nowMs: number,
  emit: (event: StoreEvent) => void
): Promise<Workspace> {
  mkdirSync(dirname(file), { recursive: true })
  mkdirSync(userData, { recursive: true })
  const notices: Problem[] = []
  const backups = backupFolder(userData, file)
  const { sql, rescued } = await soundDatabase(file, userData, backups, nowMs)
  try {
    await migrateSafely(sql, backups, nowMs, emit)
    const identities = new IdentityFile(userData, file)
    const hadData = sql.prepare('SELECT 1 FROM op LIMIT 1').get() !== undefined
    const { identity, fresh } = identities.settle({
      // A backup may be of the very run that was broken off: its numbers were given out again since.
      token: rescued ? null : readMeta(sql, 'token'),
      seqOf: (origin) =>
        (sql.prepare('SELECT seq FROM laptop WHERE origin = ?').pluck().get(origin) as number | undefined) ??
        0
    })
    writeMeta(sql, 'token', identity.nextToken ?? identity.token)
    introduce(sql, identity, nowMs)
    const writer = new Writer(sql, identity.origin)
    if (fresh && hadData && !rescued)
      notices.push(problem('refused', message('problem.identityNew'), message('problem.identityNew.advice')))
    if (rescued) notices.push(bringBack(rescued, writer, at(nowMs)))
    readHeldAgain(sql, writer, nowMs)
    const due = hadData && !rescued && backupIsDue(backups, nowMs)
    return {
      sql,
      writer,
      identities,
      identity: identities.confirm(identity, writer.seq),
      backup: due ? dailyBackup(sql, backups, nowMs) : Promise.resolve(),
      notices
    }
  } catch (error) {
    sql.db.close()
    throw error
  }
}

/** In the background: nothing waits for it, and one that fails only leaves the older ones. */
async function dailyBackup(sql: Sql, backups: string, nowMs: number): Promise<void> {
  try {
    await makeBackup(sql, backups, nowMs)
  } catch (error) {
    // A database that was closed meanwhile is no trouble of the backup's.
    if (sql.db.open) console.error(error)
  }
}

const at = (ms: number): Stamp => ({ mono: mono(0), wall: wall(ms) })

interface Rescued {
  /** Where the damaged file is kept. */
  readonly setAside: string
  /** Wall time of the backup that took its place; null when there was none. */
  readonly backupAt: number | null
}

async function soundDatabase(
  file: string,
  userData: string,
  backups: string,
  nowMs: number
): Promise<{ readonly sql: Sql; readonly rescued: Rescued | null }> {
  const kind = kindOfFile(file)
  const name = basename(file)
  if (kind === 'newer')
    throw new Refusal(
      problem(
        'newer-version',
        message('problem.databaseNewer', { file: name }),
        message('problem.databaseNewer.advice')
      )
    )
  if (kind === 'foreign')
    throw new Refusal(
      problem(
        'wrong-format',
        message('problem.databaseForeign', { file: name }),
        message('problem.databaseForeign.advice')
      )
    )
  if (kind !== 'damaged') {
    // A write-ahead log left behind means the last exit was not a clean one.
    const wal = `${file}-wal`
    const unclean = (existsSync(wal) && statSync(wal).size > 0) || existsSync(suspect(file))
    const sql = trySound(file, unclean)
    if (sql) return { sql, rescued: null }
  }
  const rescued = replaceDamaged(file, userData, backups, nowMs)
  return { sql: connect(file), rescued }
}

/** Written next to the database when damage shows while it is in use: the next opening looks at every page. */
export const suspect = (file: string): string => `${file}.check`

/** The open database, or null when it is damaged. */
function trySound(file: string, thorough: boolean): Sql | null {
  let sql: Sql | null = null
  try {
    sql = connect(file)
    if (versionOf(sql) > 0) sql.prepare('SELECT count(*) FROM laptop').get()
    if (thorough && sql.db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      sql.db.close()
      return null
    }
    rmSync(suspect(file), { force: true })
    return sql
  } catch (error) {
    sql?.db.close()
    if (isCorrupt(error)) return null
    throw error
  }
}

/** Moves a damaged database out of the way, never away, and puts the newest good backup in its place. */
function replaceDamaged(file: string, userData: string, backups: string, nowMs: number): Rescued {
  const folder = join(userData, 'set-aside')
  mkdirSync(folder, { recursive: true })
  const setAside = join(folder, `${nowMs}-${basename(file)}`)
  for (const suffix of ['-wal', '-shm', ''])
    if (existsSync(file + suffix)) renameSync(file + suffix, setAside + suffix)
  rmSync(suspect(file), { force: true })
  const good = backupsIn(backups).find(({ path }) => isGood(path))
  if (good) copyFileSync(good.path, file)
  syncFolder(dirname(file))
  return { setAside, backupAt: good?.atWall ?? null }
}

/** Takes what can be read in the damaged file in again, through the same door as any other change. */
function bringBack({ setAside, backupAt }: Rescued, writer: Writer, now: Stamp): Problem {
  const { fresh } = writer.takeIn(readableOps(setAside), now)
  const advice = message('problem.databaseSetAside.advice', { file: setAside })
  if (backupAt === null)
    return problem('database-corrupt', message('problem.databaseStartedNew', { count: fresh }), advice)
  const when = new Date(backupAt).toISOString().slice(0, 16).replace('T', ' ')
  return problem('database-corrupt', message('problem.databaseRestored', { when, count: fresh }), advice)
}

/** A file of an older Sameday: what takes so long is told from the copy made before on. */
async function migrateSafely(
  sql: Sql,
  backups: string,
  nowMs: number,
  emit: (event: StoreEvent) => void
): Promise<void> {
  const version = versionOf(sql)
  if (version > schemaVersion) throw new Error('Opened a newer database')
  const old = version > 0 && version < schemaVersion
  const tell = (done: number, total: number, finished: boolean) =>
    emit({
      type: 'progress',
      progress: {
        job: 'migrate',
        label: message('nav.migrating'),
        done,
        total,
        cancellable: false,
        finished
      }
    })
  if (old) {
    tell(0, 0, false)
    try {
      await makeBackup(sql, backups, nowMs)
    } catch (error) {
      const detail = codeOf(error) || String(Object(error).message)
      throw new Refusal(
        problem(
          'disk-full',
          message('problem.backupFailed', { detail }),
          message('problem.backupFailed.advice')
        )
      )
    }
  }
  migrate(sql, (done, total) => tell(done, total, false))
  if (old) tell(0, 0, true)
}

/** This laptop among the others, by the name people know it by. */
export function introduce(sql: Sql, { origin, publicKey }: Identity, nowMs: number): void {
  sql.prepare('UPDATE laptop SET self = 1 WHERE self = 2').run()
  sql
    .prepare(
      `INSERT INTO laptop (origin, name, public_key, first_seen, seq, hlc, self) VALUES (?, ?, ?, ?, 0, 0, 2)
       ON CONFLICT (origin) DO UPDATE SET name = excluded.name, public_key = excluded.public_key, self = 2`
    )
    .run(origin, hostname(), publicKey, nowMs)
}

/** What waited for its time, or for a Sameday that knows more, may have its turn now. */
function readHeldAgain(sql: Sql, writer: Writer, nowMs: number): void {
  if (sql.prepare(`SELECT 1 FROM held_op WHERE reason <> 'unknown' LIMIT 1`).get())
    writer.takeIn([], at(nowMs))
  if (Number(readMeta(sql, 'knowledge') ?? 0) >= knowledge) return
  writer.readUnknownAgain()
  writeMeta(sql, 'knowledge', String(knowledge))
}
