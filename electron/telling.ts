import { deltaOf, type Told } from '../shared/ipc/delta'

/** What one listener is told of a value that changes: whole at first, and from then on what has changed. */
export class Telling<T> {
  #last: { readonly count: number; readonly value: T } | null = null
  #count = 0

  /** @param send called unless the listener has this very value already */
  constructor(private readonly send: (told: Told) => void) {}

  tell(value: T): void {
    const since = this.#last
    const delta = since ? deltaOf(since.value, value) : { is: value }
    if (!delta) return
    this.#last = { count: ++this.#count, value }
    this.send({ count: this.#count, since: since?.count ?? null, delta })
  }

  /** The listener is another one, or has missed something. */
  tellWhole(value: T): void {
    this.#last = null
    this.tell(value)
  }
}
