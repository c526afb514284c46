import { DAY } from '../time'

export interface Sprint {
  readonly id: string
  readonly unitId: string
  readonly number: number
  /** `YYYY-MM-DD`, both ends included; empty where a unit only wrote its goal for a Sprint of the unit above. */
  readonly starts: string
  readonly ends: string
  readonly goal: string
}

/** What two laptops plan or write for the same unit and number is one row. */
export const sprintId = (unitId: string, number: number): string => `${unitId}|sprint|${number}`

/**
 * The Sprints that hold at a unit, by date: its own, and those of the units above for the time it has none of its own.
 * A goal is always the unit's own word; empty when nobody wrote one.
 * @param chain the Sprints of the unit first, then of the units above it, nearest first
 */
export function sprintsOf(unitId: string, chain: readonly (readonly Sprint[])[]): readonly Sprint[] {
  const held: Sprint[] = []
  for (const sprints of chain)
    for (const sprint of sprints)
      if (isDated(sprint) && !held.some((other) => other.unitId !== sprint.unitId && overlaps(other, sprint)))
        held.push(sprint)
  const goalByNumber = new Map(
    chain.flat().flatMap((sprint) => (sprint.unitId === unitId ? [[sprint.number, sprint.goal]] : []))
  )
  return held
    .map((sprint) => ({ ...sprint, goal: goalByNumber.get(sprint.number) ?? '' }))
    .sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : a.number - b.number))
}

/** The Sprint a date falls into; null between Sprints. @param day `YYYY-MM-DD` */
export const sprintAt = <S extends Pick<Sprint, 'starts' | 'ends'>>(
  sprints: readonly S[],
  day: string
): S | null => sprints.findLast((sprint) => sprint.starts <= day && day <= sprint.ends) ?? null

/** Which day of a Sprint a date is, and of how many: working days do not matter here, people count days. */
export const dayOfSprint = ({ starts, ends }: Pick<Sprint, 'starts' | 'ends'>, day: string) => ({
  day: daysBetween(starts, day) + 1,
  days: daysBetween(starts, ends) + 1
})

/** `count` Sprints of `days` days, each beginning on the day after the one before. */
export function nextSprints(
  first: { readonly number: number; readonly starts: string },
  days: number,
  count: number
): readonly Pick<Sprint, 'number' | 'starts' | 'ends'>[] {
  return Array.from({ length: count }, (_, i) => ({
    number: first.number + i,
    starts: plusDays(first.starts, i * days),
    ends: plusDays(first.starts, (i + 1) * days - 1)
  }))
}

/** What would come after the last Sprint, of the same length; two weeks from `today` where there is none. */
export function proposedSprint(
  sprints: readonly Pick<Sprint, 'number' | 'starts' | 'ends'>[],
  today: string
): { readonly number: number; readonly starts: string; readonly days: number } {
  const last = sprints.at(-1)
  return last
    ? {
        number: last.number + 1,
        starts: plusDays(last.ends, 1),
        days: daysBetween(last.starts, last.ends) + 1
      }
    : { number: 1, starts: today, days: 14 }
}

export const overlaps = (a: Pick<Sprint, 'starts' | 'ends'>, b: Pick<Sprint, 'starts' | 'ends'>): boolean =>
  a.starts <= b.ends && b.starts <= a.ends

const isDated = ({ starts, ends }: Sprint): boolean => starts !== '' && ends !== ''
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY
const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
export const plusDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10)

/** A Sprint that began so recently (days, its first one included) may still be planned. */
const plannedUntilDay = 3

/** The Sprint a Planning is for: the one that has just begun, or else the next; null where none is to come. */
export const sprintToPlan = <S extends Pick<Sprint, 'starts' | 'ends'>>(
  sprints: readonly S[],
  today: string
): S | null => sprints.find(({ starts }) => plusDays(starts, plannedUntilDay) > today) ?? null

/** The Sprint a Review is of: the one that runs, but for its first days, or else the last that ended. */
export function sprintToReview<S extends Pick<Sprint, 'starts' | 'ends'>>(
  sprints: readonly S[],
  today: string
): S | null {
  const planned = sprintToPlan(sprints, today)
  return sprints.findLast((sprint) => sprint.starts <= today && sprint !== planned) ?? null
}
