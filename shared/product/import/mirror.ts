import type { Item } from '../item'
import { isLive } from '../order'
import type { CurrentProduct } from './current'
import type { Placed } from './place'
import type { ItemSource } from './recognise'

/**
 * Live items of a backlog that a file does not name, though such a file has brought them: what the other tool has
 * dropped since. What somebody wrote here by hand only a file of Sameday's own can be missing.
 */
export function unnamedIn(
  unitId: string,
  placed: readonly Placed[],
  source: ItemSource,
  now: CurrentProduct
): readonly Item[] {
  const named = new Set(placed.map(({ id }) => id))
  return now.items(unitId).filter((item) => isLive(item) && !named.has(item.id) && isFrom(source, item.id))
}

const isFrom = (source: ItemSource, id: string): boolean => {
  if (source === 'sameday') return true
  const starts = source === 'other' ? ['table:', 'row:'] : [`${source}:`]
  return starts.some((start) => id.startsWith(start))
}
