import type { Database, Statement } from 'better-sqlite3'
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler
} from 'kysely'
import type { Tables } from './tables'

/**
 * Kysely as a typed SQL compiler and nothing more: it never runs anything. Compiled queries run here, synchronously,
 * on cached prepared statements, so that nothing awaits inside a transaction (a write made meanwhile would join it).
 */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler()
  }
})

type Bindable = string | number | bigint | Uint8Array | null

/** A database connection with its prepared statements. */
export interface Sql {
  readonly db: Database
  /** Prepared once per text; the 500 last prepared are kept. */
  prepare(text: string): Statement<Bindable[]>
  all<O>(query: CompiledQuery<O>): O[]
  get<O>(query: CompiledQuery<O>): O | undefined
  run(query: CompiledQuery): number
}

const keep = 500

export function sqlOn(db: Database): Sql {
  const statements = new Map<string, Statement<Bindable[]>>()
  const prepare = (text: string): Statement<Bindable[]> => {
    const known = statements.get(text)
    // Whoever had it last may have asked for bare values; everybody starts from rows as objects.
    if (known) return known.reader ? known.pluck(false).raw(false) : known
    const fresh = db.prepare<Bindable[]>(text)
    statements.set(text, fresh)
    if (statements.size > keep) {
      // A Map keeps the order of insertion: the first key is the oldest statement.
      const oldest = statements.keys().next().value
      if (oldest !== undefined) statements.delete(oldest)
    }
    return fresh
  }
  const values = (query: CompiledQuery) => query.parameters as Bindable[]
  return {
    db,
    prepare,
    all: <O>(query: CompiledQuery<O>) => prepare(query.sql).all(...values(query)) as O[],
    get: <O>(query: CompiledQuery<O>) => prepare(query.sql).get(...values(query)) as O | undefined,
    run: (query) => prepare(query.sql).run(...values(query)).changes
  }
}
