import type { DaysAgo } from './days'
import type { Manner } from './play'

interface Habit {
  /** All turns so many times as long as elsewhere. */
  readonly pace?: number
  /** Somebody's turns so many times as long as those of the others. */
  readonly talks?: readonly [seat: string, times: number]
  /** Whose seat stayed empty, and on which days. */
  readonly away?: readonly [seat: string, ...days: readonly DaysAgo[]]
}

/** What the hints about health are there to notice, by unit. */
const habitByUnit: Readonly<Record<string, Habit>> = {
  // One team of five has half of what is said.
  'train-running': { pace: 0.65, talks: ['signalling-data', 4.2] },
  // Over its box by a third, day after day.
  'journey-information': { pace: 2.3 },
  // Ten people: about every second Daily Scrum is over its box, by a little.
  'cloud-platform': { pace: 1.8 },
  loyalty: { away: ['nils-bergstrom', 10, 9, 8, 6, 5, 3, 2] },
  'platform-data': { away: ['integration-hub', 9, 5, 4, 2, 1] }
}

/** How a unit's ceremony goes on a day. */
export function mannerOf(unit: string, daysAgo: DaysAgo): Manner {
  const { pace = 1, talks, away } = habitByUnit[unit] ?? {}
  const [absent, ...days] = away ?? []
  return {
    pace: (subject) => (talks?.[0] === subject ? pace * talks[1] : pace),
    away: (seat) => seat === absent && days.some((day) => day === daysAgo)
  }
}
