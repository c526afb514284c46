import { type HeatWall, heatWall } from '../../shared/insights/wall'
import type { Topic } from '../../shared/ipc/contract'
import { ok, type Result } from '../../shared/result'
import { type Clock, MINUTE, SECOND } from '../../shared/time'
import type { Store } from '../store/api'
import type { Timers } from './timers'

export interface HeatOnWallOptions {
  readonly store: Pick<Store, 'read'>
  readonly clock: Clock
  readonly timers: Timers
  /** Whether it is still what the room is shown. */
  readonly isOn: () => boolean
  readonly put: (wall: HeatWall) => void
}

/** A morning brings many changes at once; nobody in the room sees more than one of them a second. */
const restMs = SECOND
/** Ages are told in hours. */
const olderMs = MINUTE

/**
 * The heat tree on the room's screen: read when it is put there, and again whenever something happened to an impediment
 * or the organisation, and every minute, because what is open grows older. It stops when something else is shown.
 */
export class HeatOnWall {
  #reading = false
  #stale = false
  #callOff: () => void = () => {}

  constructor(private readonly options: HeatOnWallOptions) {}

  async show(): Promise<Result<null>> {
    this.#stale = false
    const read = await this.#read(() => true)
    if (read.ok) this.#next(olderMs)
    return read
  }

  /** Something stored has changed. */
  changed(topics: readonly Topic[]): void {
    if (!topics.includes('impediments') && !topics.includes('org')) return
    if (!this.options.isOn()) return
    if (this.#reading || this.#stale) this.#stale = true
    else void this.#again()
  }

  /** @param isWanted asked when the answer is there: the room may be shown something else by then */
  async #read(isWanted: () => boolean): Promise<Result<null>> {
    const { store, clock, put } = this.options
    this.#reading = true
    try {
      const heat = await store.read({ name: 'heat', input: { at: clock.read().wall } })
      if (!heat.ok) return heat
      if (isWanted()) put(heatWall(heat.value))
      return ok(null)
    } finally {
      this.#reading = false
    }
  }

  async #again(): Promise<void> {
    this.#callOff()
    if (!this.options.isOn()) return
    this.#stale = false
    // What could not be read stays as it was; the next change or minute asks again.
    await this.#read(this.options.isOn)
    if (this.options.isOn()) this.#next(this.#stale ? restMs : olderMs / this.options.clock.rate)
  }

  #next(ms: number): void {
    this.#callOff()
    this.#callOff = this.options.timers.after(ms, () => void this.#again())
  }
}
