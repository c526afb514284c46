import { setImmediate as others } from 'node:timers/promises'
import { Refusal } from '../../shared/result'
import { type Message, message } from '../../shared/words/message'
import type { StoreEvent } from './api'
import { problem } from './problems'

/** Work shorter than this shows no progress bar: it would only flash (ms). */
const showAfterMs = 300
/** A bar that moves ten times a second looks smooth. */
const showEveryMs = 100

/** What long work is given to show how far it is, and to hear that it shall stop. */
export interface Watch {
  /** Aborted, with the refusal to throw, when somebody stops the work. */
  readonly signal: AbortSignal
  /** @param total 0 where nobody knows @throws Refusal when somebody has stopped the work */
  progress(label: Message, done: number, total: number): void
  /**
   * Drives portioned work to its end, letting other calls through after each portion.
   * @throws Refusal when somebody has stopped the work
   */
  drive<T>(label: Message, total: number, work: Generator<number, T>): Promise<T>
  /** Says that the work has come to a part that cannot be stopped or measured, and lets that be shown before it begins. */
  announce(label: Message): Promise<void>
}

/** Long work that can be watched, and stopped between two portions. */
export class Watched {
  readonly #running = new Map<string, Task>()

  constructor(
    private readonly emit: (event: StoreEvent) => void,
    /** Milliseconds of a clock that only goes forward; tells when work has become long. */
    private readonly elapsed: () => number
  ) {}

  stop(job: string): void {
    this.#running.get(job)?.stop()
  }

  /** @param cancellable false for work that would leave half of something behind */
  async run<T>(job: string, work: (watch: Watch) => Promise<T>, cancellable = true): Promise<T> {
    const task = new Task(job, cancellable, this.emit, this.elapsed)
    if (cancellable) this.#running.set(job, task)
    try {
      return await work(task)
    } finally {
      this.#running.delete(job)
      task.end()
    }
  }
}

class Task implements Watch {
  readonly #stopping = new AbortController()
  readonly #startedAt: number
  #shownAt: number | null = null
  #label: Message | null = null

  constructor(
    private readonly job: string,
    private readonly cancellable: boolean,
    private readonly emit: (event: StoreEvent) => void,
    private readonly elapsed: () => number
  ) {
    this.#startedAt = elapsed()
  }

  get signal(): AbortSignal {
    return this.#stopping.signal
  }

  stop(): void {
    this.#stopping.abort(new Refusal(problem('cancelled', message('problem.cancelled'), null)))
  }

  progress(label: Message, done: number, total: number): void {
    this.signal.throwIfAborted()
    const now = this.elapsed()
    if (now - this.#startedAt < showAfterMs) return
    if (this.#shownAt !== null && now - this.#shownAt < showEveryMs) return
    this.#show(label, done, total, this.cancellable, now)
  }

  async drive<T>(label: Message, total: number, work: Generator<number, T>): Promise<T> {
    for (;;) {
      this.signal.throwIfAborted()
      const step = work.next()
      if (step.done) return step.value
      this.progress(label, Math.round(step.value), total)
      await others()
    }
  }

  async announce(label: Message): Promise<void> {
    this.#show(label, 0, 0, false, this.elapsed())
    await others()
  }

  end(): void {
    const { job } = this
    if (this.#label === null) return
    const over = { done: 1, total: 1, cancellable: false, finished: true }
    this.emit({ type: 'progress', progress: { job, label: this.#label, ...over } })
  }

  #show(label: Message, done: number, total: number, cancellable: boolean, now: number): void {
    this.#shownAt = now
    this.#label = label
    const { job } = this
    this.emit({ type: 'progress', progress: { job, label, done, total, cancellable, finished: false } })
  }
}
