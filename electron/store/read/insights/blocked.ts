import type { Work } from '../../../../shared/calendar/inherit'
import { type Piece, workedIn, workPieces } from '../../../../shared/calendar/pieces'
import { workingDayMs, workingMs } from '../../../../shared/calendar/working'
import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import { countIn, rowsIn, type Scope } from './span'

/**
 * For how long teams were blocked within the span, in the working time of those who raised it; what several raised
 * counts for each of them. Nothing is added up one by one: every blocked stretch is the working time up to its end less
 * that up to its beginning, so it is enough to count beginnings and ends in each piece of working time.
 */
export function blocked(sql: Sql, scope: Scope): InsightsView['blocked'] {
  let ms = 0
  let teamDays = 0
  for (const { work, ids } of scope.classes) {
    const inClass = blockedIn(sql, work, ids, scope)
    ms += inClass
    teamDays += inClass / workingDayMs(work.calendar)
  }
  return { ms, teamDays }
}

function blockedIn(sql: Sql, work: Work, ids: string | null, { span: { from, to } }: Scope): number {
  const pieces = workPieces(work, from, to)
  const whole = workedIn(pieces)
  const raised = inPieces(sql, pieces, 'raised_at', 'INDEXED BY impediment_by_age', '', ids)
  const resolved = inPieces(
    sql,
    pieces,
    'resolved_at',
    'INDEXED BY impediment_by_resolved',
    'AND i.resolved_at IS NOT NULL',
    ids
  )
  const still = countIn(
    sql,
    `SELECT count(*) FROM impediment INDEXED BY impediment_blocking
       WHERE resolved_at IS NULL AND raised_at < ? {units}`,
    'origin_unit',
    ids,
    [to]
  )
  // Resolved later than now, by a clock that goes fast: until then it blocks.
  const later = countIn(
    sql,
    `SELECT count(*) FROM impediment INDEXED BY impediment_by_resolved
       WHERE resolved_at IS NOT NULL AND resolved_at >= ? AND raised_at < ? {units}`,
    'origin_unit',
    ids,
    [to, to]
  )
  return (still + later) * whole + resolved - raised - gaps(sql, work, ids, from, to)
}

/** Working ms since the first piece began, added up over every row with its moment in one of them. */
function inPieces(
  sql: Sql,
  pieces: readonly Piece[],
  moment: 'raised_at' | 'resolved_at',
  index: string,
  more: string,
  ids: string | null
): number {
  const rows = rowsIn<readonly [number, number, number]>(
    sql,
    `SELECT p.key, count(*), total(i.${moment} - (p.value ->> 0))
       FROM json_each(?) p CROSS JOIN impediment i ${index}
       WHERE i.${moment} >= (p.value ->> 0) AND i.${moment} < (p.value ->> 1) ${more} {units} GROUP BY p.key`,
    'i.origin_unit',
    ids,
    [JSON.stringify(pieces.map(({ from, to }) => [from, to]))]
  )
  return rows.reduce((all, [key, count, since]) => {
    const piece = pieces[key]
    return piece ? all + count * piece.worked + (piece.runs ? since : 0) : all
  }, 0)
}

/** What lay between being resolved and being opened again: few, one by one. */
function gaps(sql: Sql, { calendar, zone }: Work, ids: string | null, from: number, to: number): number {
  const rows = rowsIn<readonly [number, number]>(
    sql,
    `SELECT g.from_at, g.to_at FROM impediment_gap g CROSS JOIN impediment i ON i.id = g.impediment_id
       WHERE g.to_at > ? AND g.from_at < ? {units}`,
    'i.origin_unit',
    ids,
    [from, to]
  )
  return rows.reduce(
    (sum, [start, end]) => sum + workingMs(calendar, zone, Math.max(from, start), Math.min(to, end)),
    0
  )
}
