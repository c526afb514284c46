import { onCircle } from '../../org/tree'
import { message } from '../../words/message'
import type { CurrentProduct } from './current'
import { idByKey, type Placed, type Say, titleKey } from './place'
import type { ItemSource } from './recognise'

export interface Parts {
  /** The item that an item of the file is a part of; none where the file does not say, or it cannot be. */
  readonly parentById: ReadonlyMap<string, string>
  readonly needsById: ReadonlyMap<string, readonly string[]>
  /** Rows that name a parent which is neither in the file nor here. */
  readonly strangers: number
}

/** Who is a part of whom, and who needs whom, by whatever names a file uses. */
export function partsOf(placed: readonly Placed[], source: ItemSource, now: CurrentProduct, say: Say): Parts {
  const idByName = new Map<string, string>()
  const idByLine = new Map<number, string>()
  const byTitle = source === 'sameday' || source === 'other'
  for (const { file, id } of placed) {
    idByLine.set(file.line, id)
    // An id that the file itself uses goes before a title that happens to read the same.
    if (byTitle && !idByName.has(titleKey(file.said.title))) idByName.set(titleKey(file.said.title), id)
  }
  for (const { file, id } of placed)
    for (const name of [...file.also, file.key]) if (name !== '') idByName.set(name, id)
  const unitById = new Map(placed.map(({ id, unitId }) => [id, unitId]))

  const find = (names: readonly string[], unitId: string): string | null => {
    const units = [unitId, ...now.above(unitId)]
    for (const name of names) {
      const here = idByName.get(name) ?? (byTitle ? idByName.get(titleKey(name)) : undefined)
      const id = here ?? idByKey(source, unitId, name)
      const owner = unitById.get(id) ?? now.item(id)?.unitId
      if (owner !== undefined && units.includes(owner)) return id
    }
    return null
  }

  const parentById = new Map<string, string>()
  const needsById = new Map<string, readonly string[]>()
  let strangers = 0
  for (const { file, unitId, id } of placed) {
    const above = file.under === null ? undefined : idByLine.get(file.under)
    const parent = find(file.parent, unitId) ?? above
    if (parent !== undefined && parent !== id) parentById.set(id, parent)
    else if (file.parent.length > 0) strangers++
    if (file.needs) {
      const needs = file.needs.flatMap((name) => find([name], unitId) ?? [])
      needsById.set(id, [...new Set(needs)].filter((other) => other !== id).slice(0, 500))
    }
  }
  for (const { file, id } of inCircles(placed, parentById, now)) {
    parentById.delete(id)
    say(file.line, message('import.problem.itemCircle', { item: file.said.title }))
  }
  return { parentById, needsById, strangers }
}

/** The rows whose parent would make them, over other items, a part of themselves. */
function inCircles(
  placed: readonly Placed[],
  parentById: ReadonlyMap<string, string>,
  now: CurrentProduct
): readonly Placed[] {
  // Whoever stands above a row, in the file or here: only those can be on a circle with it.
  const ids = placed.map(({ id }) => id)
  const indexById = new Map(ids.map((id, index) => [id, index]))
  const parentOf = (id: string): string | null => {
    const one = placed[indexById.get(id) ?? -1]
    return parentById.get(id) ?? (one ? one.before : now.item(id))?.parentId ?? null
  }
  for (let i = 0; i < ids.length; i++) {
    const parent = parentOf(ids[i] ?? '')
    if (parent === null || indexById.has(parent)) continue
    indexById.set(parent, ids.length)
    ids.push(parent)
  }
  const parents = ids.map((id) => indexById.get(parentOf(id) ?? '') ?? -1)
  return onCircle(parents).flatMap((index) => {
    const one = placed[index]
    return one && parentById.has(one.id) ? [one] : []
  })
}
