import type { Ids } from '../ids'
import { assertNever, err, ok, type Result } from '../result'
import type { Draft } from '../sync/op'
import type { Stamp } from '../time'
import { message } from '../words/message'
import { moveItem } from './order'
import { between } from './rank'
import type { Item, ProductChange, ProductEvent } from './types'

export interface ProductEdit {
  readonly at: Stamp
  readonly cmd: string
  readonly ids: Ids
}

/**
 * Turns a change of vision, backlog or definition of done into drafts for the write path.
 * @param items every item of the backlog the change is about (same unit and kind), dropped ones included
 */
export function decideProduct(
  items: readonly Item[],
  change: ProductChange,
  { at, cmd, ids }: ProductEdit
): Result<readonly Draft[]> {
  const about = (unit: string) => ({ id: ids.next(), cmd, at, session: null, unit })
  switch (change.type) {
    case 'setVision':
      return ok([
        said({
          ...about(change.unitId),
          type: 'visionSet',
          sentence: change.sentence,
          page: change.page
        })
      ])
    case 'setDod':
      return ok([said({ ...about(change.unitId), type: 'dodSet', lines: change.lines })])
    case 'addItem': {
      const { type: _, id, ...fields } = change
      return ok([itemDraft(id, { ...fields, state: 'open', impedimentId: null, rank: lastRank(items) })])
    }
    case 'editItem':
      if (!items.some((item) => item.id === change.id)) return err('not-found', message('problem.notFound'))
      return ok([itemDraft(change.id, change.patch)])
    case 'moveItem': {
      const moved = moveItem(items, change.id, change.beforeId)
      if (moved.length === 0 && change.id !== change.beforeId)
        return err('not-found', message('problem.notFound'))
      return ok(moved.map(({ id, rank }) => itemDraft(id, { rank })))
    }
    default:
      return assertNever(change)
  }
}

/** The rank of an item that joins at the end. */
export const lastRank = (items: readonly Pick<Item, 'rank'>[]): string =>
  between(
    items.reduce<string | null>((last, item) => (last === null || item.rank > last ? item.rank : last), null),
    null
  )

const said = (event: ProductEvent): Draft => ({
  entity: 'productEvent',
  rowId: event.id,
  kind: 'fact',
  patch: { ...event, at: { ...event.at } }
})

const itemDraft = (id: string, patch: Partial<Omit<Item, 'id'>>): Draft => ({
  entity: 'item',
  rowId: id,
  kind: 'set',
  patch
})
