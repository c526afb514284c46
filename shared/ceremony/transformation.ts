import type { Impediment } from '../impediment/types'
import { lastRank } from '../product/change'
import type { Fact } from './facts'
import type { Room } from './state'

/** One impediment becomes one item, however many laptops say so. */
export const transformationItemId = (impedimentId: string): string => `transformation|${impedimentId}`

/**
 * The line of the transformation backlog that an impediment becomes. That backlog is for everybody to read, so a
 * confidential impediment lends it neither its title nor its answer.
 */
export function transformationItem(
  room: Room,
  impediment: Impediment,
  answer: { readonly text: string; readonly owner: string }
): Fact {
  const hidden = impediment.fields.confidential
  return {
    entity: 'item',
    itemId: transformationItemId(impediment.id),
    patch: {
      unitId: room.context.unit.id,
      kind: 'transformation',
      title: hidden ? '' : impediment.fields.title,
      why: hidden ? '' : answer.text,
      owner: hidden ? '' : answer.owner,
      value: null,
      effort: null,
      state: 'open',
      rank: lastRank(room.product.backlog),
      impedimentId: impediment.id
    }
  }
}
