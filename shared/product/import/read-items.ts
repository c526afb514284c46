import type { FileRow } from '../../files/row'
import { brief } from '../../org/import-row'
import { type Message, message } from '../../words/message'
import type { ItemFields } from '../item'
import { type DateOrder, orderShownBy, readDate } from './dates'
import type { ItemField } from './names'
import { itemNumbers } from './number-columns'
import type { DecimalSign } from './numbers'
import type { ItemShape } from './recognise'
import type { Choices } from './types'
import { cut, oneLine, paragraphs, stateOf } from './values'

type Amount = 'value' | 'effort' | 'risk' | 'budget'
type Amounts = ReturnType<typeof itemNumbers>

/** A row of a backlog file that can be read; what it does not say is not there. */
export interface FileItem {
  readonly line: number
  /** Which row of the file it is, counted from 0. */
  readonly index: number
  /** What the file calls it; empty where it calls it nothing. */
  readonly key: string
  /** Other names of it, by which its parts may refer to it. */
  readonly also: readonly string[]
  /** Empty where the row names no unit. */
  readonly unitId: string
  readonly said: Partial<Pick<ItemFields, 'why' | 'owner' | 'starts' | 'ends' | Amount>> & {
    readonly title: string
  }
  /** Null where no word of it is known. */
  readonly state: ReturnType<typeof stateOf>
  /** References, the one to believe first in front. */
  readonly goal: readonly string[]
  readonly parent: readonly string[]
  /** The line of the item it is indented under; null where the file does not indent. */
  readonly under: number | null
  readonly units: readonly string[] | null
  readonly needs: readonly string[] | null
}

export interface ReadItems {
  /** By row; null for one that cannot be read. */
  readonly items: readonly (FileItem | null)[]
  /** A date that reads two ways, and how it was read: null where somebody has to say so. */
  readonly dates: { readonly sample: string; readonly order: DateOrder | null } | null
  /** A number that reads two ways, and how it was read: null where somebody has to say so. */
  readonly numbers: { readonly sample: string; readonly sign: DecimalSign | null } | null
  /** States that no word is known for; they count as open. */
  readonly unknownStates: ReadonlySet<string>
  /** Rows whose text was longer than is kept. */
  readonly cutTexts: number
}

const PORTION = 2000
const amounts: readonly Amount[] = ['value', 'effort', 'risk', 'budget']

/** Reads the rows of a backlog file. Yields rows done. */
export function* readItems(
  rows: readonly FileRow[],
  shape: ItemShape,
  chosen: Pick<Choices, 'dates' | 'numbers'>,
  say: (line: number, text: Message) => void
): Generator<number, ReadItems> {
  const { order, sample } = orderShownBy(datesIn(rows, shape))
  const amounts = itemNumbers(rows, shape, chosen)
  const reader = new Reader(shape, order ?? chosen.dates, amounts, say)
  const items: (FileItem | null)[] = []
  for (const [index, row] of rows.entries()) {
    if (index % PORTION === PORTION - 1) yield index
    items.push(reader.read(row, index))
  }
  const { unknownStates, cutTexts, twoWays } = reader
  const dates = order === null && sample !== null && twoWays ? { sample: twoWays, order: chosen.dates } : null
  return { items, dates, numbers: amounts.asked, unknownStates, cutTexts }
}

function* datesIn(rows: readonly FileRow[], { dates }: ItemShape): Generator<string> {
  for (const { cells } of rows) for (const at of dates) yield cells[at] ?? ''
}

class Reader {
  readonly unknownStates = new Set<string>()
  cutTexts = 0
  /** The first of the dates that are wanted which reads two ways. */
  twoWays: string | null = null
  readonly #shape: ItemShape
  readonly #dateOrder: DateOrder | null
  readonly #amounts: Amounts
  readonly #say: (line: number, text: Message) => void
  /** Up to where a row that is too wide can be trusted: what spills over is a heading that is there several times. */
  readonly #firstRepeated: number
  /** The line last met at each level of indentation. */
  readonly #lineByLevel: number[] = []

  constructor(
    shape: ItemShape,
    dateOrder: DateOrder | null,
    amounts: Amounts,
    say: (line: number, text: Message) => void
  ) {
    this.#shape = shape
    this.#dateOrder = dateOrder
    this.#amounts = amounts
    this.#say = say
    const { headings } = shape
    const repeated = headings.findIndex((name, at) => name !== '' && headings.indexOf(name, at + 1) > at)
    this.#firstRepeated = Math.max(repeated, 0)
  }

