import type { Sheet } from '../../shared/files/cells'
import { whyHeading } from '../../shared/files/left-out'
import { message } from '../../shared/words/message'
import type { LookedAt, Plan } from './compare'

/**
 * The rows that stay out, as the file has them, and behind them a column that says why: mended, it can be brought in
 * as it is.
 * @param locale the language to say it in
 */
export async function skippedSheet(
  { headings, rows }: Pick<LookedAt, 'headings' | 'rows'>,
  { skipped, problems }: Pick<Plan, 'skipped' | 'problems'>,
  locale: string
): Promise<Sheet> {
  // Whoever opens a file to look at it needs no sentences here.
  const { learn, wordsFor } = await import('../../shared/words')
  await learn(locale)
  const words = wordsFor(locale)
  const reasons = new Map<number, string[]>(skipped.map((line) => [line, []]))
  for (const { line, message: text } of problems) reasons.get(line)?.push(words.tell(text))
  const left = rows.filter(({ line }) => reasons.has(line))
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
