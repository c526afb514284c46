import { refuse } from '../impediment/decide'
import { err, ok, type Result } from '../result'
import type { Draft } from '../sync/op'
import { message } from '../words/message'
import { rowDraft } from './drafts'
import type { ProductLookup } from './lookup'
import { nextSprints, overlaps, type Sprint, sprintId } from './sprints'
import type { ChangeOf } from './types'

type Decision = Result<readonly Draft[]>
type Dated = Pick<Sprint, 'number' | 'starts' | 'ends'>

const notFound = err('not-found', message('problem.notFound'))

export function addSprint(look: ProductLookup, change: ChangeOf<'addSprint'>): Decision {
  const { type: _, unitId, ...sprint } = change
  return placed(look, unitId, [sprint]) ?? ok([sprintDraft(unitId, sprint)])
}

export function planSprints(look: ProductLookup, change: ChangeOf<'planSprints'>): Decision {
  const { unitId, days, count } = change
  const sprints = nextSprints(change, days, count)
  return placed(look, unitId, sprints) ?? ok(sprints.map((sprint) => sprintDraft(unitId, sprint)))
}

export function editSprint(look: ProductLookup, { id, patch }: ChangeOf<'editSprint'>): Decision {
  const sprint = look.sprint(id)
  if (!sprint) return notFound
  const { starts = sprint.starts, ends = sprint.ends } = patch
  const misfit = misfitOf(look, sprint.unitId, { ...sprint, starts, ends }, id)
  return misfit ?? ok([rowDraft('sprint', id, patch)])
}

export const removeSprint = (look: ProductLookup, { id }: ChangeOf<'removeSprint'>): Decision =>
  look.sprint(id) ? ok([rowDraft('sprint', id, { removed: true })]) : notFound

/** The goal goes to the unit's own row, which has no dates where the Sprint is that of a unit above. */
export function setSprintGoal(look: ProductLookup, change: ChangeOf<'setSprintGoal'>): Decision {
  const { unitId, goal } = change
  const sprint = look.sprint(change.sprintId)
  if (!sprint || !look.unit(unitId)) return notFound
  if (sprint.unitId === unitId) return ok([rowDraft('sprint', sprint.id, { goal })])
  const { number } = sprint
  return ok([rowDraft('sprint', sprintId(unitId, number), { unitId, number, goal, removed: false })])
}

const sprintDraft = (unitId: string, sprint: Dated & Partial<Sprint>): Draft =>
  rowDraft('sprint', sprintId(unitId, sprint.number), { ...sprint, unitId, removed: false })

function placed(look: ProductLookup, unitId: string, sprints: readonly Dated[]): Result<never> | null {
  if (!look.unit(unitId)) return err('not-found', message('org.problem.noUnit'))
  for (const sprint of sprints) {
    const { number } = sprint
    const taken = look.ownSprints(unitId).some((own) => own.number === number && own.starts !== '')
    if (taken) return refuse('problem.rule.sprintTaken', { number })
    const misfit = misfitOf(look, unitId, sprint, sprintId(unitId, number))
    if (misfit) return misfit
  }
  return null
}

function misfitOf(look: ProductLookup, unitId: string, sprint: Dated, id: string): Result<never> | null {
  if (sprint.ends < sprint.starts) return refuse('problem.rule.endsBeforeStart')
  const other = look
    .ownSprints(unitId)
    .find((own) => own.id !== id && own.starts !== '' && overlaps(own, sprint))
  return other ? refuse('problem.rule.sprintOverlaps', { number: other.number }) : null
}
