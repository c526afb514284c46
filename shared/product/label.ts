import { assertNever } from '../result'
import { type Message, message } from '../words/message'
import type { ProductLookup } from './lookup'
import type { ProductChange } from './types'

/** What the undo list calls a change of the product side. */
export function productLabel(look: ProductLookup, change: ProductChange): Message {
  const unit = (id: string) => look.unit(id)?.name ?? id
  const item = (id: string) => look.item(id)?.title ?? id
  const goal = (id: string) => look.goal(id)?.title ?? id
  const metric = (id: string) => look.metric(id)?.name ?? id
  const sprint = (id: string) => look.sprint(id)?.number ?? 0
  switch (change.type) {
    case 'setVision':
      return message('undo.product.vision', { unit: unit(change.unitId) })
    case 'addItem':
      return message('share.step.addItem', { title: change.title })
    case 'editItem':
      return message('undo.product.editItem', { title: item(change.id) })
    case 'moveItem':
      return message('undo.product.moveItem', { title: item(change.id) })
    case 'orderItems':
      return message('undo.product.order', { unit: unit(change.unitId) })
    case 'setFreeze':
      return message('undo.product.freeze', { unit: unit(change.unitId) })
    case 'addGoal':
      return message('undo.product.addGoal', { title: change.title })
    case 'editGoal':
    case 'moveGoal':
      return message('undo.product.editGoal', { title: goal(change.id) })
    case 'removeGoal':
      return message('undo.product.removeGoal', { title: goal(change.id) })
    case 'setDod':
      return message('undo.product.dod', { unit: unit(change.unitId) })
    case 'markDod':
      return message('undo.product.dodMark', { unit: unit(change.unitId) })
    case 'raiseDodGap':
      return message('undo.product.dodGap', { unit: unit(change.unitId) })
    case 'addSprint':
      return message('undo.product.addSprint', { number: change.number })
    case 'editSprint':
      return message('undo.product.editSprint', { number: sprint(change.id) })
    case 'removeSprint':
      return message('undo.product.removeSprint', { number: sprint(change.id) })
    case 'planSprints':
      return message('undo.product.planSprints', { count: change.count })
    case 'setSprintGoal':
      return message('undo.product.sprintGoal', { unit: unit(change.unitId) })
    case 'addMetrics':
      return message('undo.product.addMetrics', { count: change.metrics.length })
    case 'editMetric':
      return message('undo.product.editMetric', { name: metric(change.id) })
    case 'removeMetric':
      return message('undo.product.removeMetric', { name: metric(change.id) })
    case 'setReadings':
      return message('undo.product.readings', { unit: unit(change.unitId) })
    default:
      return assertNever(change)
  }
}
