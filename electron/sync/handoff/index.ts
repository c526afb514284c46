import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import type { Applied, HandoffPreview } from '../../../shared/ipc/files'
import { Refusal } from '../../../shared/result'
import type { Op } from '../../../shared/sync/op'
import type { Stamp } from '../../../shared/time'
import { message } from '../../../shared/words/message'
import type { Identity } from '../../store/identity'
import { problem } from '../../store/problems'
import { compiler, query, type Sql } from '../../store/sql'
import type { Writer } from '../../store/write'
import { Sieve, type TakenIn } from '../../store/write/incoming'
import { type Header, parseOpLine } from './format'
import { otherKey, readHandoff } from './read'
import { Summary } from './summary'
import { writeHandoff } from './write'

/** What handing on and taking in need of the store. */
export interface HandoffAccess {
  readonly sql: Sql
  readonly writer: Writer
  readonly identity: Identity
}

/** Told now and then while a file is read; a throw ends it with nothing changed. */
export type OnProgress = (done: number, total: number) => void

/** How many looked-at files are remembered. */
const remembered = 5

interface Plan {
  readonly path: string
  readonly sha256: string
}

export type TakenHandoff = TakenIn & { readonly clash: boolean; readonly applied: Applied }

/** Hand-off files in and out: a dry run first, then one transaction through the one write path. */
export class Handoff {
  readonly #plans = new Map<string, Plan>()

  /** Reads and checks a whole file and says what taking it in would do. @throws Refusal */
  async preview(
    { sql, writer }: HandoffAccess,
    path: string,
    at: Stamp,
    onProgress: OnProgress
  ): Promise<HandoffPreview> {
    const sieve = new Sieve(sql, writer.seenByOrigin, at.wall)
    const summary = new Summary()
    const counts = { fresh: 0, known: 0, waiting: 0 }
    const header = await readHandoff(path, {
      onHeader: (read) => refuseOtherKey(sql, read, basename(path)),
      onOp: (op) => {
        const fate = sieve.fateOf(op)
        if (fate === 'known') counts.known++
        else if (fate === 'fresh' || fate === 'refill') {
          counts.fresh++
          summary.add(op)
        } else counts.waiting++
      },
      onProgress
    })
    const plan = randomUUID()
    this.#plans.set(plan, { path, sha256: header.sha256 })
    for (const oldest of this.#plans.keys()) if (this.#plans.size > remembered) this.#plans.delete(oldest)
    return {
      plan,
      file: basename(path),
      from: header.laptop,
      writtenAt: header.writtenAt,
      changes: header.counts.ops,
      ...counts,
      knownLaptop: knownKey(sql, header.origin) !== null,
      summary: summary.lines
    }
  }

  /** Takes in what was previewed, once more checked from end to end. @throws Refusal */
  async apply(
    { sql, writer }: HandoffAccess,
    planId: string,
    at: Stamp,
    onProgress: OnProgress
  ): Promise<TakenHandoff> {
    const plan = this.#plans.get(planId)
    if (!plan) throw planGone()
    // Kept as text until the transaction: a fifth of what the same ops take as objects.
    const fresh: string[] = []
    const sieve = new Sieve(sql, writer.seenByOrigin, at.wall)
    const header = await readHandoff(plan.path, {
      onHeader: (read) => {
        if (read.sha256 !== plan.sha256) throw planGone()
        refuseOtherKey(sql, read, basename(plan.path))
      },
      onOp: (op, line) => {
        if (sieve.fateOf(op) !== 'known') fresh.push(line)
      },
      onProgress
    })
    const taken = writer.takeIn(opsOf(fresh), at, (done) => onProgress(done, fresh.length))
    noteLaptops(sql, header, at.wall)
    const label = message('share.takenIn', { count: taken.fresh, from: header.laptop })
    return {
      ...taken,
      known: header.counts.ops - taken.fresh - taken.waiting,
      applied: { changed: taken.fresh, step: null, label }
    }
  }

  /** @returns how many changes the file holds */
  write(
    { sql, identity }: HandoffAccess,
    path: string,
    includeConfidential: boolean,
    at: Stamp
  ): Promise<number> {
    const { origin, publicKey, privateKey } = identity
    return writeHandoff(
      sql,
      { origin, publicKey, privateKey, laptop: hostname() },
      path,
      includeConfidential,
      at.wall
    )
  }
}

function* opsOf(lines: readonly string[]): Generator<Op> {
  for (const line of lines) {
    const { op } = parseOpLine(line)
    if (op) yield op
  }
}

const laptopByOrigin = query(({ origin }: { origin: string }) =>
  compiler.selectFrom('laptop').select('public_key').where('origin', '=', origin)
)

const knownKey = (sql: Sql, origin: string): string | null =>
  laptopByOrigin.get(sql, { origin })?.public_key || null

/** A laptop's key is believed the first time and held to ever after. */
function refuseOtherKey(sql: Sql, header: Header, file: string): void {
  const known = knownKey(sql, header.origin)
  if (known !== null && known !== header.publicKey) throw otherKey(file, header.laptop)
}

/** Remembers the sender's name and key, and the names it knows; a name the laptop itself gave counts more. */
function noteLaptops(sql: Sql, header: Header, wallMs: number): void {
  const note = sql.prepare(
    `INSERT INTO laptop (origin, name, public_key, first_seen, seq, hlc, self) VALUES (?, ?, ?, ?, 0, 0, 0)
     ON CONFLICT (origin) DO UPDATE SET name = excluded.name, public_key = excluded.public_key WHERE self = 0`
  )
  note.run(header.origin, header.laptop, header.publicKey, wallMs)
  const hearsay = sql.prepare(`UPDATE laptop SET name = ? WHERE origin = ? AND name = ''`)
  for (const [origin, name] of Object.entries(header.laptops)) hearsay.run(name, origin)
}

const planGone = () =>
  new Refusal(problem('not-found', message('problem.planGone'), message('problem.planGone.advice')))
