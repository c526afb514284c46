import { assertNever, err, ok, type Result } from '../result'
import type { Draft } from '../sync/op'
import { message } from '../words/message'
import { markDod, raiseDodGap, setDod } from './decide-dod'
import { addGoal, editGoal, moveGoal, removeGoal } from './decide-goals'
import { addItem, editItem, orderItems, reorderItem } from './decide-items'
import { addMetrics, editMetric, removeMetric, setReadings } from './decide-metrics'
import { addSprint, editSprint, planSprints, removeSprint, setSprintGoal } from './decide-sprints'
import { type ProductEdit, rowDraft, saidDraft } from './drafts'
import { freezeSettingId } from './freeze'
import type { ProductLookup } from './lookup'
import type { ChangeOf, ProductChange } from './types'

/**
 * Judges one change of the product side and says it as drafts for the write path; no drafts when everything is so
 * already.
 * @returns `not-found` for what is no longer here, `refused` for what a rule forbids, with a sentence
 */
export function decideProduct(
  look: ProductLookup,
  change: ProductChange,
  edit: ProductEdit
): Result<readonly Draft[]> {
  switch (change.type) {
    case 'setVision':
      return setVision(look, change, edit)
    case 'addItem':
      return addItem(look, change, edit)
    case 'editItem':
      return editItem(look, change, edit)
    case 'moveItem':
      return reorderItem(look, change, edit)
    case 'orderItems':
      return orderItems(look, change, edit)
    case 'setFreeze':
      return ok([rowDraft('setting', freezeSettingId(change.unitId), { value: { mode: change.mode } })])
    case 'addGoal':
      return addGoal(look, change)
    case 'editGoal':
      return editGoal(look, change)
    case 'moveGoal':
      return moveGoal(look, change)
    case 'removeGoal':
      return removeGoal(look, change)
    case 'setDod':
      return setDod(look, change, edit)
    case 'markDod':
      return markDod(look, change)
    case 'raiseDodGap':
      return raiseDodGap(look, change, edit)
    case 'addSprint':
      return addSprint(look, change)
    case 'editSprint':
      return editSprint(look, change)
    case 'removeSprint':
      return removeSprint(look, change)
    case 'planSprints':
      return planSprints(look, change)
    case 'setSprintGoal':
      return setSprintGoal(look, change)
    case 'addMetrics':
      return addMetrics(look, change)
    case 'editMetric':
      return editMetric(look, change)
    case 'removeMetric':
      return removeMetric(look, change)
    case 'setReadings':
      return setReadings(look, change)
    default:
      return assertNever(change)
  }
}

function setVision(look: ProductLookup, change: ChangeOf<'setVision'>, edit: ProductEdit) {
  const { unitId, sentence, page } = change
  if (!look.unit(unitId)) return err('not-found', message('org.problem.noUnit'))
  return ok([saidDraft(edit, unitId, { type: 'visionSet', sentence, page })])
}
