import type { Topic } from '../../shared/ipc/contract'
import { ok, type Result } from '../../shared/result'
import { type Clock, MINUTE, SECOND } from '../../shared/time'
import type { Timers } from './timers'

export interface OnWallOptions<I, T> {
  readonly clock: Clock
  readonly timers: Timers
  /** What it tells of: a change of anything else is passed over. */
  readonly topics: readonly Topic[]
  /** Whether it is still what the room is shown. */
  readonly isOn: () => boolean
  readonly read: (what: I) => Promise<Result<T>>
  readonly put: (read: T, what: I) => void
  /** It is no longer there: a unit was removed, or another workspace was opened. */
  readonly takeOff: () => void
}

/** A morning brings many changes at once; nobody in the room sees more than one of them a second. */
const restMs = SECOND
/** Ages are told in hours, and a day ends at midnight. */
const olderMs = MINUTE

/**
 * Something stored on the room's screen, apart from any ceremony: read when it is put there, and again whenever what it
 * tells of has changed, and every minute, because what is open grows older. It stops when something else is shown.
 */
export class OnWall<I, T> {
  #what: { readonly is: I } | null = null
  #reading = false
  #stale = false
  #callOff: () => void = () => {}

  constructor(private readonly options: OnWallOptions<I, T>) {}

  async show(what: I): Promise<Result<null>> {
    this.#what = { is: what }
    this.#stale = false
    const read = await this.#read(() => true)
    if (read.ok) this.#next(olderMs)
    return read
  }

  /** Something stored has changed. */
  changed(topics: readonly Topic[]): void {
    if (!topics.some((topic) => this.options.topics.includes(topic))) return
    if (!this.options.isOn()) return
    if (this.#reading || this.#stale) this.#stale = true
    else void this.#again()
  }

  /** @param isWanted asked when the answer is there: the room may be shown something else by then */
  async #read(isWanted: () => boolean): Promise<Result<null>> {
    const what = this.#what
    if (!what) return ok(null)
    this.#reading = true
    try {
      const read = await this.options.read(what.is)
      if (!read.ok) return read
      if (isWanted() && what === this.#what) this.options.put(read.value, what.is)
      return ok(null)
    } finally {
      this.#reading = false
    }
  }

  async #again(): Promise<void> {
    this.#callOff()
    if (!this.options.isOn()) return
    this.#stale = false
    const read = await this.#read(this.options.isOn)
    const isGone = !read.ok && read.problem.kind === 'not-found'
    if (isGone && this.options.isOn()) this.options.takeOff()
    // What else could not be read stays as it was; the next change or minute asks again.
    else if (this.options.isOn()) this.#next(this.#stale ? restMs : olderMs / this.options.clock.rate)
  }

  #next(ms: number): void {
    this.#callOff()
    this.#callOff = this.options.timers.after(ms, () => void this.#again())
  }
}
