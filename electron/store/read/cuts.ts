import type { Work } from '../../../shared/calendar/inherit'
import type { AgeSteps } from '../../../shared/calendar/types'
import { workingMsAgo } from '../../../shared/calendar/working'
import { DAY, HOUR } from '../../../shared/time'

/** Before anything was raised: what stands for minus infinity where SQL compares. */
export const longAgo = -1_000_000 * DAY

/** What was raised at one of these moments or earlier is of that step now (wall ms). */
export interface Cuts {
  readonly warn: number
  readonly stale: number
}

/**
 * When what has just become warn, or stale, was raised: ages are compared by these moments in SQL, not reckoned row by row.
 * @param work of those who raised it
 * @param steps of whoever has the ball
 * @param now wall ms
 */
export const cutsOf = ({ calendar, zone }: Work, steps: AgeSteps, now: number): Cuts => {
  const since = (hours: number) => Math.max(longAgo, workingMsAgo(calendar, zone, now, hours * HOUR))
  return { warn: since(steps.warnHours), stale: since(steps.staleHours) }
}
