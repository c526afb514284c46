import type { ReadInput } from '../../../shared/ipc/reads'
import type { BoardColumn, BoardView } from '../../../shared/ipc/reads/board'
import { ancestorsOf, subtreeOf } from '../../../shared/org/tree'
import { DAY } from '../../../shared/time'
import type { Sql } from '../sql'
import { among, ballIn, hasBall, idsOf, joined, these, type Where, wordsIn } from './ball'
import { gapsOf, spansBetween } from './impediments'
import type { Sliced } from './slices'
import { column, tuples } from './statements'
import { type OrgTree, unitNames } from './tree'
import { workOf } from './way'

type Asked = ReadInput<'board'>

/** From how many on a column says "more than" instead of how many: nobody plans by the difference. */
const countedUpTo = 10_000
/** Up to how many it pays to fetch them all and sort them, rather than to walk past everything that is open. */
const fewEnough = 2_000
const closedFor = 7 * DAY
/** Each of them is a row to be read for its words. */
const closedLookedAt = 2_000

/**
 * The board of a unit. Raised: open somewhere below it and not here yet; here: it has the ball; up: from it or from below,
 * and the ball is above it; answered: from it or from below, with the answer on its way down; closed: from it or from
 * below, in the last seven days. Each column the most urgent first (`byUrgency`), the closed ones the last closed first.
 * @param now wall ms
 */
export function* readBoard(sql: Sql, org: OrgTree, asked: Asked, now: number): Sliced<BoardView | null> {
  const index = org.indexById.get(asked.unitId)
  if (index === undefined) return null
  const within = subtreeOf(org.delivery, index)
  const above = ancestorsOf(org.delivery, index)
  const below = [...within].filter((unit) => unit !== index)
  const inside = idsOf(org, within)
  const words = wordsIn(asked.text, asked.owner)
  const from: Where = { text: `origin_unit IN ${these}`, values: [inside] }
  const open = words.length === 0 ? openColumns : openWithWords
  const opened = yield* open(sql, org, { below, here: [index], above, within }, asked, now)
  yield
  const answered = answeredColumn(sql, org, [from, ...words], asked)
  yield
  const closed = closedColumn(sql, org, inside, asked, now)
  return { unitName: org.units[index]?.name ?? '', ...opened, answered, closed }
}

/** The units that the columns are about, by their indexes. */
interface Sides {
  readonly below: readonly number[]
  readonly here: readonly number[]
  readonly above: readonly number[]
  readonly within: Iterable<number>
}
type OpenColumns = Pick<BoardView, 'raised' | 'here' | 'up'>

const neededBy = "ifnull(needed_by, '9999-12-31')"
const mostUrgentFirst = `${neededBy}, raisers DESC, raised_at, id`

function* openColumns(sql: Sql, org: OrgTree, sides: Sides, asked: Asked, now: number): Sliced<OpenColumns> {
  const from: Where = { text: `origin_unit IN ${these}`, values: [idsOf(org, sides.within)] }
  const open = (units: readonly number[], where: readonly Where[] = []) =>
    openColumn(sql, org, units, where, asked, now)
  const raised = open(sides.below)
  yield
  return { raised, here: open(sides.here), up: open(sides.above, [from]) }
}

type Found = readonly [id: string, ballAt: string, origin: string, raisedAt: number]

/**
 * With words: one walk of the one index that holds all a board filters by, for all columns together. Which column a
 * find belongs to is decided here, because to look a row up costs more than to walk past it.
 */
function* openWithWords(
  sql: Sql,
  org: OrgTree,
  sides: Sides,
  asked: Asked,
  now: number
): Sliced<OpenColumns> {
  const { text, values } = joined(wordsIn(asked.text, asked.owner))
  const found = tuples(
    sql,
    `SELECT id, ball_at, origin_unit, raised_at FROM impediment INDEXED BY impediment_open_urgent
       WHERE state = 'open' AND ${text} ORDER BY ${mostUrgentFirst} LIMIT ?`
  ).all(...values, countedUpTo + 1) as readonly Found[]
  const inside = new Set(Array.from(sides.within, (unit) => org.units[unit]?.id ?? ''))
  const column = (units: Iterable<number>, isFrom = (_origin: string) => true) => {
    const has = hasBall(sql, org, units, asked, now)
    const ids = found.flatMap(([id, ballAt, origin, raisedAt]) =>
      has({ id, ballAt, origin, raisedAt }) && isFrom(origin) ? id : []
    )
    return columnOf(sql, org, ids.slice(0, asked.limit), ids.length)
  }
  yield
  const raised = column(sides.below)
  yield
  return { raised, here: column(sides.here), up: column(sides.above, (origin) => inside.has(origin)) }
}

function openColumn(
  sql: Sql,
  org: OrgTree,
  units: readonly number[],
  where: readonly Where[],
  asked: Asked,
  now: number
): BoardColumn {
  const { walked, besides, units: held } = ballIn(sql, org, units, asked, now)
  const { text, values } = joined([walked, ...where])
  // To walk past what others have takes less time than to go to most of the units one after the other.
  const isByAge = asked.age !== null && held > org.units.length / 2
  const index = isByAge ? 'impediment_open_age' : 'impediment_open_at'
  const found = column(
    sql,
    `SELECT id FROM impediment INDEXED BY ${index} WHERE state = 'open' AND ${text} LIMIT ?`
  ).all(...values, countedUpTo + 1) as string[]
  const walk = asked.age === null ? urgentOpen : urgentOfAge
  const first = found.length > fewEnough ? walk(sql, { text, values }, asked.limit) : found
  const more = among(sql, besides, [{ text: "state = 'open'", values: [] }, ...where])
  return columnOf(sql, org, inOrder(sql, [...first, ...more], asked.limit), found.length + more.length)
}

