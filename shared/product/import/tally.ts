import type { FileRow } from '../../files/row'
import type { LineProblem, RowAction } from '../../org/import-plan'
import type { ProductPlan } from './types'

/** Rows by what becomes of them, and trouble in the order of the file. */
export function tally(
  rows: readonly FileRow[],
  actions: readonly RowAction[],
  problems: readonly LineProblem[]
): Pick<ProductPlan, 'counts' | 'skipped' | 'problems' | 'notes'> {
  const counts = { add: 0, update: 0, same: 0, skip: 0 }
  for (const action of actions) counts[action]++
  const skipped = rows.flatMap(({ line }, index) => (actions[index] === 'skip' ? [line] : []))
  return { counts, skipped, problems: [...problems].sort((a, b) => a.line - b.line), notes: [] }
}
