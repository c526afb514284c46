/** Runs something later; answers how to call it off. Injected, so that tests need not wait. */
export interface Timers {
  after(ms: number, run: () => void): () => void
}

export const realTimers: Timers = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  }
}
