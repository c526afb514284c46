import type { Impediment, ImpedimentEvent } from '../../../shared/impediment/types'
import type { ImpedimentColumns, ReadInput, ReadOutputs } from '../../../shared/ipc/reads'
import type { Sql } from '../sql'
import { likeText } from './search'
import { column, tuples } from './statements'
import { type OrgTree, unitNames } from './tree'
import { workOf } from './way'

/** Everything that happened to an impediment, in the order all laptops agree on. */
export const historyOf = (sql: Sql, impedimentId: string): readonly ImpedimentEvent[] =>
  (
    column(sql, 'SELECT body FROM impediment_event WHERE impediment_id = ? ORDER BY hlc, origin, seq').all(
      impedimentId
    ) as string[]
  ).map((body) => JSON.parse(body) as ImpedimentEvent)

export function readImpediment(sql: Sql, org: OrgTree, impedimentId: string): ReadOutputs['impediment'] {
  const body = column(sql, 'SELECT body FROM impediment WHERE id = ?').get(impedimentId) as string | undefined
  if (body === undefined) return null
  const impediment = JSON.parse(body) as Impediment
  const mentioned = [
    impediment.originUnitId,
    impediment.ballAt,
    ...(impediment.answer ? [impediment.answer.unitId] : []),
    ...[...impediment.path, ...impediment.raisers].map(({ unitId }) => unitId)
  ]
  return {
    impediment,
    unitNames: unitNames(sql, org, mentioned),
    work: workOf(org, mentioned),
    titles: titlesOf(sql, [
      ...impediment.raisers.map((raiser) => raiser.impedimentId),
      ...(impediment.mergedInto === null ? [] : [impediment.mergedInto])
    ])
  }
}

const titlesOf = (sql: Sql, ids: readonly string[]): Readonly<Record<string, string>> => {
  const title = column(sql, 'SELECT title FROM impediment WHERE id = ?')
  return Object.fromEntries(ids.map((id) => [id, (title.get(id) as string | undefined) ?? '']))
}

type Tuple = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  number,
  number,
  number,
  number | null,
  string
]

/** The list over all levels, youngest first. `originUnit` and `ballAt` are names, as the list shows them. */
export function readImpediments(sql: Sql, org: OrgTree, input: ReadInput<'impediments'>): ImpedimentColumns {
  const { where, values } = filterOf(input)
  const rows = tuples(
    sql,
    `SELECT id, title, state, origin_unit, ball_at, owner, raised_at, rungs, confidential, resolved_at,
       (SELECT json_group_array(json_array(from_at, to_at)) FROM impediment_gap WHERE impediment_id = id) FROM impediment
       ${where} ORDER BY raised_at DESC, id LIMIT ?`
  ).all(...values, input.limit) as readonly Tuple[]
  const names = unitNames(
    sql,
    org,
    rows.flatMap((row) => [row[3], row[4]])
  )
  return {
    id: rows.map((row) => row[0]),
    title: rows.map((row) => row[1]),
    state: rows.map((row) => row[2]),
    originUnit: rows.map((row) => names[row[3]] ?? row[3]),
    ballAt: rows.map((row) => names[row[4]] ?? row[4]),
    owner: rows.map((row) => row[5]),
    raisedAt: Float64Array.from(rows, (row) => row[6]),
    originId: rows.map((row) => row[3]),
    ballId: rows.map((row) => row[4]),
    blocked: rows.map((row) => spansBetween(row[6], row[9], JSON.parse(row[10]))),
    work: workOf(
      org,
      rows.flatMap((row) => [row[3], row[4]])
    ),
    rungs: Int32Array.from(rows, (row) => row[7]),
    confidential: rows.map((row) => row[8] !== 0),
    total: column(sql, `SELECT count(*) FROM impediment ${where}`).get(...values) as number
  }
}

/** The stretches in which it blocked somebody: from being raised to being resolved, without the gaps between. */
function spansBetween(
  raisedAt: number,
  resolvedAt: number | null,
  gaps: readonly (readonly [number, number])[]
): Impediment['blocked'] {
  const starts = [raisedAt, ...gaps.map(([, to]) => to)]
  const ends = [...gaps.map(([from]) => from), resolvedAt]
  return starts.map((from, i) => ({ from, to: ends[i] ?? null }))
}

function filterOf({ state, unitId, text }: ReadInput<'impediments'>) {
  const conditions: string[] = []
  const values: string[] = []
  // The state is written out, so that the indexes over one state apply.
  if (state !== 'all') conditions.push(`state = '${state}'`)
  if (unitId !== null) {
    // Both the origin and the level with the ball are on the path, and the path has an index by unit.
    conditions.push('id IN (SELECT impediment_id FROM impediment_rung WHERE unit_id = ?)')
    conditions.push('(ball_at = ? OR origin_unit = ?)')
    values.push(unitId, unitId, unitId)
  }
  if (text.trim() !== '') {
    conditions.push("(title LIKE ? ESCAPE '\\' OR owner LIKE ? ESCAPE '\\')")
    values.push(likeText(text), likeText(text))
  }
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values }
}
