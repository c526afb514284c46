import { undoneCommands } from '../../../shared/impediment/undo'
import type { Sql } from '../sql'
import { tuples } from './statements'

/** A move of an initiative on the transformation board, in the Executive Action Team's daily or outside one. */
export interface InitiativeMove {
  readonly id: string
  readonly item: string
  /** The numbers it had in the order. */
  readonly from: number
  readonly to: number
  readonly reason: string
  /** Wall ms. */
  readonly at: number
  /** The ceremony it was moved in; null outside one. */
  readonly session: string | null
  readonly takenBack: boolean
}

interface Said extends Omit<InitiativeMove, 'at' | 'session' | 'takenBack'> {
  readonly type: string
  readonly cmd: string
  readonly target?: string
  readonly redo?: boolean
  readonly at: { readonly wall: number }
  readonly session: string | null
}

/** Every move on the board of a unit, the first one first. */
export function movesOf(sql: Sql, unitId: string): readonly InitiativeMove[] {
  const rows = tuples(
    sql,
    `SELECT e.body, e.hlc, e.origin, e.seq FROM session s JOIN session_event e ON e.session_id = s.id
       WHERE s.unit_id = ? AND s.kind = 'eatDaily' AND e.type IN ('reordered', 'undone')
     UNION ALL SELECT body, hlc, origin, seq FROM product_event
       WHERE unit_id = ? AND (type = 'undone' OR type = 'changedOutside' AND body ->> '$.kind' = 'transformation')
     ORDER BY 2, 3, 4`
  ).all(unitId, unitId) as readonly (readonly [string])[]
  const events = rows.map(([body]) => JSON.parse(body) as Said)
  const undone = undoneCommands(events)
  return events
    .filter(({ type }) => type !== 'undone')
    .map(({ id, item, from, to, reason, at, session, cmd }) => ({
      id,
      item,
      from,
      to,
      reason,
      at: at.wall,
      session,
      takenBack: undone.has(cmd)
    }))
}
