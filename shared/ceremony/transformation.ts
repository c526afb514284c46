import { refuse } from '../impediment/decide'
import { transformationItemId } from '../impediment/initiative'
import type { Impediment, ImpedimentCommand } from '../impediment/types'
import { isLive, lastRank } from '../product/order'
import type { Item } from '../product/types'
import { ok, type Result } from '../result'
import type { Fact } from './facts'

type Answer = Extract<ImpedimentCommand, { type: 'answer' }>

/**
 * What answering with "transform" adds to the transformation backlog: an initiative of its own, or nothing where the
 * impediment joins one that is there.
 * @param backlog the live items of that backlog
 */
export function becomesInitiative(
  backlog: readonly Item[],
  impediment: Impediment,
  answer: Pick<Answer, 'unitId' | 'text' | 'owner' | 'item'>
): Result<readonly Extract<Fact, { entity: 'item' }>[]> {
  if (answer.item === undefined) return ok([transformationItem(backlog, impediment, answer)])
  return backlog.some((item) => item.id === answer.item && isLive(item))
    ? ok([])
    : refuse('problem.rule.noSuchInitiative')
}

/**
 * The line of the transformation backlog that an impediment becomes. That backlog is for everybody to read, so a
 * confidential impediment lends it neither its title nor its answer.
 */
export function transformationItem(
  backlog: readonly Item[],
  impediment: Impediment,
  answer: { readonly unitId: string; readonly text: string; readonly owner: string }
): Extract<Fact, { entity: 'item' }> {
  const hidden = impediment.fields.confidential
  return {
    entity: 'item',
    itemId: transformationItemId(impediment.id),
    patch: {
      unitId: answer.unitId,
      kind: 'transformation',
      title: hidden ? '' : impediment.fields.title,
      why: hidden ? '' : answer.text,
      owner: hidden ? '' : answer.owner,
      value: null,
      effort: null,
      state: 'open',
      rank: lastRank(backlog),
      impedimentId: impediment.id
    }
  }
}
