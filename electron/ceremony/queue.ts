import type { SavedState } from '../../shared/ceremony/facilitator-snapshot'
import { err, ok, type Problem, type Result } from '../../shared/result'
import { type Clock, SECOND } from '../../shared/time'
import { message } from '../../shared/words/message'
import type { Store, WriteInput } from '../store/api'
import type { Timers } from './timers'

const retryMs = 3 * SECOND

export interface QueueOptions {
  readonly store: Pick<Store, 'write'>
  readonly clock: Clock
  readonly timers: Timers
  /** What the screen may show as saved has changed. */
  readonly onState: (state: SavedState) => void
}

/**
 * What the room did, on its way to the disk: in order, one batch at a time, kept until the store has said that it is
 * durable. A batch carries its command's id, so sending it again after a crash of the store changes nothing.
 */
export class WriteQueue {
  #waiting: WriteInput[] = []
  #sending = false
  #state: SavedState
  #cancelRetry: (() => void) | null = null
  #settled: (() => void)[] = []

  constructor(private readonly options: QueueOptions) {
    this.#state = { state: 'saved', atWall: options.clock.read().wall }
  }

  get state(): SavedState {
    return this.#state
  }

  /** Takes a batch; it is sent after the caller has told the screens. */
  add(batch: WriteInput): void {
    this.#waiting.push(batch)
    if (this.#state.state === 'saved') this.#state = { state: 'saving' }
    queueMicrotask(() => this.retry())
  }

  /** Tries again at once: something new came, or the store is back. */
  retry(): void {
    if (this.#sending) return
    this.#cancelRetry?.()
    this.#cancelRetry = null
    void this.#send()
  }

  /** Answers when everything is durable, or when an attempt has failed: the batches then stay queued. */
  async settle(): Promise<Result<null>> {
    if (this.#waiting.length > 0) {
      const attempt = new Promise<void>((done) => this.#settled.push(done))
      this.retry()
      await attempt
    }
    return this.#state.state === 'failed' ? { ok: false, problem: this.#state.problem } : ok(null)
  }

  async #send(): Promise<void> {
    this.#sending = true
    for (let batch = this.#waiting[0]; batch; batch = this.#waiting[0]) {
      const written = await this.#write(batch)
      if (!written.ok) return this.#failed(written.problem)
      this.#waiting.shift()
    }
    this.#sending = false
    this.#tell({ state: 'saved', atWall: this.options.clock.read().wall })
  }

  /** A store that died in the middle rejects; to the room that is the same as one that says no. */
  async #write(batch: WriteInput): Promise<Result<unknown>> {
    try {
      return await this.options.store.write(batch)
    } catch {
      return err(
        'store-unavailable',
        message('problem.storeUnavailable'),
        message('problem.storeUnavailable.advice')
      )
    }
  }

  #failed(problem: Problem): void {
    this.#sending = false
    this.#cancelRetry = this.options.timers.after(retryMs, () => this.retry())
    this.#tell({ state: 'failed', problem })
  }

  #tell(state: SavedState): void {
    this.#state = state
    const settled = this.#settled
    this.#settled = []
    for (const done of settled) done()
    this.options.onState(state)
  }
}
