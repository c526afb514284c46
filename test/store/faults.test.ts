import { existsSync, openSync, readdirSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { backupFolder, backupsIn, makeBackup } from '../../electron/store/backup'
import { connect } from '../../electron/store/connect'
import { migrate } from '../../electron/store/migrate'
import { schemaVersion } from '../../electron/store/schema'
import { DAY } from '../../shared/time'
import { add, fingerprint, notices, share, twoDays, units } from './damaged'
import { morning, must, newFolder, openIn } from './support'

describe('a damaged database', () => {
  test('that is no database any more is set aside, never deleted, and the newest good backup takes its place', async () => {
    const folder = newFolder()
    const second = await twoDays(folder)
    expect(backupsIn(backupFolder(folder, second.file))).toHaveLength(1)

    const fd = openSync(second.file, 'r+')
    writeSync(fd, Buffer.from('not a database'), 0, 14, 0)
    const third = openIn(folder, morning + 2 * DAY)
    expect(await units(third)).toEqual(['one'])
    expect(await notices(third)).toEqual([['database-corrupt', 'problem.databaseRestored']])
    expect(readdirSync(join(folder, 'set-aside'))).toEqual([`${morning + 2 * DAY}-sameday.sqlite`])
    await add(third, 'three')
    expect(await units(third)).toEqual(['one', 'three'])
    // Numbers given out after the backup must not be given out again.
    expect((await share(third)).laptops.filter((laptop) => laptop.self)).toHaveLength(2)
  })

  test('gives back what can still be read in it', async () => {
    const folder = newFolder()
    const second = await twoDays(folder)

    // A table that everything reads is destroyed; the log is whole.
    const db = new Database(second.file)
    const root = db
      .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'laptop'`)
      .pluck()
      .get() as number
    const size = db.pragma('page_size', { simple: true }) as number
    db.close()
    const fd = openSync(second.file, 'r+')
    writeSync(fd, Buffer.alloc(size, 0xab), 0, size, (root - 1) * size)

    const third = openIn(folder, morning + 2 * DAY)
    expect(await units(third)).toEqual(['one', 'two'])
    expect(must(await third.store.summary()).notices[0]?.text).toMatchObject({
      key: 'problem.databaseRestored',
      values: { count: 2 }
    })
  })

  test('without a backup starts a new one and says so', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    await first.store.close()
    truncateSync(first.file, 50)
    const second = openIn(folder)
    expect(await units(second)).toEqual([])
    expect(await notices(second)).toEqual([['database-corrupt', 'problem.databaseStartedNew']])
  })

  test('that shows its damage while in use is named, and rescued at the next opening', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    for (let n = 0; n < 400; n++) await add(first, `unit with quite a long name ${n}`)
    await first.store.close()
    const second = openIn(folder, morning + DAY)
    await add(second, 'later')
    await second.store.close()
    const db = new Database(second.file)
    const root = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'unit'`).pluck().get() as number
    const size = db.pragma('page_size', { simple: true }) as number
    db.close()
    const fd = openSync(second.file, 'r+')
    writeSync(fd, Buffer.alloc(size, 0xab), 0, size, (root - 1) * size)

    const third = openIn(folder, morning + 2 * DAY)
    const answer = await third.store.read({ name: 'org', input: {} })
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'database-corrupt' } })
    // The store opened itself again and went back to the backup.
    expect((await units(third)).length).toBe(401)
    expect(await notices(third)).toEqual([['database-corrupt', 'problem.databaseRestored']])
  })
})

describe('a database of another version', () => {
  test('from a newer Sameday is opened by nothing, says what to do, and keeps every byte', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    await first.store.close()
    const db = new Database(first.file)
    db.pragma(`user_version = ${schemaVersion + 1}`)
    db.pragma('journal_mode = DELETE')
    db.close()
    const before = fingerprint(first.file)
    const second = openIn(folder)
    expect(await second.store.summary()).toMatchObject({
      ok: false,
      problem: { kind: 'newer-version', text: { key: 'problem.databaseNewer' } }
    })
    await second.store.close()
    expect(fingerprint(first.file)).toBe(before)
    expect(existsSync(`${first.file}-wal`)).toBe(false)
  })

  test('of another program is left alone', async () => {
    const folder = newFolder()
    const file = join(folder, 'sameday.sqlite')
    const db = new Database(file)
    db.exec('PRAGMA application_id = 7; CREATE TABLE theirs (x)')
    db.close()
    const before = fingerprint(file)
    expect(await openIn(folder).store.summary()).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-format', text: { key: 'problem.databaseForeign' } }
    })
    expect(fingerprint(file)).toBe(before)
  })

  test('a migration that fails half-way leaves nothing of itself', () => {
    const sql = connect(join(newFolder(), 'half.sqlite'))
    sql.db.exec('CREATE TABLE session (in_the_way TEXT)')
    expect(() => migrate(sql)).toThrow('already exists')
    expect(sql.db.pragma('user_version', { simple: true })).toBe(0)
    expect(sql.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['session'])
    sql.db.close()
  })
})

describe('backups', () => {
  test('one a day is made at opening, verified, and a few are kept', async () => {
    const folder = newFolder()
    for (let day = 0; day < 30; day++) {
      const opened = openIn(folder, morning + day * DAY)
      await add(opened, `unit ${day}`, day * DAY)
      await opened.store.close()
    }
    const kept = backupsIn(backupFolder(folder, join(folder, 'sameday.sqlite')))
    const days = kept.map(({ atWall }) => Math.round((atWall - morning) / DAY))
    expect(days.slice(0, 7)).toEqual([29, 28, 27, 26, 25, 24, 23])
    expect(days.length).toBeLessThanOrEqual(5 + 7 + 4)
    expect(Math.min(...days)).toBeLessThan(14)
  })

  test('one that cannot be finished leaves the ones before it', async () => {
    const folder = newFolder()
    const sql = connect(join(folder, 'a.sqlite'))
    migrate(sql)
    const backups = join(folder, 'backups')
    await makeBackup(sql, backups, morning)
    sql.db.close()
    await expect(makeBackup(sql, backups, morning + DAY)).rejects.toThrow()
    expect(readdirSync(backups)).toEqual([`${morning}.sqlite`])
  })
})
