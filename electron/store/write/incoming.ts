import type { Topic } from '../../../shared/ipc/contract'
import { isAhead, receive } from '../../../shared/sync/hlc'
import type { Hlc, Op } from '../../../shared/sync/op'
import { needsNewer } from '../../../shared/sync/reading'
import type { Sql } from '../sql'
import { Applier } from './apply'
import { dropArrived, heldOrigins, holdOp, takeHeld } from './held'
import { noteSeen } from './log'
import type { LiveSessions } from './sessions'

/** What becomes of a change of another laptop. `refill`: its content, or some of its words, was withheld so far. */
export type Fate = 'fresh' | 'known' | 'refill' | 'future' | 'gap'

/** Of the changes in a file: new here, here already, and such as wait. */
export interface Counts {
  readonly fresh: number
  readonly known: number
  readonly waiting: number
}

export interface TakenIn extends Counts {
  readonly topics: ReadonlySet<Topic>
  readonly hlc: Hlc
  /** For each laptop heard of, its highest contiguous change. */
  readonly seenByOrigin: ReadonlyMap<string, number>
}

/**
 * Decides, op by op, what is new here. Holds the version vector as it moves, so the dry run and the real thing
 * count the same.
 */
export class Sieve {
  readonly seenByOrigin: Map<string, number>
  readonly #isWithheld: (op: Op) => boolean
  readonly #lacksWords: (op: Op) => boolean
  readonly #wallMs: number

  constructor(sql: Sql, seenByOrigin: ReadonlyMap<string, number>, wallMs: number) {
    this.seenByOrigin = new Map(seenByOrigin)
    this.#wallMs = wallMs
    const some = sql.prepare(`SELECT 1 FROM op WHERE kind = 'withheld' LIMIT 1`).get() !== undefined
    const find = sql.prepare(`SELECT 1 FROM op WHERE origin = ? AND seq = ? AND kind = 'withheld'`)
    this.#isWithheld = some ? (op) => find.get(op.origin, op.seq) !== undefined : () => false
    this.#lacksWords = wordsLackedIn(sql)
  }

  fateOf(op: Op): Fate {
    const seen = this.seenByOrigin.get(op.origin) ?? 0
    if (op.seq <= seen) {
      const more = op.kind !== 'withheld' && (this.#isWithheld(op) || this.#lacksWords(op))
      return more ? 'refill' : 'known'
    }
    if (isAhead(op.hlc, this.#wallMs)) return 'future'
    if (op.seq > seen + 1) return 'gap'
    this.seenByOrigin.set(op.origin, op.seq)
    return 'fresh'
  }
}

/** An initiative made of an impediment that was confidential then came without its words; here they may be now. */
function wordsLackedIn(sql: Sql): (op: Op) => boolean {
  const made = new Set(sql.prepare('SELECT id FROM item WHERE impediment_id IS NOT NULL').pluck().all())
  const logged = sql.prepare(`SELECT patch FROM op WHERE origin = ? AND seq = ? AND entity = 'item'`).pluck()
  return ({ entity, rowId, origin, seq, patch }) => {
    if (entity !== 'item' || !made.has(rowId)) return false
    const known = logged.get(origin, seq) as string | undefined
    return known !== undefined && Object.keys(JSON.parse(known)).length < Object.keys(patch).length
  }
}

/**
 * Takes in changes of other laptops, inside the caller's transaction. Any order, any number of times: what is known is
 * skipped, what comes too early is held and let in as soon as what it waits for has arrived.
 * @param hlc this laptop's clock before
 */
export function takeIn(
  sql: Sql,
  live: LiveSessions,
  ops: Iterable<Op>,
  seenBefore: ReadonlyMap<string, number>,
  hlc: Hlc,
  wallMs: number,
  onProgress: (done: number) => void = () => {}
): TakenIn {
  const sieve = new Sieve(sql, seenBefore, wallMs)
  const applier = new Applier(sql, live, null)
  const counts = { fresh: 0, known: 0, waiting: 0 }
  const hlcByOrigin = new Map<string, number>()
  let clock = hlc
  let done = 0

  const accept = (op: Op) => {
    if (needsNewer(applier.add(op))) holdOp(sql, op, 'unknown')
    clock = receive(clock, op.hlc, wallMs)
    hlcByOrigin.set(op.origin, Math.max(op.hlc, hlcByOrigin.get(op.origin) ?? 0))
    counts.fresh++
  }
  const consider = (op: Op) => {
    const fate = sieve.fateOf(op)
    if (fate === 'known') counts.known++
    else if (fate === 'fresh' || fate === 'refill') accept(op)
    else {
      holdOp(sql, op, fate)
      counts.waiting++
    }
  }

  for (const op of ops) {
    consider(op)
    if (++done % 5000 === 0) onProgress(done)
  }
  for (const origin of heldOrigins(sql)) {
    for (;;) {
      const next = takeHeld(sql, origin, (sieve.seenByOrigin.get(origin) ?? 0) + 1)
      if (!next || sieve.fateOf(next) !== 'fresh') break
      accept(next)
    }
    dropArrived(sql, origin, sieve.seenByOrigin.get(origin) ?? 0)
  }
  applier.settle()
  for (const [origin, highest] of hlcByOrigin)
    noteSeen(sql, { origin, seq: sieve.seenByOrigin.get(origin) ?? 0, hlc: highest, self: false }, wallMs)
  return { ...counts, topics: applier.topics, hlc: clock, seenByOrigin: sieve.seenByOrigin }
}
