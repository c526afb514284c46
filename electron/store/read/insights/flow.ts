import type { Work } from '../../../../shared/calendar/inherit'
import { type Piece, workedIn, workPieces } from '../../../../shared/calendar/pieces'
import { workingDayMs, workingMs } from '../../../../shared/calendar/working'
import { binOf } from '../../../../shared/insights/period'
import type { InsightsView } from '../../../../shared/ipc/reads/insights'
import type { Sql } from '../../sql'
import type { Sliced } from '../slices'
import { countIn, rowsIn, type Scope } from './span'

type Flow = Pick<InsightsView['bins'], 'raised' | 'closed'> & Pick<InsightsView, 'blocked'>

/**
 * How many impediments were raised and done with in each stretch of the chart, and for how long teams were blocked in
 * all of it, in the working time of those who raised it; what several raised counts for each of them. Nothing is added
 * up one by one: every blocked stretch is the working time up to its end less that up to its beginning, so it is enough
 * to count beginnings and ends in each piece of working time.
 */
export function* flow(sql: Sql, scope: Scope): Sliced<Flow> {
  const { span, bins, classes } = scope
  const sizes = () => new Int32Array(bins.edges.length - 1)
  const [raised, closed] = [sizes(), sizes()]
  let ms = 0
  let teamDays = 0
  for (const { work, ids } of classes) {
    const pieces = workPieces(work, span.from, span.to)
    const parts = partsOf(pieces, bins.edges)
    const begun = yield* counted(sql, parts, 'raised', ids, raised)
    const ended = yield* counted(sql, parts, 'resolved', ids, closed)
    const blocked = blockingAt(sql, span.to, ids) * workedIn(pieces) + ended - begun
    const inClass = blocked - gaps(sql, work, ids, span.from, span.to)
    ms += inClass
    teamDays += inClass / workingDayMs(work.calendar)
    yield
  }
  return { raised, closed, blocked: { ms, teamDays } }
}

/** A piece of time within one stretch of the chart, in which working time stands still or runs along. */
interface Part extends Piece {
  readonly bin: number
}

/** Cut where working time starts and stops and where the chart is cut. What lies after now, by a clock that goes fast, is no working time. */
function partsOf(pieces: readonly Piece[], edges: readonly number[]): readonly Part[] {
  const [from, until] = [edges[0] ?? 0, edges.at(-1) ?? 0]
  const after: Piece = { from: pieces.at(-1)?.to ?? from, to: until, worked: 0, runs: false }
  const all = [...pieces, after]
  const cuts = [...new Set([...all.map((piece) => piece.from), ...edges])]
    .filter((cut) => cut >= from && cut <= until)
    .sort((a, b) => a - b)
  let at = 0
  return cuts.slice(0, -1).map((cut, i) => {
    while ((all[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= cut) at++
    const { from: begins, worked, runs } = all[at] ?? after
    const to = cuts[i + 1] ?? until
    return { from: cut, to, worked: worked + (runs ? cut - begins : 0), runs, bin: binOf(edges, cut) }
  })
}

const moments = {
  raised: 'raised_at >= part.begins AND raised_at < part.ends',
  resolved: 'resolved_at IS NOT NULL AND resolved_at >= part.begins AND resolved_at < part.ends'
} as const

const indexes = { raised: 'impediment_by_age', resolved: 'impediment_by_resolved' } as const

/** Stretches of the chart that one statement counts: of 1,000,000 impediments it takes some 20 ms for so many. */
const binsAtOnce = 5

/**
 * Counts into the stretches of the chart.
 * @returns working ms since the first piece began, added up over every row with its moment in one of them
 */
function* counted(
  sql: Sql,
  parts: readonly Part[],
  moment: keyof typeof moments,
  ids: string | null,
  bins: Int32Array
): Sliced<number> {
  let worked = 0
  for (let bin = 0; bin < bins.length; bin += binsAtOnce) {
    const here = parts.filter((part) => part.bin >= bin && part.bin < bin + binsAtOnce)
    // The sums come as one value each, because rows grouped by what they are joined to would be sorted first.
    const rows = rowsIn<readonly [number, string]>(
      sql,
      `WITH part (key, begins, ends) AS MATERIALIZED (SELECT key, value ->> 0, value ->> 1 FROM json_each(?))
         SELECT key, (SELECT json_array(count(*), total(${moment}_at - part.begins))
           FROM impediment INDEXED BY ${indexes[moment]} WHERE ${moments[moment]} {units}) FROM part`,
      'origin_unit',
      ids,
      [JSON.stringify(here.map(({ from, to }) => [from, to]))]
    )
    for (const [key, told] of rows) {
      const [count, since] = JSON.parse(told) as [number, number]
      const part = here[key]
      if (!part) continue
      bins[part.bin] = (bins[part.bin] ?? 0) + count
      worked += count * part.worked + (part.runs ? since : 0)
    }
    yield
  }
  return worked
}

/** What blocks at a moment. */
function blockingAt(sql: Sql, at: number, ids: string | null): number {
  const still = countIn(
    sql,
    `SELECT count(*) FROM impediment INDEXED BY impediment_blocking
       WHERE resolved_at IS NULL AND raised_at < ? {units}`,
    'origin_unit',
    ids,
    [at]
  )
  // Resolved later than now, by a clock that goes fast: until then it blocks.
  const later = countIn(
    sql,
    `SELECT count(*) FROM impediment INDEXED BY impediment_by_resolved
       WHERE resolved_at IS NOT NULL AND resolved_at >= ? AND raised_at < ? {units}`,
    'origin_unit',
    ids,
    [at, at]
  )
  return still + later
}

/** What lay between being resolved and being opened again: few, one by one. */
function gaps(sql: Sql, { calendar, zone }: Work, ids: string | null, from: number, to: number): number {
  const rows = rowsIn<readonly [number, number]>(
    sql,
    `SELECT from_at, to_at FROM impediment_gap INDEXED BY impediment_gap_by_end
       WHERE to_at > ? AND from_at < ? {units}`,
    'origin_unit',
    ids,
    [from, to]
  )
  return rows.reduce(
    (sum, [start, end]) => sum + workingMs(calendar, zone, Math.max(from, start), Math.min(to, end)),
    0
  )
}
