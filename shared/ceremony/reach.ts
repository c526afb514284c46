import { usualWork } from '../calendar/inherit'
import { blockedMs, teamDaysLost } from '../impediment/age'
import type { Impediment } from '../impediment/types'
import type { RoomContext } from './state'

/** Whom an impediment stops, and what that has cost. */
export interface Reach {
  readonly teams: number
  /** Working days that these teams have been blocked so far, added up; to the half day. */
  readonly teamDays: number
}

/**
 * The teams of every unit that raised it, each once although a unit above them may have raised it too, and for each of
 * them the working days since it was raised there.
 * @param nowWall wall ms
 */
export function reachOf(
  { teamsUnder, unitsAbove, work }: Pick<RoomContext, 'teamsUnder' | 'unitsAbove' | 'work'>,
  { raisers, blocked }: Pick<Impediment, 'raisers' | 'blocked'>,
  nowWall: number
): Reach {
  const outer = raisers.filter(
    ({ unitId }, index) =>
      raisers.findIndex((other) => other.unitId === unitId) === index &&
      !raisers.some((other) => unitsAbove[unitId]?.includes(other.unitId))
  )
  const each = outer.map(({ unitId, raisedAt }) => {
    const { calendar, zone } = work[unitId] ?? usualWork('UTC')
    const since = blocked.map(({ from, to }) => ({ from: Math.max(from, raisedAt), to }))
    const teams = teamsUnder[unitId] ?? 1
    return { teams, days: teamDaysLost(blockedMs(since, calendar, zone, nowWall), calendar, teams) }
  })
  return {
    teams: each.reduce((sum, { teams }) => sum + teams, 0),
    teamDays: Math.round(each.reduce((sum, { days }) => sum + days, 0) * 2) / 2
  }
}

/** Answers after which those who raised it still cannot go on. */
export const leavesBlocked = (disposition: string): boolean =>
  disposition === 'decline' || disposition === 'take' || disposition === 'ask'
