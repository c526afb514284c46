import type { Sql } from '../sql'

interface Body {
  readonly body: string
}
/** Facts out of the rows that keep them, as they were written. */
export const parse = <E>(rows: readonly unknown[]): readonly E[] =>
  (rows as readonly Body[]).map(({ body }) => JSON.parse(body) as E)

/** One history in the agreed order. */
export const eventsOf = <E>(
  sql: Sql,
  table: 'session_event' | 'impediment_event' | 'product_event' | 'dependency_event',
  ownerColumn: string,
  owner: string
): readonly E[] =>
  parse<E>(
    sql.prepare(`SELECT body FROM ${table} WHERE ${ownerColumn} = ? ORDER BY hlc, origin, seq`).all(owner)
  )
