import { type TitleIndex, titleIndex } from '../../../shared/impediment/similar'
import type { Sql } from '../sql'
import type { Sliced } from './slices'
import { tuples } from './statements'

/** A slice of work: some 10 ms, which whoever asks meanwhile does not feel. */
const slice = 200
/** How often a question is asked again because something was written while it was asked; after that, at once. */
const mostTries = 3

type Row = readonly [id: string, title: string, raisedAt: number, confidential: number]

/**
 * The titles of everything that is open, kept in memory for questions of likeness from the first one on. Reading 60,000
 * of them takes seconds, so it is done in slices between which everything else has its turn; after that only what
 * was written since is read again. Confidential titles are left out.
 */
export class OpenTitles {
  readonly #sql: Sql
  readonly #index = titleIndex()
  readonly #changed = new Set<string>()
  #isFilled = false
  /** Goes up whenever the titles change. */
  #version = 0
  #work: Generator<void> | null = null

  constructor(sql: Sql) {
    this.#sql = sql
    sql.onImpediments.add((ids) => {
      // Before the first question nobody keeps anything.
      if (this.#isFilled || this.#work) for (const id of ids) this.#changed.add(id)
    })
  }

  /** What is left to do, slice by slice; whoever asks meanwhile takes part in the same work. */
  *#slices(): Generator<void> {
    while (!this.#isFilled || this.#changed.size > 0) {
      this.#work ??= this.#catchUp()
      if (this.#work.next().done) this.#work = null
      yield
    }
  }

  /** Those most like a title among all that are open when the answer is given. */
  *like(...asked: Parameters<TitleIndex['like']>): Sliced<ReturnType<TitleIndex['like']>> {
    for (let tries = 0; tries < mostTries; tries++) {
      yield* this.#slices()
      const version = this.#version
      const found = yield* this.#index.seek(...asked)
      if (version === this.#version && this.#changed.size === 0) return found
    }
    yield* this.#slices()
    return this.#index.like(...asked)
  }

  *#catchUp(): Generator<void> {
    if (!this.#isFilled) yield* this.#fill()
    this.#isFilled = true
    while (this.#changed.size > 0) {
      this.#readAgain()
      yield
    }
  }

  /** In the order in which they were raised, which does not change. */
  *#fill(): Generator<void> {
    const page = tuples(
      this.#sql,
      `SELECT id, title, raised_at, confidential FROM impediment INDEXED BY impediment_open_titles
         WHERE state = 'open' AND (raised_at, id) > (?, ?) ORDER BY raised_at, id LIMIT ${slice}`
    )
    for (let last: readonly [number, string] = [Number.NEGATIVE_INFINITY, '']; ; ) {
      const rows = page.all(...last) as readonly Row[]
      for (const [id, title, , confidential] of rows) if (confidential === 0) this.#index.put(id, title)
      this.#version++
      const [id, , raisedAt] = rows.at(-1) ?? []
      if (rows.length < slice || id === undefined || raisedAt === undefined) return
      last = [raisedAt, id]
      yield
    }
  }

  #readAgain(): void {
    const one = tuples(
      this.#sql,
      `SELECT id, title FROM impediment WHERE id = ? AND state = 'open' AND confidential = 0`
    )
    this.#version++
    let done = 0
    for (const id of this.#changed) {
      this.#changed.delete(id)
      const row = one.get(id) as readonly [string, string] | undefined
      if (row) this.#index.put(id, row[1])
      else this.#index.drop(id)
      if (++done === slice) return
    }
  }
}
