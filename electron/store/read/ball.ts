import type { AgeStep } from '../../../shared/impediment/age'
import type { Sql } from '../sql'
import { type Aged, agedIn, reopenedIn } from './aged'
import type { Reopened } from './reopened'
import { likeText } from './search'
import { column } from './statements'
import type { OrgTree } from './tree'

/** A part of a statement: what rows must meet, and the values that stand in it, in order. */
export interface Where {
  readonly text: string
  readonly values: readonly (string | number)[]
}

/** Stands for the ids of a JSON array, which is one value however many they are. */
export const these = '(SELECT value FROM json_each(?))'

export const idsOf = (org: OrgTree, units: Iterable<number>): string =>
  JSON.stringify(Array.from(units, (unit) => org.units[unit]?.id ?? ''))

/** What may be asked of the unit that has the ball: its height above the teams, and how old what it has is; null: any. */
interface Asked {
  readonly level: number | null
  readonly age: AgeStep | null
}

/** What asks for who has the ball, and for how old it is. */
export interface BallIn {
  /** One range of moments for an index to walk, and what the rows within it must meet. */
  readonly walked: Where
  /** The ids of those besides, wherever they lie: opened again, and as old as that only without the gaps. */
  readonly besides: readonly string[]
  /** How many units it is about. */
  readonly units: number
}

/**
 * The ball is at one of these units, and the impediment as old as was asked for, as its row shows it: by the working time
 * of whoever raised it and the steps of age of whoever has it. One comparison for each kind of calendar and of steps does
 * for all rows but those that were opened again.
 * @param now wall ms
 */
export function ballIn(sql: Sql, org: OrgTree, units: Iterable<number>, asked: Asked, now: number): BallIn {
  const held = heldBy(org, units, asked)
  const ball = { text: `ball_at IN ${these}`, values: [idsOf(org, held)] }
  if (asked.age === null || held.length === 0) return { walked: ball, besides: [], units: held.length }
  const { out, into } = reopenedIn(sql, org, held, asked.age, now)
  const ids = (list: readonly Reopened[]) => list.map(({ id }) => id)
  const but = out.length === 0 ? [] : [{ text: `id NOT IN ${these}`, values: [JSON.stringify(ids(out))] }]
  return {
    // To find a unit among many takes longest, so it comes last; and to look for it among all there are, in vain.
    walked: joined([
      ...raisedIn(org, agedIn(sql, org, held, asked.age, now)),
      ...but,
      ...(held.length < org.units.length ? [ball] : [])
    ]),
    besides: ids(into),
    units: held.length
  }
}

/**
 * Raised in any of the spans: a range for an index to walk, and within it what tells the kinds of calendar and of steps
 * apart. The latter compares moments first, because to find a unit in a list takes longer; and the `+` keeps SQLite from
 * taking each of its parts for a walk of its own, which would read every row that it finds.
 */
function raisedIn(org: OrgTree, aged: readonly Aged[]): readonly Where[] {
  const spans = aged.flatMap((alike) => alike.spans)
  const within = (after: number, until: number, plus: '' | '+' = ''): Where => ({
    text: `${plus}raised_at > ? AND ${plus}raised_at <= ?`,
    values: [after, until]
  })
  const [after, until] = [spans.map((span) => span.after), spans.map((span) => span.until)]
  const range = within(Math.min(...after), Math.max(...until))
  if (spans.length === 1) return [range]
  const forAll = within(Math.max(...after), Math.min(...until), '+')
  const ofKind = aged.flatMap((alike) =>
    alike.spans.map((span) => {
      const from = span.origins === null ? [] : [{ text: `+origin_unit IN ${these}`, values: [span.origins] }]
      const at =
        aged.length === 1 ? [] : [{ text: `+ball_at IN ${these}`, values: [idsOf(org, alike.units)] }]
      return joined([within(span.after, span.until, '+'), ...from, ...at])
    })
  )
  return [range, either([forAll, ...ofKind])]
}

/** An impediment that has been read, as far as `hasBall` asks. `raisedAt` is wall ms. */
interface Row {
  readonly id: string
  readonly ballAt: string
  readonly origin: string
  readonly raisedAt: number
}

/** The same for rows that have been read. */
export function hasBall(
  sql: Sql,
  org: OrgTree,
  units: Iterable<number>,
  asked: Asked,
  now: number
): (row: Row) => boolean {
  const held = heldBy(org, units, asked)
  const idOf = (unit: number) => org.units[unit]?.id ?? ''
  if (asked.age === null) {
    const ids = new Set(held.map(idOf))
    return ({ ballAt }) => ids.has(ballAt)
  }
  const spansById = new Map(
    agedIn(sql, org, held, asked.age, now).flatMap(({ units: alike, spans }) => {
      const known = spans.map(({ origins, ...span }) => ({
        ...span,
        origins: origins === null ? null : new Set<string>(JSON.parse(origins))
      }))
      return alike.map((unit) => [idOf(unit), known] as const)
    })
  )
  const { out, into } = reopenedIn(sql, org, held, asked.age, now)
  const wrong = new Map([
    ...out.map(({ id }) => [id, false] as const),
    ...into.map(({ id }) => [id, true] as const)
  ])
  return ({ id, ballAt, origin, raisedAt }) =>
    wrong.get(id) ??
    (spansById.get(ballAt) ?? []).some(
      ({ origins, after, until }) =>
        (origins === null || origins.has(origin)) && raisedAt > after && raisedAt <= until
    )
}

const heldBy = (org: OrgTree, units: Iterable<number>, { level }: Asked): readonly number[] =>
  [...units].filter((unit) => level === null || org.height[unit] === level)

const either = (parts: readonly Where[]): Where => ({
  text: `(${parts.map(({ text }) => text).join(' OR ')})`,
  values: parts.flatMap(({ values }) => values)
})

/** What was typed stands in the title or in the name of the owner; an owner of '' is nobody, null anybody. */
export function wordsIn(text: string, owner: string | null): readonly Where[] {
  const where: Where[] = []
  if (owner !== null) where.push({ text: 'owner = ?', values: [owner] })
  if (text.trim() !== '')
    where.push({
      text: "(title LIKE ? ESCAPE '\\' OR owner LIKE ? ESCAPE '\\')",
      values: [likeText(text), likeText(text)]
    })
  return where
}

/** Which of a few impediments meet all of it. */
export const among = (sql: Sql, ids: readonly string[], where: readonly Where[]): readonly string[] => {
  if (ids.length === 0) return []
  const { text, values } = joined(where)
  return column(
    sql,
    `SELECT id FROM (SELECT value FROM json_each(?)) CROSS JOIN impediment ON id = value WHERE ${text}`
  ).all(JSON.stringify(ids), ...values) as string[]
}

/** All of them together; '1' when there are none. */
export const joined = (where: readonly Where[]): Where => ({
  text: where.map(({ text }) => text).join(' AND ') || '1',
  values: where.flatMap(({ values }) => values)
})
