import { isLeftOut } from '../../files/left-out'
import type { Item } from '../item'
import { isLive } from '../order'
import type { CurrentProduct } from './current'
import type { Placed } from './place'
import type { ItemShape, ItemSource } from './recognise'

/**
 * Live items of a backlog that a file does not name, though such a file has brought them: what the other tool has
 * dropped since. What somebody wrote here by hand only an export of Sameday's own can be missing; a few rows under the
 * same headings, without ids, are no whole backlog, and neither are rows that were left out, mended or not.
 */
export function unnamedIn(
  unitId: string,
  placed: readonly Placed[],
  { source, columns, headings }: Pick<ItemShape, 'source' | 'columns' | 'headings'>,
  now: CurrentProduct
): readonly Item[] {
  if (isLeftOut(headings)) return []
  if (source === 'sameday' && columns.key.length === 0) return []
  const named = new Set(placed.map(({ id }) => id))
  return now.items(unitId).filter((item) => isLive(item) && !named.has(item.id) && isFrom(source, item.id))
}

const isFrom = (source: ItemSource, id: string): boolean => {
  if (source === 'sameday') return true
  const starts = source === 'other' ? ['table:', 'row:'] : [`${source}:`]
  return starts.some((start) => id.startsWith(start))
}
