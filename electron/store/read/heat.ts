import type { HeatColumns } from '../../../shared/ipc/reads/insights'
import type { Sql } from '../sql'
import { agesByUnit } from './ages'
import type { OrgTree } from './tree'

/** The organisation by what is open in it, beside the columns of `org`: same index is same unit. @param now wall ms */
export function readHeat(sql: Sql, org: OrgTree, now: number): HeatColumns {
  const { open, warn, stale, oldestMs } = agesByUnit(sql, org, now)
  return {
    id: org.units.map(({ id }) => id),
    name: org.units.map(({ name }) => name),
    kind: org.units.map(({ kind }) => kind),
    parent: org.delivery.parent,
    height: org.height,
    open,
    warn,
    stale,
    oldestMs
  }
}
