import { workingMs } from '../../../shared/calendar/working'
import { type AgeStep, ageStep } from '../../../shared/impediment/age'
import type { Sql } from '../sql'
import { tuples } from './statements'
import type { OrgTree } from './tree'
import { workAt } from './work'

/** An impediment that was opened again and is not resolved. */
export interface Reopened {
  readonly id: string
  readonly ballAt: string
  /** As old as it would be had it been open all the time since it was raised. */
  readonly whole: AgeStep
  /** As old as it is, without what lay between resolving and reopening. */
  readonly step: AgeStep
}

/**
 * What SQL says of their age by when they were raised is put right one by one.
 * @param now wall ms
 * @param which those that are open, or all that are not resolved
 */
export function readReopened(
  sql: Sql,
  org: OrgTree,
  now: number,
  which: 'open' | 'unresolved'
): readonly Reopened[] {
  const rows = tuples(
    sql,
    `SELECT impediment_id, ball_at, origin_unit, raised_at, json_group_array(json_array(from_at, to_at))
       FROM impediment_gap INDEXED BY impediment_gap_open WHERE state <> 'resolved' ${which === 'open' ? "AND state = 'open'" : ''}
       GROUP BY impediment_id`
  ).all() as readonly (readonly [string, string, string, number, string])[]
  return rows.map(([id, ballAt, origin, raisedAt, gaps]) => {
    const { calendar, zone } = workAt(org, origin)
    const { ageSteps } = workAt(org, ballAt)
    const worked = workingMs(calendar, zone, raisedAt, now)
    const off = (JSON.parse(gaps) as [number, number][]).reduce(
      (sum, [from, to]) => sum + workingMs(calendar, zone, from, to),
      0
    )
    return { id, ballAt, whole: ageStep(worked, ageSteps), step: ageStep(worked - off, ageSteps) }
  })
}
