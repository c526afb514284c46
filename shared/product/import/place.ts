import { digest } from '../../digest'
import { brief } from '../../org/import-row'
import { type Message, message } from '../../words/message'
import type { Item } from '../item'
import type { CurrentProduct } from './current'
import type { FileItem } from './read-items'
import type { ItemSource } from './recognise'

/** How many rows are looked up between two pauses. */
const PORTION = 2000

/** A row that goes in, and the item it is. */
export interface Placed {
  readonly file: FileItem
  readonly unitId: string
  readonly id: string
  /** The item as it is; null for a new one. */
  readonly before: Item | null
}

/** Tells of trouble with a line. */
export type Say = (line: number, text: Message) => void

/** Which item each row is. Yields rows done. */
export function* placeItems(
  items: readonly (FileItem | null)[],
  source: ItemSource,
  chosenUnit: string,
  now: CurrentProduct,
  say: Say
): Generator<number, readonly Placed[]> {
  const backlogs = new Map<string, Backlog>()
  const lineById = new Map<string, number>()
  const placed: Placed[] = []
  for (const [index, file] of items.entries()) {
    if (index % PORTION === PORTION - 1) yield items.length
    if (!file) continue
    const unitId = file.unitId || chosenUnit
    const backlog = backlogs.get(unitId) ?? backlogOf(now, unitId)
    backlogs.set(unitId, backlog)
    const { line } = file
    if (!now.unit(unitId)) {
      say(line, message('import.problem.unknownUnit', { unit: brief(unitId) }))
      continue
    }
    const id = file.key === '' ? idByTitle(backlog, file, unitId) : idByKey(source, unitId, file.key)
    const earlier = lineById.get(id)
    if (earlier !== undefined) {
      say(line, message('import.problem.duplicateId', { unit: brief(file.key), line: earlier }))
      continue
    }
    const before = backlog.byId.get(id) ?? null
    const elsewhere = before ? null : now.item(id)
    if (elsewhere) {
      const unit = now.unit(elsewhere.unitId)?.name ?? ''
      say(line, message('import.problem.itemElsewhere', { item: brief(file.said.title), unit }))
      continue
    }
    lineById.set(id, line)
    placed.push({ file, unitId, id, before })
  }
  return placed
}

interface Backlog {
  readonly byId: ReadonlyMap<string, Item>
  /** Items by their titles, those that no row has been taken for yet. */
  readonly byTitle: Map<string, string[]>
  /** How often a title that names no item has been met. */
  readonly met: Map<string, number>
}

function backlogOf(now: CurrentProduct, unitId: string): Backlog {
  const items = now.items(unitId)
  const byTitle = new Map<string, string[]>()
  for (const { id, title } of items) {
    const same = byTitle.get(titleKey(title))
    if (same) same.push(id)
    else byTitle.set(titleKey(title), [id])
  }
  return { byId: new Map(items.map((item) => [item.id, item])), byTitle, met: new Map() }
}

export const titleKey = (title: string): string => title.toLowerCase().replace(/\s+/gu, ' ').trim()

/** Ids of other tools are told apart from each other and from our own; those of any table also by their unit. */
export function idByKey(source: ItemSource, unitId: string, key: string): string {
  if (source === 'sameday') return key
  return source === 'other' ? `table:${digest(unitId)}:${key}` : `${source}:${key}`
}

/** A row without a key is the item of that title, or else a new one with an id that the same row gets again. */
function idByTitle({ byTitle, met }: Backlog, { said }: FileItem, unitId: string): string {
  const title = titleKey(said.title)
  const known = byTitle.get(title)?.shift()
  if (known !== undefined) return known
  const id = `row:${digest(`${unitId}|${title}`)}`
  const times = (met.get(id) ?? 0) + 1
  met.set(id, times)
  return times === 1 ? id : `${id}.${times}`
}

export function byUnit(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    const group = groups.get(one.unitId)
    if (group) group.push(one)
    else groups.set(one.unitId, [one])
  }
  return groups
}