/** The first of them in the order of the index that has all a board goes by. */
const urgentOpen = (sql: Sql, { text, values }: Where, limit: number): readonly string[] =>
  column(
    sql,
    `SELECT id FROM impediment INDEXED BY impediment_open_urgent
       WHERE state = 'open' AND ${text} ORDER BY ${mostUrgentFirst} LIMIT ?`
  ).all(...values, limit) as string[]

/**
 * The same where moments of raising are asked for, which that index has third: so each day they are needed by, and each
 * number of teams that met them, is walked by itself, and only between those moments.
 */
function urgentOfAge(sql: Sql, { text, values }: Where, limit: number): readonly string[] {
  const open = `FROM impediment INDEXED BY impediment_open_urgent WHERE state = 'open' AND`
  const group = `SELECT ${neededBy}, raisers ${open}`
  const inOrder = `ORDER BY ${neededBy}, raisers DESC LIMIT 1`
  const fewer = tuples(sql, `${group} ${neededBy} = ? AND raisers < ? ${inOrder}`)
  const later = tuples(sql, `${group} ${neededBy} > ? ${inOrder}`)
  const within = column(
    sql,
    `SELECT id ${open} ${neededBy} = ? AND raisers = ? AND ${text} ORDER BY raised_at, id LIMIT ?`
  )
  const ids: string[] = []
  for (let at = later.get('') as Group | undefined; at && ids.length < limit; ) {
    ids.push(...(within.all(...at, ...values, limit - ids.length) as string[]))
    at = (fewer.get(...at) ?? later.get(at[0])) as Group | undefined
  }
  return ids
}
type Group = readonly [neededBy: string, raisers: number]

/** The most urgent of a few, in order. */
const inOrder = (sql: Sql, ids: readonly string[], limit: number): readonly string[] =>
  column(sql, `SELECT id FROM impediment WHERE id IN ${these} ORDER BY ${mostUrgentFirst} LIMIT ?`).all(
    JSON.stringify(ids),
    limit
  ) as string[]

function answeredColumn(sql: Sql, org: OrgTree, where: readonly Where[], asked: Asked): BoardColumn {
  const { text, values } = joined(where)
  const ids = column(
    sql,
    `SELECT id FROM impediment INDEXED BY impediment_answered_urgent
       WHERE state = 'answered' AND ${text} ORDER BY ${mostUrgentFirst} LIMIT ?`
  ).all(...values, countedUpTo + 1) as string[]
  return columnOf(sql, org, ids.slice(0, asked.limit), ids.length)
}

/** Merged ones are not among them: what went on for them is. With words, among the last so many. */
function closedColumn(sql: Sql, org: OrgTree, inside: string, asked: Asked, now: number): BoardColumn {
  const closed = `SELECT id FROM impediment INDEXED BY impediment_by_resolved
    WHERE resolved_at >= ? AND origin_unit IN ${these} AND merged_into IS NULL ORDER BY resolved_at DESC`
  const words = joined(wordsIn(asked.text, asked.owner))
  const values = [now - closedFor, inside]
  const ids = column(
    sql,
    words.text === '1'
      ? `${closed} LIMIT ?`
      : `SELECT i.id FROM (${closed} LIMIT ?) c JOIN impediment i ON i.id = c.id WHERE ${words.text}
           ORDER BY i.resolved_at DESC`
  ).all(...values, words.text === '1' ? countedUpTo + 1 : closedLookedAt, ...words.values) as string[]
  return columnOf(sql, org, ids.slice(0, asked.limit), ids.length)
}

type Tuple = readonly [
  string,
  string,
  string,
  string,
  number,
  number,
  string | null,
  number,
  number | null,
  string
]

function columnOf(sql: Sql, org: OrgTree, ids: readonly string[], counted: number): BoardColumn {
  const one = tuples(
    sql,
    `SELECT title, origin_unit, ball_at, owner, raised_at, raisers, needed_by, confidential, resolved_at, ${gapsOf}
       FROM impediment WHERE id = ?`
  )
  const rows = ids.map((id) => one.get(id) as Tuple)
  const mentioned = rows.flatMap((row) => [row[1], row[2]])
  const names = unitNames(sql, org, mentioned)
  return {
    count: Math.min(counted, countedUpTo),
    isMore: counted > countedUpTo,
    id: ids,
    title: rows.map((row) => row[0]),
    originId: rows.map((row) => row[1]),
    originUnit: rows.map((row) => names[row[1]] ?? ''),
    ballId: rows.map((row) => row[2]),
    ballAt: rows.map((row) => names[row[2]] ?? ''),
    owner: rows.map((row) => row[3]),
    blocked: rows.map((row) => spansBetween(row[4], row[8], JSON.parse(row[9]))),
    metBy: Int32Array.from(rows, (row) => row[5]),
    neededBy: rows.map((row) => row[6]),
    confidential: rows.map((row) => row[7] !== 0),
    work: workOf(org, mentioned)
  }
}
