import { workingMsAgo } from '../../../shared/calendar/working'
import type { AgeStep } from '../../../shared/impediment/age'
import { DAY, HOUR } from '../../../shared/time'
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

/**
 * The ball is at one of these units, and the impediment as old as was asked for: by the working time and the steps of
 * age of that unit, so that one comparison for each kind of calendar does for all its rows.
 * @param level height above the teams; null for every level
 */
export function ballIn(
  org: OrgTree,
  units: Iterable<number>,
  { level, age }: { readonly level: number | null; readonly age: AgeStep | null },
  now: number
): Where {
  const held = [...units].filter((unit) => level === null || org.height[unit] === level)
  if (age === null || held.length === 0) return { text: `ball_at IN ${these}`, values: [idsOf(org, held)] }
  const parts = heldFor(org, held, age, now).map(({ units: alike, ...span }) => ({
    ids: idsOf(org, alike),
    ...span
  }))
  const part = `(ball_at IN ${these} AND raised_at > ? AND raised_at <= ?)`
  return {
    text: `(${parts.map(() => part).join(' OR ')})`,
    values: parts.flatMap(({ ids, after, until }) => [ids, after, until])
  }
}

/** The same for rows that have been read: whether a unit has the ball of something raised at a moment (wall ms). */
export function hasBall(
  org: OrgTree,
  units: Iterable<number>,
  { level, age }: { readonly level: number | null; readonly age: AgeStep | null },
  now: number
): (unitId: string, raisedAt: number) => boolean {
  const held = [...units].filter((unit) => level === null || org.height[unit] === level)
  const spans = age === null ? [{ units: held, ...ever }] : heldFor(org, held, age, now)
  const spanById = new Map(
    spans.flatMap(({ units: alike, after, until }) =>
      alike.map((unit) => [org.units[unit]?.id ?? '', { after, until }] as const)
    )
  )
  return (unitId, raisedAt) => {
    const span = spanById.get(unitId)
    return span !== undefined && raisedAt > span.after && raisedAt <= span.until
  }
}

/** Units that work alike, and when what is as old as that was raised. */
function heldFor(org: OrgTree, held: readonly number[], age: AgeStep, now: number) {
  const unitsByWork = new Map<OrgTree['work'][number] | undefined, number[]>()
  for (const unit of held) {
    const alike = unitsByWork.get(org.work[unit])
    if (alike) alike.push(unit)
    else unitsByWork.set(org.work[unit], [unit])
  }
  return [...unitsByWork].flatMap(([work, alike]) => {
    if (!work) return []
    const since = (hours: number) =>
      Math.max(longAgo, workingMsAgo(work.calendar, work.zone, now, hours * HOUR))
    const warn = since(work.ageSteps.warnHours)
    const stale = since(work.ageSteps.staleHours)
    const [after, until] = { fresh: [warn, now], warn: [stale, warn], stale: [longAgo, stale] }[age]
    return [{ units: alike, after: after ?? longAgo, until: until ?? now }]
  })
}

const longAgo = -1_000_000 * DAY
const ever = { after: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

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
