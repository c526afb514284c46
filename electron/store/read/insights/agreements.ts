import { effective, type Undoable } from '../../../../shared/impediment/undo'
import type { OrderAct } from '../../../../shared/insights/orders'
import type { OutsideChange } from '../../../../shared/product/evolve'
import type { ProductEvent } from '../../../../shared/product/types'
import type { Stamp } from '../../../../shared/time'
import type { Sql } from '../../sql'
import { column } from '../statements'

/** An order that people agreed on in a MetaScrum. */
export interface Agreement {
  /** Wall ms. */
  readonly at: number
  /** Null where a laptop said so without one. */
  readonly sessionId: string | null
  readonly order: readonly string[]
}

/** What the MetaScrums of a unit have agreed on, and what was changed outside them; both the oldest first. */
export interface Agreed {
  readonly agreements: readonly Agreement[]
  readonly outside: readonly (Pick<OutsideChange, 'what' | 'item'> & { readonly at: number })[]
}

/** @returns by unit, those taken back left out */
export function agreementsBy(sql: Sql, units: readonly string[]): ReadonlyMap<string, Agreed> {
  const bodies = column(
    sql,
    `SELECT body FROM product_event
       WHERE unit_id = ? AND type IN ('orderAgreed', 'changedOutside', 'undone') ORDER BY hlc, origin, seq`
  )
  return new Map(
    units.map((unit) => {
      const events = effective((bodies.all(unit) as string[]).map((body): ProductEvent => JSON.parse(body)))
      const agreements = events.flatMap((event) =>
        event.type === 'orderAgreed'
          ? [{ at: event.at.wall, sessionId: event.session, order: event.order }]
          : []
      )
      const outside = events.flatMap((event) =>
        event.type === 'changedOutside' ? [{ what: event.what, item: event.item, at: event.at.wall }] : []
      )
      return [unit, { agreements, outside }]
    })
  )
}

type Act = OrderAct & Undoable & { readonly at: Stamp }

/** What a MetaScrum did to its order, in the order it happened; what was taken back left out. */
export const orderActs = (sql: Sql, sessionId: string): readonly Act[] =>
  effective(
    (
      column(
        sql,
        `SELECT body FROM session_event
           WHERE session_id = ? AND type IN ('reordered', 'ended', 'undone') ORDER BY hlc, origin, seq`
      ).all(sessionId) as string[]
    ).map((body): Act => JSON.parse(body))
  )
