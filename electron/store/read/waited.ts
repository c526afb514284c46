import { workingDayMs } from '../../../shared/calendar/working'
import { blockedMs } from '../../../shared/impediment/age'
import type { Impediment } from '../../../shared/impediment/types'
import type { OrgTree } from './tree'
import { workAt } from './work'

/** Working time an impediment has blocked those who raised it, and the length of their working day (ms). */
export interface Worked {
  readonly workedMs: number
  readonly dayMs: number
}

/** @param at wall ms */
export function workedFor(org: OrgTree, { blocked, originUnitId }: Impediment, at: number): Worked {
  const { calendar, zone } = workAt(org, originUnitId)
  return { workedMs: blockedMs(blocked, calendar, zone, at), dayMs: workingDayMs(calendar) }
}
