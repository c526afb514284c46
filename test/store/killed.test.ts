import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../electron/store/connect'
import { migrate } from '../../electron/store/migrate'
import type { OpRow } from '../../electron/store/tables'
import { Writer } from '../../electron/store/write'
import { opOf } from '../../electron/store/write/log'
import { randomFrom } from '../../shared/sample/chance'
import { stamp, stateOf } from '../two-laptops/support'
import { morning, newFolder } from './support'

const kills = process.env.SAMEDAY_TORTURE ? 300 : 15
// Inside the project, so that the child finds its native addon.
const built = join(import.meta.dirname, '..', '..', 'test-results', `killed-${process.pid}`)

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'killed-child.ts'),
      outDir: built,
      target: 'node20',
      rolldownOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'child.mjs' } }
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** Lets a writer run and kills it without warning; answers the batches it had called saved. */
async function runAndKill(folder: string, round: number, afterMs: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(built, 'child.mjs'), folder, String(round)])
  let said = ''
  let errors = ''
  child.stdout.on('data', (data) => {
    // Killed a while after the first change, so that every round has something to lose.
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    said += String(data)
  })
  child.stderr.on('data', (data) => {
    errors += String(data)
  })
  await new Promise((done) => child.once('close', done))
  expect(errors).toBe('')
  return said.split('\n').slice(0, -1)
}

test(`killed ${kills} times in the middle of writing, the store loses nothing it had called saved`, async () => {
  const folder = newFolder()
  const random = randomFrom(kills)
  const saved: string[] = []
  for (let round = 0; round < kills; round++)
    saved.push(...(await runAndKill(folder, round, Math.floor(random() * 60))))

  const sql = connect(join(folder, 'sameday.sqlite'))
  const batches = new Set(sql.prepare('SELECT id FROM batch').pluck().all())
  expect(saved.filter((batch) => !batches.has(batch))).toEqual([])
  expect(saved.length).toBeGreaterThan(kills)
  expect(sql.db.pragma('integrity_check', { simple: true })).toBe('ok')

  // What a MetaScrum ended and the items it ended are one change: neither is there without the other.
  const ended = sql
    .prepare(
      `SELECT body ->> '$.item' FROM session_event WHERE type = 'ended'
         UNION ALL SELECT body ->> '$.parts[0].id' FROM session_event WHERE type = 'ended' ORDER BY 1`
    )
    .pluck()
    .all()
  const killed = sql.prepare("SELECT id FROM item WHERE state = 'killed' ORDER BY id").pluck().all()
  expect(ended.length).toBeGreaterThan(0)
  expect(killed).toEqual(ended)

  // The tables are what the log says, and every laptop's run in it is without a gap.
  const log = (sql.prepare('SELECT * FROM op ORDER BY origin, seq').all() as OpRow[]).map(opOf)
  const fresh = connect(':memory:')
  migrate(fresh)
  const taken = new Writer(fresh, 'newcomer').takeIn(log, stamp(morning))
  expect({ fresh: taken.fresh, waiting: taken.waiting }).toEqual({ fresh: log.length, waiting: 0 })
  expect(stateOf(fresh)).toEqual(stateOf(sql))
  expect(new Set(log.map((op) => op.origin)).size).toBe(1)
  sql.db.close()
}, 3_600_000)
