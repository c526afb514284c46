import { refuse } from '../impediment/decide'
import { err, ok, type Result } from '../result'
import type { Draft } from '../sync/op'
import { message } from '../words/message'
import { rowDraft } from './drafts'
import type { Goal } from './goals'
import type { ProductLookup } from './lookup'
import { lastRank, moveItem } from './order'
import type { ChangeOf } from './types'

type Decision = Result<readonly Draft[]>

const notFound = err('not-found', message('problem.notFound'))

export function addGoal(look: ProductLookup, { type: _, id, ...goal }: ChangeOf<'addGoal'>): Decision {
  const unit = look.unit(goal.unitId)
  if (!unit) return err('not-found', message('org.problem.noUnit'))
  const misfit = misfitOf(look, { id, unitId: goal.unitId }, goal.serves)
  if (misfit) return misfit
  const rank = lastRank(look.rankedGoals(unit.id))
  return ok([rowDraft('goal', id, { ...goal, state: 'open', rank, removed: false })])
}

export function editGoal(look: ProductLookup, { id, patch }: ChangeOf<'editGoal'>): Decision {
  const goal = look.goal(id)
  if (!goal) return notFound
  const changed = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && goal[field as keyof Goal] !== value
  )
  if (changed.length === 0) return ok([])
  const misfit = misfitOf(look, goal, patch.serves)
  return misfit ?? ok([rowDraft('goal', id, Object.fromEntries(changed))])
}

export function moveGoal(look: ProductLookup, { id, beforeId }: ChangeOf<'moveGoal'>): Decision {
  const goal = look.goal(id)
  if (!goal) return notFound
  if (id === beforeId) return ok([])
  const ranks = moveItem(look.rankedGoals(goal.unitId), id, beforeId)
  return ranks.length === 0 ? notFound : ok(ranks.map(({ id, rank }) => rowDraft('goal', id, { rank })))
}

/** What served it stays, and is shown as serving something that is gone. */
export const removeGoal = (look: ProductLookup, { id }: ChangeOf<'removeGoal'>): Decision =>
  look.goal(id) ? ok([rowDraft('goal', id, { removed: true })]) : notFound

/** A goal serves one of a unit above its own, so that no laptop by itself can close a circle. */
function misfitOf(
  look: ProductLookup,
  { id, unitId }: Pick<Goal, 'id' | 'unitId'>,
  serves: string | null | undefined
): Result<never> | null {
  if (!serves) return null
  const above = look.goal(serves)
  if (!above) return notFound
  if (serves === id || !look.above(unitId).includes(above.unitId))
    return refuse('problem.rule.servesElsewhere', { unit: look.unit(unitId)?.name ?? '' })
  return null
}
