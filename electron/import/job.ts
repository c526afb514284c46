import { setImmediate as others } from 'node:timers/promises'
import { err, ok, type Result } from '../../shared/result'
import { type Message, message } from '../../shared/words/message'
import type { StoreEvent } from '../store/api'

/** Work shorter than this shows no progress bar: it would only flash. */
const SHOW_AFTER_MS = 300
/** A bar that moves ten times a second looks smooth. */
const SHOW_EVERY_MS = 100

export interface Jobs {
  begin(job: string): void
  end(job: string): void
  cancel(job: string): void
  /** Drives portioned work to its end, letting other calls through after each portion; `cancelled` when told to stop. */
  run<T>(job: string, label: Message, total: number, work: Generator<number, T>): Promise<Result<T>>
  /** Says that the job has come to a part that cannot be stopped or measured, and lets that be shown before it begins. */
  announce(job: string, label: Message): Promise<void>
}

interface Job {
  readonly startedAt: number
  cancelled: boolean
  shownAt: number | null
  label: Message | null
}

/** Long work that can be watched and stopped. */
export function jobs(emit: (event: StoreEvent) => void, elapsed: () => number): Jobs {
  const byName = new Map<string, Job>()

  const show = (
    name: string,
    job: Job,
    label: Message,
    done: number,
    total: number,
    cancellable: boolean
  ) => {
    job.shownAt = elapsed()
    job.label = label
    emit({
      type: 'progress',
      progress: { job: name, label, done, total, cancellable, finished: false }
    })
  }

  return {
    begin(name) {
      byName.set(name, { startedAt: elapsed(), cancelled: false, shownAt: null, label: null })
    },

    end(name) {
      const job = byName.get(name)
      byName.delete(name)
      if (!job || job.shownAt === null || job.label === null) return
      emit({
        type: 'progress',
        progress: { job: name, label: job.label, done: 1, total: 1, cancellable: false, finished: true }
      })
    },

    cancel(name) {
      const job = byName.get(name)
      if (job) job.cancelled = true
    },

    async run(name, label, total, work) {
      for (;;) {
        const job = byName.get(name)
        if (!job || job.cancelled) return err('cancelled', message('import.cancelled'))
        const step = work.next()
        if (step.done) return ok(step.value)
        const now = elapsed()
        const long = now - job.startedAt > SHOW_AFTER_MS
        if (long && (job.shownAt === null || now - job.shownAt >= SHOW_EVERY_MS))
          show(name, job, label, Math.round(step.value), total, true)
        await others()
      }
    },

    async announce(name, label) {
      const job = byName.get(name)
      if (job) show(name, job, label, 0, 0, false)
      await others()
    }
  }
}
