import { effective } from '../impediment/undo'
import { assertNever } from '../result'
import type { ProductEvent } from './types'

/** What a unit's product facts come to. */
export interface ProductFacts {
  /** Null when nobody wrote one. */
  readonly vision: { readonly sentence: string; readonly page: string } | null
  readonly lastAgreed: readonly string[]
  readonly dod: readonly string[]
}

/**
 * The latest word on each subject; commands taken back are left out.
 * @param events every product event of one unit, in the agreed order
 */
export const foldProduct = (events: readonly ProductEvent[]): ProductFacts =>
  effective(events).reduce(evolveProduct, { vision: null, lastAgreed: [], dod: [] })

function evolveProduct(facts: ProductFacts, event: ProductEvent): ProductFacts {
  switch (event.type) {
    case 'visionSet':
      return {
        ...facts,
        vision: event.sentence === '' ? null : { sentence: event.sentence, page: event.page }
      }
    case 'orderAgreed':
      return { ...facts, lastAgreed: event.order }
    case 'dodSet':
      return { ...facts, dod: event.lines }
    case 'undone':
      return facts
    default:
      return assertNever(event)
  }
}
