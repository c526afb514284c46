import type { Sheet } from '../../shared/files/cells'
import { whyHeading } from '../../shared/files/left-out'
import type { FileRow } from '../../shared/files/row'
import { figureNumbers, itemNumbers } from '../../shared/product/import/number-columns'
import { withColumns } from '../../shared/product/import/recognise'
import { message } from '../../shared/words/message'
import type { LookedAt } from './compare'
import type { Looked } from './looked'
import { brokenBy } from './organisation'

/**
 * The rows that stay out, as the file has them, and behind them a column that says why: mended, it can be brought in
 * as it is.
 * @param locale the language to say it in
 */
export async function skippedSheet({ looked, skipped, problems }: Looked, locale: string): Promise<Sheet> {
  const { headings, rows } = looked
  // Whoever opens a file to look at it needs no sentences here.
  const { learn, wordsFor } = await import('../../shared/words')
  await learn(locale)
  const words = wordsFor(locale)
  const reasons = new Map<number, string[]>(skipped.map((line) => [line, []]))
  for (const { line, message: text } of problems) reasons.get(line)?.push(words.tell(text))
  const left = aloneIn(
    looked,
    rows.filter(({ line }) => reasons.has(line))
  )
  const width = left.reduce((most, { cells }) => Math.max(most, cells.length), headings.length)
  const wide = (cells: readonly string[]) => [...cells, ...Array<string>(width - cells.length).fill('')]
  const line = (number: number) => words.tell(message('importDialog.line', { line: number }))
  return {
    name: 'skipped',
    rows: [
      [...wide(headings), whyHeading(words.say('import.skipped.why'))],
      ...left.map((row) => [
        ...wide(row.cells),
        [`${line(row.line)}:`, ...(reasons.get(row.line) ?? [])].join(' ')
      ])
    ]
  }
}

/** Rows as they can stand in a file of their own; what stands where in a row that has shifted, nobody knows. */
function aloneIn(looked: LookedAt, left: readonly FileRow[]): readonly FileRow[] {
  if (looked.is !== 'product' || looked.shape.holds === 'goals') return left
  const { shape, choices, rows, headings } = looked
  const numbers =
    shape.holds === 'items'
      ? itemNumbers(rows, withColumns(shape, choices.columns), choices)
      : figureNumbers(rows, shape, choices)
  return left.map((row) => (brokenBy(row.cells, headings.length, row.badQuote) ? row : numbers.aloneAs(row)))
}
