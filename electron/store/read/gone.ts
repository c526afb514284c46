import { DAY } from '../../../shared/time'
import type { Sql } from '../sql'
import { column } from './statements'

/** Two weeks: nobody remembers later what it was like while it lasted. */
const askedForMs = 14 * DAY
/** A lobby asks about so many, the latest first. */
const mostAsked = 5

/**
 * What a unit raised, levels above settled, the unit has seen settled and has not yet said to be gone: see
 * `asksWhetherGone`. What became an initiative counts once that is done.
 * @param now wall ms
 */
export const toSeeGone = (sql: Sql, unitId: string, now: number): readonly string[] =>
  column(
    sql,
    `SELECT i.id FROM impediment i LEFT JOIN item ON item.id = i.item_id
       WHERE i.origin_unit = ? AND i.state = 'resolved' AND i.verified_at IS NULL AND i.rungs > 1
         AND i.resolved_at > CASE WHEN i.item_id IS NULL THEN ? ELSE 0 END
         AND i.body ->> '$.answer.unitId' <> i.origin_unit
         AND (i.body ->> '$.answer.disposition' = 'resolve' OR item.state = 'done')
       ORDER BY i.resolved_at DESC, i.id LIMIT ?`
  ).all(unitId, now - askedForMs, mostAsked) as string[]

/** The initiatives that impediments of a unit became a part of and that are done. */
export const initiativesDone = (sql: Sql, unitId: string): readonly string[] =>
  column(
    sql,
    `SELECT DISTINCT item.id FROM impediment i JOIN item ON item.id = i.item_id AND item.state = 'done'
       WHERE i.origin_unit = ? AND i.item_id IS NOT NULL AND i.verified_at IS NULL ORDER BY item.id`
  ).all(unitId) as string[]
