import { usualWork, type Work } from '../../../shared/calendar/inherit'
import { workingDayMs } from '../../../shared/calendar/working'
import { hostZone } from '../../../shared/calendar/zone'
import { blockedMs } from '../../../shared/impediment/age'
import type { Impediment } from '../../../shared/impediment/types'
import type { OrgTree } from './tree'

/** Working time an impediment has blocked those who raised it, and the length of their working day (ms). */
export interface Worked {
  readonly workedMs: number
  readonly dayMs: number
}

/** @param at wall ms */
export function workedFor(org: OrgTree, { blocked, originUnitId }: Impediment, at: number): Worked {
  const { calendar, zone } = workAt(org, org.standIn(originUnitId))
  return { workedMs: blockedMs(blocked, calendar, zone, at), dayMs: workingDayMs(calendar) }
}

/** What holds for the unit at an index, which is -1 for one that is not there any more. */
export const workAt = (org: OrgTree, index: number): Work => org.work[index] ?? usualWork(hostZone())
