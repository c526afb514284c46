import type { SessionEvent } from './events'
import type { Fact } from './facts'
import { keptNext, moves } from './metascrum-decide'

/** What taking back an event of a MetaScrum, or bringing it back, writes about items, units and the next date. */
export function metaScrumBack(unitId: string, event: SessionEvent, isRedo: boolean): readonly Fact[] {
  switch (event.type) {
    case 'budgeted':
      return [{ entity: 'item', itemId: event.item, patch: { budget: isRedo ? event.to : event.from } }]
    case 'ended':
      return [{ id: event.item, before: event.before }, ...(event.parts ?? [])].map(({ id, before }) => ({
        entity: 'item',
        itemId: id,
        patch: { state: isRedo ? event.state : before }
      }))
    case 'realigned': {
      const { moved: unit, from, to, deliveryFrom, inDelivery } = event
      return isRedo
        ? moves({ unit, product: to, delivery: inDelivery ? to : deliveryFrom, inDelivery })
        : moves({ unit, product: from, delivery: deliveryFrom, inDelivery })
    }
    case 'nextSet':
      return [keptNext(unitId, isRedo ? event.next : event.before)]
    default:
      return []
  }
}
