import type { ItemColumns, PartColumns } from '../../../shared/ipc/reads/backlog'
import type { Item } from '../../../shared/product/item'
import { type Part, rollUp } from '../../../shared/product/roll-up'
import { secretWordsOf } from '../secret'
import type { Sql } from '../sql'
import { column, tuples } from './statements'
import type { OrgTree } from './tree'

type ItemRow = Omit<Item, 'units' | 'dependsOn' | 'ready'> & {
  readonly units: string
  readonly dependsOn: string
  readonly ready: number
}

const columns = `id, unit_id AS unitId, kind, title, why, owner, value, effort, state, rank,
  impediment_id AS impedimentId, risk, budget, goal_id AS goalId, parent_id AS parentId, units,
  depends_on AS dependsOn, starts, ends, ready`

/** Every item of a backlog in order, those that are done with included; without the words of what is confidential now. */
export const readBacklog = (sql: Sql, unitId: string, kind: Item['kind']): readonly Item[] =>
  (
    sql
      .prepare(`SELECT ${columns} FROM item WHERE removed = 0 AND unit_id = ? AND kind = ? ORDER BY rank, id`)
      .all(unitId, kind) as ItemRow[]
  ).map((row) => itemOf(withoutSecret(sql, row)))

/** What an initiative took over from an impediment that is confidential now is not its own to tell. */
function withoutSecret<T extends Pick<Item, 'impedimentId' | 'title'>>(sql: Sql, row: T): T {
  const secret = row.impedimentId === null ? null : secretWordsOf(sql, row.impedimentId)
  if (!secret) return row
  const told = (words: unknown) => (typeof words === 'string' && secret.has(words) ? '' : words)
  const words = (['title', 'why', 'owner'] as const).filter((field) => field in row)
  return { ...row, ...Object.fromEntries(words.map((field) => [field, told(row[field as keyof T])])) }
}

/** What an item is called and what it is worth, also of one that was removed; null for one that nobody knows. */
export function readItemTold(sql: Sql, id: string): Pick<Item, 'title' | 'value'> | null {
  const row = sql
    .prepare('SELECT title, value, impediment_id AS impedimentId FROM item WHERE id = ?')
    .get(id) as Pick<Item, 'title' | 'value' | 'impedimentId'> | undefined
  return row ? withoutSecret(sql, row) : null
}

/** One item that is there; null for an unknown or removed one. */
export function readItem(sql: Sql, id: string): Item | null {
  const row = sql.prepare(`SELECT ${columns} FROM item WHERE removed = 0 AND id = ?`).get(id)
  return row === undefined ? null : itemOf(withoutSecret(sql, row as ItemRow))
}

const itemOf = (row: ItemRow): Item => ({
  ...row,
  units: list(row.units),
  dependsOn: list(row.dependsOn),
  ready: row.ready === 1
})

// Most items name nobody and depend on nothing.
const list = (json: string): readonly string[] & string[] => (json === '[]' ? [] : JSON.parse(json))

/** A whole backlog a column at a time, with what the parts of its items come to. */
export function readItems(sql: Sql, unitId: string, kind: Item['kind']): ItemColumns {
  const items = readBacklog(sql, unitId, kind)
  const parts = rollUp(withParts(sql, unitId, kind, items))
  const amounts = (of: (item: Item) => number | null) =>
    Float64Array.from(items, (item) => of(item) ?? Number.NaN)
  const summed = (of: 'parts' | 'done' | 'value' | 'effort' | 'effortDone') =>
    Float64Array.from(items, ({ id }) => parts.get(id)?.[of] ?? Number.NaN)
  return {
    id: items.map(({ id }) => id),
    title: items.map(({ title }) => title),
    why: items.map(({ why }) => why),
    owner: items.map(({ owner }) => owner),
    state: items.map(({ state }) => state),
    rank: items.map(({ rank }) => rank),
    impedimentId: items.map(({ impedimentId }) => impedimentId),
    goalId: items.map(({ goalId }) => goalId),
    parentId: items.map(({ parentId }) => parentId),
    units: items.map(({ units }) => units),
    dependsOn: items.map(({ dependsOn }) => dependsOn),
    starts: items.map(({ starts }) => starts),
    ends: items.map(({ ends }) => ends),
    ready: items.map(({ ready }) => ready),
    value: amounts(({ value }) => value),
    effort: amounts(({ effort }) => effort),
    risk: amounts(({ risk }) => risk),
    budget: amounts(({ budget }) => budget),
    parts: summed('parts'),
    partsDone: summed('done'),
    partsValue: summed('value'),
    partsEffort: summed('effort'),
    partsEffortDone: summed('effortDone'),
    titles: titlesOf(sql, items)
  }
}

