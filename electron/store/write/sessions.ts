import type { SessionEvent } from '../../../shared/ceremony/events'
import { evolve, foldSession, rewrites } from '../../../shared/ceremony/evolve'
import type { Session } from '../../../shared/ceremony/state'
import { compareOps, type Op } from '../../../shared/sync/op'
import type { Mono } from '../../../shared/time'
import type { Sql } from '../sql'
import { eventsOf } from './histories'

type Stamped = Pick<Op, 'hlc' | 'origin' | 'seq'>

interface Live {
  readonly session: Session | null
  readonly last: Stamped
  readonly lastAt: SessionEvent['at']
  /** False once an event changed what earlier ones meant: from then on every change is a fresh fold. */
  readonly plain: boolean
}

/** A session as far as it is folded, and when its last event happened. */
export interface Folded {
  readonly session: Session | null
  readonly lastAt: SessionEvent['at'] | null
}

// A laptop runs one ceremony at a time; a few more are looked at in between.
const keep = 4

/**
 * The sessions last written to, folded so far, so that the hundredth key press of a ceremony costs what the first did.
 * Only ever ahead by what is committed: whoever writes calls `forget` when a transaction fails.
 */
export class LiveSessions {
  readonly #byId = new Map<string, Live>()
  readonly #fresh = new Map<string, { readonly op: Stamped; readonly event: SessionEvent }[]>()

  forget(): void {
    this.#byId.clear()
    this.#fresh.clear()
  }

  /** A history changed otherwise than by one more event. */
  drop(id: string): void {
    this.#byId.delete(id)
  }

  /** Notes an event that has just been kept. */
  add(op: Op, event: SessionEvent): void {
    const fresh = this.#fresh.get(event.session)
    const { hlc, origin, seq } = op
    if (fresh) fresh.push({ op: { hlc, origin, seq }, event })
    else this.#fresh.set(event.session, [{ op: { hlc, origin, seq }, event }])
  }

  /** The session with everything added so far. */
  fold(sql: Sql, id: string): Folded {
    const fresh = this.#fresh.get(id) ?? []
    this.#fresh.delete(id)
    const live = this.#forward(id, fresh) ?? afresh(sql, id)
    this.#byId.delete(id)
    if (!live) return { session: null, lastAt: null }
    this.#byId.set(id, live)
    for (const oldest of this.#byId.keys()) if (this.#byId.size > keep) this.#byId.delete(oldest)
    return live
  }

  /** Null when the new events are not simply the end of the story. */
  #forward(
    id: string,
    fresh: readonly { readonly op: Stamped; readonly event: SessionEvent }[]
  ): Live | null {
    let live = this.#byId.get(id)
    if (!live) return null
    for (const { op, event } of fresh) {
      if (!live.plain || rewrites(event) || compareOps(op, live.last) <= 0) return null
      const before: Mono = live.lastAt.mono
      live = { session: evolve(live.session, event, before), last: op, lastAt: event.at, plain: true }
    }
    return live
  }
}

function afresh(sql: Sql, id: string): Live | null {
  const events = eventsOf<SessionEvent>(sql, 'session_event', 'session_id', id)
  const last = sql
    .prepare(
      `SELECT hlc, origin, seq FROM session_event WHERE session_id = ?
       ORDER BY hlc DESC, origin DESC, seq DESC LIMIT 1`
    )
    .get(id) as Stamped | undefined
  const lastAt = events.at(-1)?.at
  if (!last || !lastAt) return null
  return { session: foldSession(events), last, lastAt, plain: !events.some(rewrites) }
}
