import type { Topic } from '../../shared/ipc/contract'
import type { Applied } from '../../shared/ipc/files'
import { type ProblemKind, Refusal } from '../../shared/result'
import { noHlc, tick } from '../../shared/sync/hlc'
import type { Hlc, Op } from '../../shared/sync/op'
import { needsNewer } from '../../shared/sync/reading'
import type { Stamp } from '../../shared/time'
import { type Message, message } from '../../shared/words/message'
import type { WriteInput } from './api'
import { compiler, query, type Sql } from './sql'
import type { OpRow } from './tables'
import { Applier } from './write/apply'
import { type TakenIn, takeIn } from './write/incoming'
import { noteSeen, opOf } from './write/log'
import { LiveSessions } from './write/sessions'
import { inTransaction } from './write/transaction'
import { markUndone, rememberStep, stepOf, undoDrafts } from './write/undo'

/** What a batch came to, and what windows should read anew. */
export interface Written {
  readonly applied: Applied
  readonly topics: ReadonlySet<Topic>
}

/**
 * The only way to change replicated tables. A key press, an import, an undo and a merged file all come through here:
 * ops are appended to the log, the clock moves and the tables follow, in one transaction.
 * Memory moves only after the commit: what throws has changed nothing.
 */
export class Writer {
  #origin: string
  #seq = 0
  #hlc: Hlc = noHlc
  #seenByOrigin: ReadonlyMap<string, number> = new Map()
  readonly #sql: Sql
  readonly #live = new LiveSessions()

  /** @param origin the name under which this laptop's changes go into the log */
  constructor(sql: Sql, origin: string) {
    this.#sql = sql
    this.#origin = origin
    this.#load()
  }

  get origin(): string {
    return this.#origin
  }
  /** The highest number this laptop has given to a change. */
  get seq(): number {
    return this.#seq
  }
  get hlc(): Hlc {
    return this.#hlc
  }
  /** The version vector. */
  get seenByOrigin(): ReadonlyMap<string, number> {
    return this.#seenByOrigin
  }

  /** Local changes as one transaction, kept once: a batch seen before changes nothing and answers the same. */
  write(input: WriteInput): Written {
    return this.#write(input, () => {})
  }

