import type { Ids } from '../ids'
import type { Draft, Patch } from '../sync/op'
import type { RegisterEntity } from '../sync/registry'
import type { Stamp } from '../time'
import type { ProductEvent } from './events'
import type { Outside } from './freeze'
import type { Item } from './item'

/** When, by which command and with which ids a change of the product side is made. */
export interface ProductEdit {
  readonly at: Stamp
  readonly cmd: string
  readonly ids: Ids
}

type Bare<E> = E extends ProductEvent ? Omit<E, 'id' | 'cmd' | 'at' | 'session' | 'unit'> : never

/** Something said about a unit's product side outside a ceremony. */
export function saidDraft({ at, cmd, ids }: ProductEdit, unit: string, said: Bare<ProductEvent>): Draft {
  const id = ids.next()
  const event = { id, cmd, at: { ...at }, session: null, unit, ...said }
  return { entity: 'productEvent', rowId: id, kind: 'fact', patch: event as unknown as Patch }
}

export const outsideDrafts = (
  edit: ProductEdit,
  unitId: string,
  changes: readonly Outside[]
): readonly Draft[] => changes.map((change) => saidDraft(edit, unitId, { type: 'changedOutside', ...change }))

export const rowDraft = (entity: RegisterEntity, rowId: string, patch: object): Draft => ({
  entity,
  rowId,
  kind: 'set',
  patch: patch as Patch
})

export const itemDraft = (id: string, patch: Partial<Omit<Item, 'id'>>): Draft => rowDraft('item', id, patch)
