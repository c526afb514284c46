import type { Op } from '../../../shared/sync/op'
import type { Reading } from '../../../shared/sync/reading'
import type { Sql } from '../sql'

type Fact = Extract<Reading, { as: 'sessionEvent' | 'impedimentEvent' | 'productEvent' | 'dependencyEvent' }>

/** What a fact belongs to: the session, impediment, dependency or unit whose history it is part of. */
interface Placed {
  readonly table: 'session_event' | 'impediment_event' | 'product_event' | 'dependency_event'
  readonly owner: string
  readonly ownerColumn: string
  readonly more: Readonly<Record<string, string | null>>
}

function place(fact: Fact): Placed {
  switch (fact.as) {
    case 'sessionEvent':
      return { table: 'session_event', ownerColumn: 'session_id', owner: fact.event.session, more: {} }
    case 'impedimentEvent':
      return {
        table: 'impediment_event',
        ownerColumn: 'impediment_id',
        owner: fact.event.impediment,
        more: { session_id: fact.event.session, unit_id: fact.event.unit }
      }
    case 'dependencyEvent':
      return {
        table: 'dependency_event',
        ownerColumn: 'dependency_id',
        owner: fact.event.dependency,
        more: { session_id: fact.event.session, unit_id: fact.event.unit }
      }
    case 'productEvent':
      return {
        table: 'product_event',
        ownerColumn: 'unit_id',
        owner: fact.event.unit,
        more: { session_id: fact.event.session }
      }
  }
}

/** What became of a fact that was to be kept. */
export interface Kept {
  /** True when this op's fact is simply one more of its history. */
  readonly kept: boolean
  /** The histories that changed. */
  readonly owners: readonly string[]
}

/**
 * Keeps a fact once. Two different facts that claim one id (a damaged or hostile file) are settled in favour of the
 * earlier stamp, so that every laptop keeps the same one.
 */
export function keepFact(sql: Sql, op: Op, fact: Fact): Kept {
  const { table, owner, ownerColumn, more } = place(fact)
  const columns = [ownerColumn, 'hlc', 'origin', 'seq', 'id', 'type', 'at_wall', 'body', ...Object.keys(more)]
  const insert = sql.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  )
  const { event } = fact
  const values = [owner, op.hlc, op.origin, op.seq, event.id, event.type, event.at.wall]
  const write = () => insert.run(...values, JSON.stringify(event), ...Object.values(more)).changes > 0
  if (write()) return { kept: true, owners: [owner] }

  const earlier = sql
    .prepare(`DELETE FROM ${table} WHERE id = ? AND (hlc, origin, seq) > (?, ?, ?) RETURNING ${ownerColumn}`)
    .get(event.id, op.hlc, op.origin, op.seq) as Record<string, string> | undefined
  if (!earlier) return { kept: false, owners: [] }
  write()
  return { kept: false, owners: [owner, earlier[ownerColumn] ?? owner] }
}
