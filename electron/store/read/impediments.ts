import { initiativeOf } from '../../../shared/impediment/initiative'
import type { Impediment, ImpedimentEvent } from '../../../shared/impediment/types'
import type { ReadInput, ReadOutputs } from '../../../shared/ipc/reads'
import type { ImpedimentColumns, ImpedimentDetail } from '../../../shared/ipc/reads/impediments'
import { subtreeOf } from '../../../shared/org/tree'
import type { Sql } from '../sql'
import { readItem } from './backlog'
import { among, type BallIn, ballIn, idsOf, joined, these, type Where, wordsIn } from './ball'
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
    initiative: initiativeBehind(sql, impediment),
    titles: titlesOf(sql, [
      ...impediment.raisers.map((raiser) => raiser.impedimentId),
      ...(impediment.mergedInto === null ? [] : [impediment.mergedInto])
    ])
  }
}

function initiativeBehind(sql: Sql, impediment: Impediment): ImpedimentDetail['initiative'] {
  const id = initiativeOf(impediment)
  const item = id === null ? null : readItem(sql, id)
  return item && { id: item.id, title: item.title, state: item.state }
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

/**
 * The list over all levels, youngest first. `originUnit` and `ballAt` are names, as the list shows them.
 * @param now wall ms, for ages
 */
export function readImpediments(
  sql: Sql,
  org: OrgTree,
  input: ReadInput<'impediments'>,
  now: number
): ImpedimentColumns {
  const { where, ball } = filterOf(sql, org, input, now)
  const walked = joined([...where, ...(ball ? [ball.walked] : [])])
  const besides = ball ? among(sql, ball.besides, where) : []
  const rows = tuples(
    sql,
    `SELECT id, title, state, origin_unit, ball_at, owner, raised_at, rungs, confidential, resolved_at, ${gapsOf}
       FROM (SELECT * FROM (SELECT id AS found FROM ${sourceOf(input)} WHERE ${walked.text}
           ORDER BY raised_at DESC, id LIMIT ?) UNION ALL SELECT value FROM json_each(?))
         CROSS JOIN impediment ON id = found
       ORDER BY raised_at DESC, id LIMIT ?`
  ).all(...walked.values, input.limit, JSON.stringify(besides), input.limit) as readonly Tuple[]
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
    total: countOf(sql, input, walked) + besides.length
  }
}

/** Of an impediment: when it was resolved and opened again, as JSON. */
export const gapsOf =
  '(SELECT json_group_array(json_array(from_at, to_at)) FROM impediment_gap WHERE impediment_id = id)'

/** The stretches in which it blocked somebody: from being raised to being resolved, without the gaps between. */
export function spansBetween(
  raisedAt: number,
  resolvedAt: number | null,
  gaps: readonly (readonly [number, number])[]
): Impediment['blocked'] {
  const starts = [raisedAt, ...gaps.map(([, to]) => to)]
  const ends = [...gaps.map(([from]) => from), resolvedAt]
  return starts.map((from, i) => ({ from, to: ends[i] ?? null }))
}

interface Filter {
  readonly where: readonly Where[]
  /** null: whoever has the ball, and however old it is. */
  readonly ball: BallIn | null
}

function filterOf(sql: Sql, org: OrgTree, input: ReadInput<'impediments'>, now: number): Filter {
  const { state, unitId, text, level = null, owner = null, age = null } = input
  const root = unitId === null ? undefined : org.indexById.get(unitId)
  const where: Where[] = [...wordsIn(text, owner)]
  // The state is written out, so that the indexes over one state apply.
  if (state !== 'all') where.unshift({ text: `state = '${state}'`, values: [] })
  if (unitId !== null) {
    const units = root === undefined ? JSON.stringify([unitId]) : idsOf(org, subtreeOf(org.delivery, root))
    where.push(fromOrAt(units, state))
  }
  const isAsked = level !== null || age !== null
  return { where, ball: isAsked ? ballIn(sql, org, org.units.keys(), { level, age }, now) : null }
}

/**
 * Words are looked for in the one index that holds all a list filters by, and ages in the one that begins with when it was
 * raised, so that no row is read that is not shown.
 */
const sourceOf = ({ state, text, owner = null, age = null }: ReadInput<'impediments'>): string => {
  if (state !== 'open') return 'impediment'
  if (wordsIn(text, owner).length > 0) return 'impediment INDEXED BY impediment_open_urgent'
  return age === null ? 'impediment' : 'impediment INDEXED BY impediment_open_age'
}

/** It started in one of these units, or one of them has the ball. */
function fromOrAt(units: string, state: ReadInput<'impediments'>['state']): Where {
  const either = `(ball_at IN ${these} OR origin_unit IN ${these})`
  if (state === 'open') return { text: either, values: [units, units] }
  // Both are on the path, and the path has an index by unit.
  const onPath = `id IN (SELECT impediment_id FROM impediment_rung WHERE unit_id IN ${these})`
  return { text: `${onPath} AND ${either}`, values: [units, units, units] }
}

function countOf(sql: Sql, asked: ReadInput<'impediments'>, { text, values }: Where): number {
  const { state, unitId, level = null, owner = null, age = null } = asked
  // What is resolved has an index of its own by when; that another one goes on for it is in there too.
  const isAll = unitId === null && level === null && age === null && wordsIn(asked.text, owner).length === 0
  if (state === 'resolved' && isAll)
    return column(
      sql,
      `SELECT count(*) FROM impediment INDEXED BY impediment_by_resolved
         WHERE resolved_at IS NOT NULL AND merged_into IS NULL`
    ).get() as number
  return column(sql, `SELECT count(*) FROM ${sourceOf(asked)} WHERE ${text}`).get(...values) as number
}
