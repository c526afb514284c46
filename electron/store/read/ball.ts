import type { AgeStep } from '../../../shared/impediment/age'
import type { Sql } from '../sql'
import { agedIn, reopenedIn } from './aged'
import type { Reopened } from './reopened'
import { likeText } from './search'
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

/**
 * The ball is at one of these units, and the impediment as old as was asked for, as its row shows it: by the working time
 * of whoever raised it and the steps of age of whoever has it. One comparison for each kind of calendar and of steps does
 * for all rows but those that were opened again.
 * @param now wall ms
 */
export function ballIn(sql: Sql, org: OrgTree, units: Iterable<number>, asked: Asked, now: number): Where {
  const held = heldBy(org, units, asked)
  if (asked.age === null || held.length === 0)
    return { text: `ball_at IN ${these}`, values: [idsOf(org, held)] }
  const parts = agedIn(sql, org, held, asked.age, now).map(({ units: alike, spans }): Where => {
    // One walk over what lies in any of the spans, whoever raised it: a walk for each would read the rest of them in vain.
    const after = Math.min(...spans.map((span) => span.after))
    const until = Math.max(...spans.map((span) => span.until))
    const from = spans.flatMap((span): readonly Where[] =>
      span.origins === null
        ? []
        : [
            {
              text: `(raised_at > ? AND raised_at <= ? AND origin_unit IN ${these})`,
              values: [span.after, span.until, span.origins]
            }
          ]
    )
    const ball = {
      text: `(ball_at IN ${these} AND raised_at > ? AND raised_at <= ?)`,
      values: [idsOf(org, alike), after, until]
    }
    return from.length === 0 ? ball : joined([ball, either(from)])
  })
  const { out, into } = reopenedIn(sql, org, held, asked.age, now)
  const ids = (list: readonly Reopened[]) => JSON.stringify(list.map(({ id }) => id))
  const raised: Where = either(parts)
  const kept: Where =
    out.length === 0
      ? raised
      : { text: `(${raised.text} AND id NOT IN ${these})`, values: [...raised.values, ids(out)] }
  if (into.length === 0) return kept
  const balls = JSON.stringify(into.map(({ ballAt }) => ballAt))
  return either([kept, { text: `(ball_at IN ${these} AND id IN ${these})`, values: [balls, ids(into)] }])
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

/** All of them together; '1' when there are none. */
export const joined = (where: readonly Where[]): Where => ({
  text: where.map(({ text }) => text).join(' AND ') || '1',
  values: where.flatMap(({ values }) => values)
})
