import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { UnitSprint } from '../../../shared/ceremony/sprint-state'
import { childrenOf } from '../../../shared/org/tree'
import {
  plusDays,
  proposedSprint,
  sprintId,
  sprintToPlan,
  sprintToReview
} from '../../../shared/product/sprints'
import type { Sql } from '../sql'
import { readHeldSprints } from './sprints'
import type { OrgTree } from './tree'
import { dateAtUnit } from './work'

/**
 * The Sprint that a Planning is for or a Review is of, for the unit and for each of those below it. A Planning without
 * one to come plans the next by itself; a Review without one is of none.
 */
export function readUnitSprints(
  sql: Sql,
  org: OrgTree,
  index: number,
  kind: CeremonyKind,
  now: number
): readonly UnitSprint[] {
  if (kind !== 'scaledPlanning' && kind !== 'scaledReview') return []
  const unit = org.units[index]
  if (!unit) return []
  const today = dateAtUnit(org, unit.id, now)
  const which = kind === 'scaledPlanning' ? sprintToPlan : sprintToReview
  const held = readHeldSprints(sql, org, unit.id)
  const found = which(held, today)
  const { number, starts, days } = proposedSprint(held, today)
  if (!found && kind === 'scaledReview') return []
  const own = found ?? { number, starts, ends: plusDays(starts, days - 1), goal: '', id: '', unitId: '' }
  const at = (id: string, name: string, sprint: typeof own, isNew: boolean): UnitSprint => ({
    unitId: id,
    unitName: name,
    // A goal for a Sprint of the unit above is kept in a row of one's own.
    row: sprint.unitId === id ? sprint.id : sprintId(id, sprint.number),
    number: sprint.number,
    starts: sprint.starts,
    ends: sprint.ends,
    goal: sprint.goal,
    isNew
  })
  const below = [...childrenOf(org.delivery, index)].flatMap((child) => org.units[child] ?? [])
  return [
    at(unit.id, unit.name, own, !found),
    ...below.map((team) => {
      // A team may have Sprints of its own; otherwise it works in the one of the unit.
      const theirs = which(readHeldSprints(sql, org, team.id), today)
      return at(team.id, team.name, theirs ?? { ...own, goal: '' }, !found && !theirs)
    })
  ]
}
