import type { LineProblem, RowAction } from '../../org/import-plan'
import type { ProductPlan } from './types'

/** Rows by what becomes of them, and trouble in the order of the file. */
export function tally(
  actions: readonly RowAction[],
  problems: readonly LineProblem[]
): Pick<ProductPlan, 'counts' | 'problems' | 'notes'> {
  const counts = { add: 0, update: 0, same: 0, skip: 0 }
  for (const action of actions) counts[action]++
  return { counts, problems: [...problems].sort((a, b) => a.line - b.line), notes: [] }
}
