import { untilBooked } from '../../shared/ceremony/booked'
import type { Session } from '../../shared/ceremony/state'
import { type Clock, MINUTE, SECOND } from '../../shared/time'
import type { Timers } from './timers'

/** The wall clock may be set while a timer waits, so the way to the booked time is looked at again this often. */
const lookAgainMs = 10 * SECOND

/** Later than this (the laptop slept past it, say) nobody expects it to start by itself any more. */
const tooLateMs = 2 * MINUTE

export interface ByClockOptions {
  readonly clock: Clock
  readonly timers: Timers
  readonly session: () => Session | null
  readonly start: () => void
}

/** Starts a lobby at its booked time where the set-up says so, by main's clock: a window that hangs delays nobody. */
export class ByClock {
  #armedFor: string | null = null
  #cancel: (() => void) | null = null

  constructor(private readonly options: ByClockOptions) {}

  /** To be told whenever the session may have changed. */
  look(): void {
    const session = this.options.session()
    const key = session && waits(session) ? `${session.id}|${session.bookedAt}` : null
    if (key === this.#armedFor) return
    this.#cancel?.()
    this.#cancel = null
    // A ceremony opened after its time waits for its facilitator.
    this.#armedFor = session && key !== null && this.#left(session) > 0 ? key : null
    if (this.#armedFor !== null) this.#wait()
  }

  #wait(): void {
    const session = this.options.session()
    if (!session) return
    const ms = Math.max(0, Math.min(this.#left(session), lookAgainMs)) / this.options.clock.rate
    this.#cancel = this.options.timers.after(ms, () => this.#due())
  }

  #due(): void {
    this.#cancel = null
    const session = this.options.session()
    if (!session || this.#armedFor === null) return
    const left = this.#left(session)
    if (left > 0) {
      this.#wait()
      return
    }
    this.#armedFor = null
    if (left > -tooLateMs) this.options.start()
  }

  #left({ bookedAt }: Session): number {
    return bookedAt === null ? 0 : untilBooked(bookedAt, this.options.clock.read().wall)
  }
}

const waits = ({ phase, byClock, bookedAt }: Session): boolean =>
  phase === 'lobby' && byClock && bookedAt !== null
