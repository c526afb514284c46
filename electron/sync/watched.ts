import { Refusal } from '../../shared/result'
import { type Message, message } from '../../shared/words/message'
import type { StoreEvent } from '../store/api'
import { problem } from '../store/problems'

/** Work shorter than this shows no progress bar: it would only flash (ms). */
const showAfterMs = 300
const showEveryMs = 100

/** Work that reads a stream: can be watched, and stopped between two portions. */
export class Watched {
  readonly #running = new Set<string>()
  readonly #stopped = new Set<string>()

  constructor(
    private readonly emit: (event: StoreEvent) => void,
    private readonly elapsed: () => number
  ) {}

  stop(job: string): void {
    if (this.#running.has(job)) this.#stopped.add(job)
  }

  /** @param cancellable false for work that would leave half of something behind */
  async run<T>(
    job: string,
    label: Message,
    work: (onProgress: (done: number, total: number) => void) => Promise<T>,
    cancellable = true
  ): Promise<T> {
    const startedAt = this.elapsed()
    let shownAt: number | null = null
    const show = (done: number, total: number, finished: boolean) =>
      this.emit({
        type: 'progress',
        progress: { job, label, done, total, cancellable: cancellable && !finished, finished }
      })
    if (cancellable) this.#running.add(job)
    try {
      return await work((done, total) => {
        if (this.#stopped.has(job)) throw stopped()
        const now = this.elapsed()
        if (now - startedAt < showAfterMs || (shownAt !== null && now - shownAt < showEveryMs)) return
        shownAt = now
        show(done, total, false)
      })
    } finally {
      this.#running.delete(job)
      this.#stopped.delete(job)
      if (shownAt !== null) show(1, 1, true)
    }
  }
}

const stopped = () => new Refusal(problem('cancelled', message('problem.cancelled'), null))
