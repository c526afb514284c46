import type { FileRow } from '../../files/row'
import type { CurrentProduct } from './current'
import { planFigures } from './plan-figures'
import { planGoals } from './plan-goals'
import { planItems } from './plan-items'
import type { ProductShape } from './recognise'
import type { Choices, ProductPlan } from './types'

/** Compares a file of the product side with what is here. Yields rows done. */
export function* planProduct(
  rows: readonly FileRow[],
  shape: ProductShape,
  choices: Choices,
  now: CurrentProduct,
  file: string
): Generator<number, ProductPlan> {
  switch (shape.holds) {
    case 'items':
      return yield* planItems(rows, shape, choices, now, file)
    case 'goals':
      return yield* planGoals(rows, shape, choices, now)
    case 'figures':
      return yield* planFigures(rows, shape, choices, now)
  }
}
