import type { ProductChange } from '../../product/types'
import { executive } from './items/executive'
import { journeyInformation } from './items/journey-information'
import { addItem, type Line, type WeekDate } from './items/line'
import { fareEngine, passengerServices, ticketing } from './items/passenger-services'
import { transformation } from './items/transformation'
import { TOP } from './top'

export const itemId = (name: string): string => `sample-item-${name}`

/** Backlogs of four levels and of the transformation. */
export const backlogs = (week: WeekDate): readonly ProductChange[] => {
  const added = (unitId: string, lines: readonly Line[]) =>
    lines.map((line) => addItem(unitId, 'product', itemId(line[0]), line, week))
  return [
    ...added(TOP, executive),
    ...added('passenger-services', passengerServices),
    ...added('ticketing', ticketing),
    ...added('fare-engine', fareEngine),
    ...added('journey-information', journeyInformation),
    ...transformation.map((line) => addItem(TOP, 'transformation', `sample-change-${line[0]}`, line, week))
  ]
}

/** How far they are. */
export const progress: readonly ProductChange[] = [
  ...[
    'sample-item-1',
    'sample-item-2',
    'sample-item-5',
    'sample-item-7',
    'sample-item-ps-1',
    'sample-item-ps-2',
    'sample-item-ps-3',
    'sample-item-ti-1',
    'sample-item-ti-2',
    'sample-item-fe-1',
    'sample-change-1',
    'sample-change-2'
  ].map(inState('doing')),
  ...['sample-item-fe-2', 'sample-change-6'].map(inState('done'))
]

/** By the week they were done in; two of them a Sprint later than planned. */
const doneByWeek: readonly (readonly [week: number, items: readonly string[]])[] = [
  [-8, ['ji-1']],
  [-6, ['ji-2', 'ji-3', 'ji-4']],
  [-4, ['ji-5']],
  [-2, ['ji-6', 'ji-7']],
  [-1, ['ji-8', 'ti-4']]
]

/** What was done, and on which Thursday. */
export const finished = (
  week: WeekDate
): readonly { readonly day: string; readonly changes: readonly ProductChange[] }[] =>
  doneByWeek.map(([weeks, items]) => ({
    day: week(weeks, 4),
    changes: items.map((item) => inState('done')(itemId(item)))
  }))

function inState(state: 'doing' | 'done') {
  return (id: string): ProductChange => ({ type: 'editItem', id, patch: { state } })
}
