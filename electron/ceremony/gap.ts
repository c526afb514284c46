import { SECOND, type Stamp } from '../../shared/time'

/** Both clocks may drift apart this far, and their offset still counts as unchanged. */
const toleranceMs = 2 * SECOND

/**
 * Milliseconds between two readings that may lie on either side of a crash, a restart or a sleep. While wall and
 * monotonic clock keep their offset, the monotonic one is right; when they do not (the machine restarted or slept,
 * somebody set the clock), only the wall clock has gone on. Never negative.
 */
export function awayBetween(from: Stamp, to: Stamp): number {
  const byMono = to.mono - from.mono
  const byWall = to.wall - from.wall
  return byMono >= 0 && Math.abs(byWall - byMono) <= toleranceMs ? byMono : Math.max(0, byWall)
}

export interface Gap {
  /** How long nobody watched (ms). */
  readonly awayMs: number
  /** What running watches go forward since the last event, the time away left out or counted (ms). */
  readonly leftOutMs: number
  readonly countedMs: number
}

/**
 * @param last when the last event was recorded
 * @param alive the last moment the session is known to have been alive, if it was noted
 */
export function gapSince(last: Stamp, alive: Stamp | null, now: Stamp): Gap {
  const countedMs = awayBetween(last, now)
  const leftOutMs = Math.min(countedMs, alive ? awayBetween(last, alive) : 0)
  return { awayMs: countedMs - leftOutMs, leftOutMs, countedMs }
}
