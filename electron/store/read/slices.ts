/**
 * A read that takes longer than others may be kept waiting: it yields where they may have their turn, and goes on. What
 * is written in between may be in the parts of the answer read after it: whoever shows it is told and asks again.
 */
export type Sliced<T> = Generator<void, T, void>

/** The same at once, for whoever holds up nobody. */
export function whole<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