/** The backlog with everything its items were taken apart into, at whatever level that is. */
function withParts(sql: Sql, unitId: string, kind: Item['kind'], items: readonly Item[]): readonly Part[] {
  const below = sql
    .prepare(
      `WITH RECURSIVE part(id) AS (
         SELECT c.id FROM item c CROSS JOIN item b ON b.id = c.parent_id
           WHERE c.parent_id IS NOT NULL AND c.removed = 0 AND b.unit_id = ? AND b.kind = ? AND b.removed = 0
         UNION SELECT c.id FROM part p JOIN item c ON c.parent_id = p.id AND c.removed = 0)
       SELECT i.id, i.parent_id AS parentId, i.state, i.value, i.effort FROM part JOIN item i ON i.id = part.id`
    )
    .all(unitId, kind) as Part[]
  const here = new Set(items.map(({ id }) => id))
  return [...items, ...below.filter(({ id }) => !here.has(id))]
}

/** The words behind the ids that a backlog mentions: goals, and items of other backlogs. */
function titlesOf(sql: Sql, items: readonly Item[]): Readonly<Record<string, string>> {
  const here = new Set(items.map(({ id }) => id))
  const goals = new Set(items.flatMap(({ goalId }) => goalId ?? []))
  const elsewhere = new Set(
    items.flatMap(({ parentId, dependsOn }) => [...(parentId === null ? [] : [parentId]), ...dependsOn])
  )
  const goalTitle = column(sql, 'SELECT title FROM goal WHERE id = ?')
  const titles = [
    ...[...goals].map((id) => [id, goalTitle.get(id) as string | undefined] as const),
    ...[...elsewhere].filter((id) => !here.has(id)).map((id) => [id, readItemTold(sql, id)?.title] as const)
  ]
  return Object.fromEntries(titles.flatMap(([id, title]) => (title === undefined ? [] : [[id, title]])))
}

type LivePart = Pick<Item, 'id' | 'unitId' | 'kind' | 'title'> & { readonly state: 'open' | 'doing' }

/** What an item was taken apart into and is still to do, at whatever level; below what has ended nothing is looked for. */
export const readLiveParts = (sql: Sql, id: string): readonly LivePart[] =>
  (
    sql
      .prepare(
        `WITH RECURSIVE part(id) AS (
         SELECT id FROM item WHERE parent_id = ? AND removed = 0 AND state IN ('open', 'doing')
         UNION SELECT c.id FROM part p JOIN item c
           ON c.parent_id = p.id AND c.removed = 0 AND c.state IN ('open', 'doing'))
       SELECT i.id, i.unit_id AS unitId, i.kind, i.title, i.state, i.impediment_id AS impedimentId FROM part JOIN item i ON i.id = part.id
         ORDER BY i.unit_id, i.rank, i.id`
      )
      .all(id) as (LivePart & Pick<Item, 'impedimentId'>)[]
  ).map((part) => withoutSecret(sql, part))

/** What a part is called, where it is, and how it stands, for whoever is about to end the whole. */
export function readParts(sql: Sql, org: OrgTree, id: string): PartColumns {
  const parts = readLiveParts(sql, id)
  return {
    id: parts.map((part) => part.id),
    title: parts.map(({ title }) => title),
    unitName: parts.map(({ unitId }) => org.units[org.indexById.get(unitId) ?? -1]?.name ?? ''),
    state: parts.map(({ state }) => state)
  }
}

/** Ids, ranks and states of a backlog in order, out of the index alone. */
export const readRanked = (sql: Sql, unitId: string, kind: Item['kind']) =>
  (
    tuples(
      sql,
      'SELECT id, rank, state FROM item WHERE removed = 0 AND unit_id = ? AND kind = ? ORDER BY rank, id'
    ).all(unitId, kind) as readonly (readonly [string, string, Item['state']])[]
  ).map(([id, rank, state]) => ({ id, rank, state }))
