import type { LookedAt, Plan } from './compare'

/** What came of a file. */
type Outcome = Pick<Plan, 'skipped' | 'problems'>

/** A file that was looked at, and what came of it the last time. */
export type Looked = { readonly looked: LookedAt } & Outcome

/** How many are remembered: a person decides about one, and may have looked at another before. */
const REMEMBERED = 3

/** The last files that were looked at, without the changes they would make: of a large one those are many times it. */
export class LookedAtFiles {
  readonly #byId = new Map<string, Looked>()

  get(id: string): Looked | null {
    return this.#byId.get(id) ?? null
  }

  /** Keeps a file that somebody looks at now, and forgets the one nobody has looked at for longest. */
  keep(id: string, looked: LookedAt, { skipped, problems }: Outcome): void {
    this.#byId.delete(id)
    this.#byId.set(id, { looked, skipped, problems })
    for (const oldest of this.#byId.keys()) {
      if (this.#byId.size <= REMEMBERED) return
      this.#byId.delete(oldest)
    }
  }

  /** Says what came of a file once it was brought in; of one that is forgotten meanwhile nobody will ask. */
  cameOf(id: string, { skipped, problems }: Outcome): void {
    const known = this.#byId.get(id)
    if (known) this.#byId.set(id, { looked: known.looked, skipped, problems })
  }
}