  /** Takes a step back by writing the old values as new changes; the taking back is a step too. */
  undo(stepId: string, at: Stamp): Written {
    const batch = `undo|${stepId}`
    const known = this.#answerOf(batch)
    if (known) return { applied: known, topics: nothing }
    const step = stepOf(this.#sql, stepId)
    if (!step) throw refusal('not-found', message('problem.notFound'))
    if (step.undone) throw refusal('refused', message('problem.alreadyUndone'))
    const input = { batch, drafts: undoDrafts(this.#sql, step, at), label: message('share.undo'), at }
    return this.#write(input, () => markUndone(this.#sql, stepId))
  }

  #write({ batch, drafts, label, at }: WriteInput, also: () => void): Written {
    const known = this.#answerOf(batch)
    if (known) return { applied: known, topics: nothing }
    const words = label ?? message('share.changes', { count: drafts.length })
    if (drafts.length === 0) {
      also()
      return { applied: { changed: 0, step: null, label: words }, topics: nothing }
    }

    const hlc = tick(this.#hlc, at.wall)
    const ops = drafts.map(
      (draft, index): Op => ({ ...draft, origin: this.#origin, seq: this.#seq + 1 + index, hlc })
    )
    const lastSeq = this.#seq + ops.length
    const step = label === null ? null : batch
    const applied: Applied = { changed: ops.length, step, label: words }
    const topics = this.#inTransaction(() => {
      const touched = this.#applyOwn(ops, step)
      if (step !== null)
        rememberStep(this.#sql, {
          id: step,
          label: JSON.stringify(words),
          at: at.wall,
          origin: this.#origin,
          first_seq: this.#seq + 1,
          last_seq: lastSeq
        })
      also()
      this.#keepAnswer(batch, applied, at)
      noteSeen(this.#sql, { origin: this.#origin, seq: lastSeq, hlc, self: true }, at.wall)
      return touched
    })
    this.#seq = lastSeq
    this.#hlc = hlc
    this.#seenByOrigin = new Map(this.#seenByOrigin).set(this.#origin, lastSeq)
    return { applied, topics }
  }

  /**
   * Changes of other laptops, in one transaction.
   * @returns clash: true when another laptop writes under our name; the caller then goes on under a new one
   */
  takeIn(
    ops: Iterable<Op>,
    at: Stamp,
    onProgress?: (done: number) => void
  ): TakenIn & { readonly clash: boolean } {
    const seqBefore = this.#seq
    const result = this.#inTransaction(() =>
      takeIn(this.#sql, this.#live, ops, this.#seenByOrigin, this.#hlc, at.wall, onProgress)
    )
    this.#hlc = result.hlc
    this.#seenByOrigin = result.seenByOrigin
    this.#seq = Math.max(seqBefore, result.seenByOrigin.get(this.#origin) ?? 0)
    return { ...result, clash: this.#seq > seqBefore }
  }

  /** After an upgrade: reads again what an older Sameday could not make sense of. */
  readUnknownAgain(): void {
    this.#inTransaction(() => {
      const applier = new Applier(this.#sql, this.#live, null)
      const rows = this.#sql
        .prepare(
          `SELECT op.* FROM held_op h JOIN op ON op.origin = h.origin AND op.seq = h.seq
           WHERE h.reason = 'unknown'`
        )
        .all() as OpRow[]
      for (const row of rows) {
        if (needsNewer(applier.replay(opOf(row)))) continue
        this.#sql.prepare('DELETE FROM held_op WHERE origin = ? AND seq = ?').run(row.origin, row.seq)
      }
      applier.settle()
    })
  }

  /** Goes on under a new name, when the old one turns out to be in use elsewhere. */
  rename(origin: string): void {
    this.#origin = origin
    this.#load()
  }

  #inTransaction<T>(body: () => T): T {
    try {
      return inTransaction(this.#sql, body)
    } catch (error) {
      this.#live.forget()
      throw error
    }
  }

  #load(): void {
    const laptops = allLaptops.all(this.#sql, {})
    this.#seenByOrigin = new Map(laptops.map(({ origin, seq }) => [origin, seq]))
    this.#seq = this.#seenByOrigin.get(this.#origin) ?? 0
    this.#hlc = laptops.reduce((highest, { hlc }) => Math.max(highest, hlc), this.#hlc as number) as Hlc
  }

  #applyOwn(ops: readonly Op[], step: string | null): ReadonlySet<Topic> {
    const applier = new Applier(this.#sql, this.#live, step)
    for (const op of ops) {
      // Our own code wrote it, so this is a bug and must be loud; a stranger's op would be held.
      if (needsNewer(applier.add(op)))
        throw new Error(`This Sameday does not understand its own change of ${op.entity} ${op.rowId}`)
    }
    applier.settle()
    return applier.topics
  }

  #answerOf(batch: string): Applied | null {
    const known = batchById.get(this.#sql, { id: batch })
    return known ? (JSON.parse(known.answer) as Applied) : null
  }

  #keepAnswer(batch: string, applied: Applied, at: Stamp): void {
    keepBatch.run(this.#sql, { id: batch, answer: JSON.stringify(applied), at: at.wall })
  }
}

const allLaptops = query(() => compiler.selectFrom('laptop').selectAll())
const batchById = query(({ id }: { id: string }) =>
  compiler.selectFrom('batch').select('answer').where('id', '=', id)
)
const keepBatch = query(({ id, answer, at }: { id: string; answer: string; at: number }) =>
  compiler.insertInto('batch').values({ id, answer, at })
)

const refusal = (kind: ProblemKind, text: Message) => new Refusal({ kind, text, advice: null })

const nothing: ReadonlySet<Topic> = new Set()
