import type { FileRow } from '../../files/row'
import type { Choices } from './choices'
import { type DecimalSign, numberOf, readNumber, signShownBy, writtenOneWay } from './numbers'
import type { FigureShape, ItemShape } from './recognise'

/** Those of a backlog file. */
export const itemNumbers = (rows: readonly FileRow[], { columns, decimal }: ItemShape, { numbers }: Said) => {
  const { value, effort, risk, budget } = columns
  return new NumberColumns(rows, { value, effort, risk, budget }, decimal, numbers)
}

/** Those of a file of figures. */
export const figureNumbers = (rows: readonly FileRow[], { at, decimal }: FigureShape, { numbers }: Said) =>
  new NumberColumns(rows, { value: [at.value], target: [at.target], people: [at.people] }, decimal, numbers)

type Said = Pick<Choices, 'numbers'>

/**
 * The numbers of a file. What stands before the decimals, each column shows by its own cells: a file of several hands
 * need not agree with itself. Where a column does not show it, somebody says it for the file.
 */
class NumberColumns<F extends string> {
  /** The first number that reads two ways in a column that does not show how. */
  twoWays: string | null = null
  readonly #columns: Readonly<Record<F, readonly number[]>>
  readonly #signByField: ReadonlyMap<string, DecimalSign | null>
  readonly #said: DecimalSign | null

  /**
   * @param columns the columns of each field; -1 for none
   * @param known what the file is known to be written with, where a column does not show otherwise
   * @param said what somebody says of columns that do not show it
   */
  constructor(
    rows: readonly FileRow[],
    columns: Readonly<Record<F, readonly number[]>>,
    known: DecimalSign | null,
    said: DecimalSign | null
  ) {
    this.#columns = columns
    this.#signByField = new Map(
      Object.entries<readonly number[]>(columns).map(([field, at]) => [
        field,
        signShownBy(uncertainIn(rows, at)) ?? known
      ])
    )
    this.#said = said
  }

  /** @returns undefined for what is no number, `unsaid` for one that is two while nobody has said which */
  read(field: F, { cells, certain }: FileRow, at: number): number | 'unsaid' | undefined {
    const text = cells[at]?.trim() ?? ''
    const shown = certain?.includes(at) ? 'point' : (this.#signByField.get(field) ?? null)
    if (shown !== null || readNumber(text).kind !== 'either') return numberOf(text, shown)
    this.twoWays ??= text
    return numberOf(text, this.#said) ?? 'unsaid'
  }

  /**
   * The row for a file where others no longer show how its numbers are written: those that could be two say the one
   * they were read as.
   */
  aloneAs(row: FileRow): FileRow {
    const cells = [...row.cells]
    for (const field of Object.keys(this.#columns) as F[])
      for (const at of this.#columns[field]) {
        const read = this.read(field, row, at)
        if (typeof read === 'number') cells[at] = writtenOneWay(cells[at] ?? '', read)
      }
    return { ...row, cells }
  }

  /** What to ask about the file; null where nothing is open. */
  get asked(): { readonly sample: string; readonly sign: DecimalSign | null } | null {
    return this.twoWays === null ? null : { sample: this.twoWays, sign: this.#said }
  }
}

/** The cells whose numbers are written, not held by a spreadsheet as what they are. */
function* uncertainIn(rows: readonly FileRow[], columns: readonly number[]): Generator<string> {
  for (const { cells, certain } of rows)
    for (const at of columns) if (!certain?.includes(at)) yield cells[at] ?? ''
}
