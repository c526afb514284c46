import type { RoomContext } from '../../shared/ceremony/state'
import { isLive } from '../../shared/product/order'
import { ok, type Result } from '../../shared/result'
import type { Store } from '../store/api'

/**
 * Everything a room may show that is not the session itself. The Executive Action Team's daily works on its
 * transformation backlog; every other ceremony on the product's.
 */
export async function gather(
  store: Pick<Store, 'room' | 'read'>,
  asked: Parameters<Store['room']>[0]
): Promise<Result<RoomContext>> {
  const context = await store.room(asked)
  if (!context.ok || asked.kind !== 'eatDaily') return context
  const items = await store.read({
    name: 'backlog',
    input: { unitId: asked.unitId, kind: 'transformation' }
  })
  if (!items.ok) return items
  const backlog = items.value.filter(isLive)
  return ok({ ...context.value, product: { ...context.value.product, backlog } })
}
