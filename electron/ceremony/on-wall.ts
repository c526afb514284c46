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

/** What changes while it is being read is shown together, so long after. */
const restMs = SECOND
/** Ages are told in hours, and a day ends at midnight. */
const olderMs = MINUTE

/**
 * Something stored on the room's screen, apart from any ceremony: read when it is put there, and again whenever what it
 * tells of has changed, and every minute, because what is open grows older. It stops when something else is shown.
 */
export class OnWall<I, T> {
  /** What hangs there, and what was asked for last. */
  #what: { readonly is: I } | null = null
  #wanted: { readonly is: I } | null = null
  #reading = false
  #stale = false
  #callOff: () => void = () => {}

  constructor(private readonly options: OnWallOptions<I, T>) {}

  /** What cannot be read leaves there what hangs there. */
  async show(is: I): Promise<Result<null>> {
    const wanted = { is }
    this.#wanted = wanted
    const read = await this.#read(is)
    if (read.ok && wanted === this.#wanted) {
      this.#what = wanted
      this.options.put(read.value, is)
    }
    if (this.options.isOn()) this.#next()
    return read.ok ? ok(null) : read
  }

  /** Something stored has changed. */
  changed(topics: readonly Topic[]): void {
    if (!topics.some((topic) => this.options.topics.includes(topic))) return
    // What is read for the first time is not there yet, and may lack this.
    if (!this.options.isOn() && !this.#reading) return
    if (this.#reading || this.#stale) this.#stale = true
    else void this.#again()
  }

  async #read(is: I): Promise<Result<T>> {
    this.#stale = false
    this.#reading = true
    try {
      return await this.options.read(is)
    } finally {
      this.#reading = false
    }
  }

  async #again(): Promise<void> {
    this.#callOff()
    const what = this.#what
    if (!what || !this.options.isOn()) return
    const read = await this.#read(what.is)
    // The room may be shown something else by then.
    if (!this.options.isOn()) return
    if (what === this.#what) {
      if (read.ok) this.options.put(read.value, what.is)
      else if (read.problem.kind === 'not-found') {
        this.options.takeOff()
        return
      }
    }
    // What else could not be read stays as it was; the next change or minute asks again.
    this.#next()
  }

  #next(): void {
    this.#callOff()
    const ms = this.#stale ? restMs : olderMs / this.options.clock.rate
    this.#callOff = this.options.timers.after(ms, () => void this.#again())
  }
}
