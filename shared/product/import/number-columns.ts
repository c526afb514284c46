import type { FileRow } from '../../files/row'
import { type DecimalSign, numberOf, readNumber, signShownBy } from './numbers'

/**
 * The numbers of a file. What stands before the decimals, each column shows by its own cells: a file of several hands
 * need not agree with itself. Where a column does not show it, somebody says it for the file.
 */
export class NumberColumns<F extends string> {
  /** The first number that reads two ways in a column that does not show how. */
  twoWays: string | null = null
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
