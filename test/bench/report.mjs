import { budgets } from './budgets.mjs'

/** A measured row beside its budget: what `--json` prints. */
export const entryOf = ({ name, value, floor }) => {
  const { unit, budget, atLeast } = budgets[name]
  const entry = { name, value: round(value), unit, floor: round(floor), ratio: round(value / floor), budget }
  return atLeast ? { ...entry, atLeast } : entry
}

/** The verdict on an entry, in words. */
export const verdictOf = ({ name, ratio, budget, atLeast = false }) => {
  const { broken } = budgets[name]
  const within = (limit) => (atLeast ? ratio >= limit : ratio <= limit)
  if (within(budget)) return 'within budget'
  return within(broken) ? 'over budget' : 'broken'
}

/** The entries as a table for people. */
export const table = (entries) => {
  const rows = entries.map((entry) => {
    const { what, floor } = budgets[entry.name]
    return [
      what,
      floor,
      shown(entry.floor, entry.unit),
      shown(entry.value, entry.unit),
      `${entry.ratio.toFixed(2)}×`,
      `${entry.atLeast ? '≥' : '≤'} ${entry.budget}×`,
      verdictOf(entry)
    ]
  })
  const all = [['operation', 'floor', 'floor took', 'ours took', 'ratio', 'budget', 'verdict'], ...rows]
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const isNumber = (column) => column >= 2 && column <= 5
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])
        )
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

const shown = (value, unit) => `${value >= 100 ? Math.round(value).toLocaleString('en') : value} ${unit}`

// Three figures that count.
const round = (value) => Number(value.toPrecision(value >= 1000 ? 6 : 4))
