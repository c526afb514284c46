import type { Database, Statement } from 'better-sqlite3'
import {
  type Compilable,
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
export const compiler = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler()
  }
})

export type Bindable = string | number | bigint | Uint8Array | null

/** A database connection with its prepared statements. */
export interface Sql {
  readonly db: Database
  /** Prepared once per text; the 500 last prepared are kept. */
  prepare(text: string): Statement<Bindable[]>
  /** Counts the writes that may have changed the organisation, for whoever keeps its tree in memory. */
  orgWrites: number
  /** Told which impediments a write may have changed, for whoever keeps something of them in memory. */
  readonly onImpediments: Set<(ids: Iterable<string>) => void>
}

const keep = 500

export function sqlOn(db: Database): Sql {
  const statements = new Map<string, Statement<Bindable[]>>()
  return {
    db,
    orgWrites: 0,
    onImpediments: new Set(),
    prepare(text) {
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
  }
}

/** Stands in a query for a value that is only known when it runs. */
class Slot {
  constructor(readonly name: string) {}
}

type Values = Readonly<Record<string, Bindable>>

/** A query whose tables, columns and result the compiler has checked. */
export interface Query<V extends Values, O> {
  get(sql: Sql, values: V): O | undefined
  all(sql: Sql, values: V): readonly O[]
  /** @returns how many rows it changed */
  run(sql: Sql, values: V): number
}

/**
 * Compiles a query once, at its first use, and runs it with other values each time.
 * @param build gets stand-ins for the values; it may put them anywhere a value can stand
 */
export function query<V extends Values, O>(build: (values: V) => Compilable<O>): Query<V, O> {
  let compiled: { readonly text: string; readonly parameters: readonly unknown[] } | null = null
  const compile = () => {
    const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) })
    const { sql: text, parameters } = build(slots as V).compile()
    return { text, parameters }
  }
  const bound = (sql: Sql, values: V) => {
    compiled ??= compile()
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Slot ? (values[parameter.name] as Bindable) : (parameter as Bindable)
    )
    return { statement: sql.prepare(compiled.text), parameters }
  }
  return {
    get(sql, values) {
      const { statement, parameters } = bound(sql, values)
      return statement.get(...parameters) as O | undefined
    },
    all(sql, values) {
      const { statement, parameters } = bound(sql, values)
      return statement.all(...parameters) as O[]
    },
    run(sql, values) {
      const { statement, parameters } = bound(sql, values)
      return statement.run(...parameters).changes
    }
  }
}
