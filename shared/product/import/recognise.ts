import { isLeftOut } from '../../files/left-out'
import { headingName } from '../../files/row'
import {
  azureNames,
  guessedNames,
  type ItemField,
  itemFields,
  jiraNames,
  linearNames,
  ownNames
} from './names'
import type { DecimalSign } from './numbers'

/** What wrote a file of backlog items; `other` is any table somebody says the columns of. */
export type ItemSource = 'sameday' | 'jira' | 'azure' | 'linear' | 'other'

/** The columns that say a field, the one to believe first in front; none where the file does not have it. */
export type ItemColumns = Readonly<Record<ItemField, readonly number[]>>

export interface ItemShape {
  readonly holds: 'items'
  readonly source: ItemSource
  readonly columns: ItemColumns
  /** `Title 1`, `Title 2` …: a tree by how far its titles are indented. */
  readonly levels: readonly number[]
  readonly headings: readonly string[]
  /** Columns that hold dates of any kind: together they show which of day and month a file writes first. */
  readonly dates: readonly number[]
  /** What its numbers are known to be written with; null where each column has to show it. */
  readonly decimal: DecimalSign | null
}

export const goalFields = ['unit id', 'goal id', 'title', 'why', 'serves', 'state'] as const
export const figureFields = [
  'unit id',
  'metric id',
  'metric',
  'category',
  'better',
  'measure',
  'target',
  'sprint',
  'day',
  'value',
  'people'
] as const
type Places<F extends string> = Readonly<Record<F, number>>

export interface GoalShape {
  readonly holds: 'goals'
  /** -1 where the file has no such column. */
  readonly at: Places<(typeof goalFields)[number]>
  readonly headings: readonly string[]
}
export interface FigureShape {
  readonly holds: 'figures'
  readonly at: Places<(typeof figureFields)[number]>
  readonly headings: readonly string[]
  readonly dates: readonly number[]
  readonly decimal: DecimalSign | null
}
export type ProductShape = ItemShape | GoalShape | FigureShape

/** What a heading row says a file of the product side is; null for one that says nothing Sameday knows. */
export function shapeOf(headings: readonly string[]): ProductShape | null {
  const names = headings.map(headingName)
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.includes(name))
  const hasOneOf = (...wanted: readonly string[]) => wanted.some((name) => names.includes(name))
  const items = (source: ItemSource, by: Partial<Record<ItemField, readonly string[]>>): ItemShape =>
    itemShape(source, headings, columnsBy(names, by))

  if (has('summary') && hasOneOf('issue key', 'issue id', 'issue type')) return items('jira', jiraNames)
  if (has('id', 'work item type') && hasOneOf('title', 'title 1')) return items('azure', azureNames)
  if (has('id', 'title', 'status') && hasOneOf('cycle number', 'cycle name', 'parent issue', 'creator'))
    return items('linear', linearNames)
  if (has('metric', 'value'))
    return {
      holds: 'figures',
      at: placesOf(names, figureFields),
      headings,
      dates: placesIn(names, 'day'),
      decimal: null
    }
  if (has('title') && hasOneOf('goal id', 'serves') && !has('item id'))
    return { holds: 'goals', at: placesOf(names, goalFields), headings }
  if (has('title') && hasOneOf('item id', 'value', 'effort', 'why'))
    // Our headings over numbers of somebody's own: those are no names that hold in every backlog and on every laptop.
    return items(has('id') && !has('item id') ? 'other' : 'sameday', ownNames)
  return null
}

/** A table nobody knows, as far as its headings can be guessed. */
export const guessedShape = (headings: readonly string[]): ItemShape =>
  itemShape('other', headings, columnsBy(headings.map(headingName), guessedNames))

/** The shape with these columns instead; -1 takes one away. */
export function withColumns(shape: ItemShape, chosen: Partial<Record<ItemField, number>>): ItemShape {
  const columns = { ...shape.columns }
  for (const field of itemFields) {
    const column = chosen[field]
    if (column !== undefined && column !== shape.columns[field][0])
      columns[field] = column < 0 ? [] : [column]
  }
  const { source, headings, levels, decimal } = shape
  return { ...itemShape(source, headings, columns, levels), decimal }
}

function itemShape(
  source: ItemSource,
  headings: readonly string[],
  columns: ItemColumns,
  levels = levelsOf(source, headings)
): ItemShape {
  const names = headings.map(headingName)
  const dated = names.flatMap((name, index) => (dateHeading.test(name) ? [index] : []))
  const dates = [...new Set([...columns.starts, ...columns.ends, ...dated])]
  return { holds: 'items', source, columns, levels, headings, dates, decimal: null }
}

/**
 * The shape of a file whose cells are parted by this sign. A file of Sameday's own, ids and commas and all, writes its
 * numbers with a point; saved by a spreadsheet of another country, its columns have to show it. Rows that were left out
 * of such a file are parted by commas again, and still written as that spreadsheet did.
 * @param separator null for a spreadsheet
 */
export function writtenWith<S extends ProductShape>(shape: S, separator: string | null): S {
  const isOurs =
    shape.holds === 'items'
      ? shape.source === 'sameday' && shape.columns.key.length > 0 && shape.columns.unit.length > 0
      : shape.holds === 'figures' && shape.at['metric id'] >= 0 && shape.at['unit id'] >= 0
  return isOurs && separator === ',' && !isLeftOut(shape.headings) ? { ...shape, decimal: 'point' } : shape
}

const dateHeading = /\b(date|created|updated|changed|resolved|started|completed|viewed|start|due|end)\b/u

const levelsOf = (source: ItemSource, headings: readonly string[]): readonly number[] =>
  source === 'azure'
    ? headings.flatMap((heading, index) => (/^title \d+$/u.test(headingName(heading)) ? [index] : []))
    : []

function columnsBy(names: readonly string[], by: Partial<Record<ItemField, readonly string[]>>): ItemColumns {
  const taken = new Set<number>()
  const columns: Partial<Record<ItemField, readonly number[]>> = {}
  for (const field of itemFields) {
    // A heading that is there several times stands for as many values.
    const found = (by[field] ?? []).flatMap((name) => placesIn(names, name)).filter((at) => !taken.has(at))
    for (const at of found) taken.add(at)
    columns[field] = found
  }
  return columns as ItemColumns
}

const placesIn = (names: readonly string[], wanted: string): readonly number[] =>
  names.flatMap((name, index) => (name === wanted ? [index] : []))

const placesOf = <F extends string>(names: readonly string[], fields: readonly F[]): Places<F> =>
  Object.fromEntries(fields.map((field) => [field, names.indexOf(field)])) as Record<F, number>