  read(row: FileRow, index: number): FileItem | null {
    const { line, cells, badQuote } = row
    const { headings, columns, levels, source } = this.#shape
    const skip = (text: Message) => {
      this.#say(line, text)
      return null
    }
    if (badQuote) return skip(message('import.problem.badQuote'))
    const isWide = cells.slice(headings.length).some((cell) => cell.trim() !== '')
    const trusted = isWide ? this.#firstRepeated : cells.length
    const all = (field: ItemField): readonly string[] =>
      columns[field].flatMap((at) => (at < trusted ? cells[at]?.trim() || [] : []))
    const first = (field: ItemField): string => all(field)[0] ?? ''

    const level = levels.findIndex((at) => at < trusted && (cells[at] ?? '').trim() !== '')
    const written = oneLine(first('title') || cells[levels[level] ?? -1] || '')
    const wide = () => message('import.problem.wide', { cells: cells.length, columns: headings.length })
    if (written === '') return skip(isWide ? wide() : message('import.problem.noTitle'))
    if (isWide) this.#say(line, message('import.problem.wideCut', { column: headings[trusted] ?? '' }))
    const key = oneLine(first('key'))
    if (key.length > 100) return skip(message('import.problem.longId', { text: brief(key) }))

    const title = cut(written, 200)
    const why = paragraphs(first('why'), source === 'azure')
    if (written !== title || why.length > 1000) this.cutTexts++
    const about = { item: brief(title) }
    const said: Record<string, unknown> = { title }
    if (why !== '') said.why = cut(why, 1000)
    const owner = oneLine(first('owner').replace(/\s*<[^<>]*>$/u, ''))
    if (owner !== '') said.owner = cut(owner, 200)
    for (const field of amounts) {
      const number = this.#amount(field, row, trusted, about)
      if (number !== null) said[field] = number
    }
    for (const field of ['starts', 'ends'] as const) {
      const date = this.#date(first(field), line, about)
      if (date !== null) said[field] = date
    }
    const starts = said.starts as string | undefined
    const ends = said.ends as string | undefined
    if (starts !== undefined && ends !== undefined && ends < starts) {
      this.#say(line, message('import.problem.endsBeforeStart', about))
      delete said.starts
      delete said.ends
    }
    const list = (field: ItemField, sign: RegExp) =>
      columns[field].length === 0
        ? null
        : all(field).flatMap((cell) =>
            cell
              .split(sign)
              .map(oneLine)
              .filter((text) => text !== '')
          )
    return {
      line,
      index,
      key,
      also: all('also'),
      unitId: oneLine(first('unit')),
      said: said as FileItem['said'],
      state: this.#state(all('state')),
      goal: all('goal').map(oneLine),
      parent: all('parent').map(oneLine),
      under: level < 0 ? null : this.#under(level, line),
      units: list('units', /;/u),
      needs: list('needs', source === 'sameday' ? /;/u : /[;,]/u)
    }
  }

  #date(text: string, line: number, about: { readonly item: string }): string | null {
    const read = readDate(text)
    if (read.kind === 'date') return read.date
    if (read.kind === 'either') {
      this.twoWays ??= text
      return this.#dateOrder === null ? null : read[this.#dateOrder]
    }
    if (text !== '') this.#say(line, message('import.problem.badDate', { ...about, text: brief(text) }))
    return null
  }

  #amount(field: Amount, row: FileRow, trusted: number, about: { readonly item: string }): number | null {
    const written = (column: number) => column < trusted && row.cells[column]?.trim()
    const at = this.#shape.columns[field].find(written)
    if (at === undefined) return null
    const read = this.#amounts.read(field, row, at)
    if (read === undefined) {
      const text = brief(row.cells[at]?.trim() ?? '')
      this.#say(row.line, message('import.problem.badNumber', { ...about, text }))
    }
    return typeof read === 'number' ? read : null
  }

  #state(said: readonly string[]): FileItem['state'] {
    if (said.length === 0) return null
    const state = stateOf(said, this.#shape.source === 'azure')
    if (state === null) this.unknownStates.add(brief(oneLine(said[0] ?? '')))
    return state
  }

  #under(level: number, line: number): number | null {
    this.#lineByLevel.length = level
    const above = this.#lineByLevel.findLast((at) => at !== undefined) ?? null
    this.#lineByLevel[level] = line
    return above
  }
}
