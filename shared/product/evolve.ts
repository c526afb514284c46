import { effective } from '../impediment/undo'
import { assertNever } from '../result'
import { applyDod, type DodVersion } from './dod'
import type { ProductEvent } from './events'

export interface VisionVersion {
  /** Counted from 1. */
  readonly version: number
  readonly sentence: string
  readonly page: string
  /** Wall ms. */
  readonly at: number
}

/** A change of an agreed backlog between MetaScrums. */
export interface OutsideChange
  extends Pick<
    Extract<ProductEvent, { type: 'changedOutside' }>,
    'what' | 'item' | 'title' | 'from' | 'to' | 'reason'
  > {
  readonly at: number
}

/** What a unit's product facts come to. */
export interface ProductFacts {
  /** Null when nobody wrote one, or the last word was to have none. */
  readonly vision: { readonly sentence: string; readonly page: string } | null
  /** Every version, the oldest first; one with an empty sentence took the vision away. */
  readonly visions: readonly VisionVersion[]
  readonly lastAgreed: readonly string[]
  /** Wall ms; null when no order was ever agreed. */
  readonly agreedAt: number | null
  /** Since the order was last agreed, the oldest first. */
  readonly outside: readonly OutsideChange[]
  /** The unit's own lines, without those it inherits. */
  readonly dod: readonly string[]
  readonly dodVersions: readonly DodVersion[]
}

export const noFacts: ProductFacts = {
  vision: null,
  visions: [],
  lastAgreed: [],
  agreedAt: null,
  outside: [],
  dod: [],
  dodVersions: []
}

/**
 * The latest word on each subject; commands taken back are left out.
 * @param events every product event of one unit, in the agreed order
 */
export const foldProduct = (events: readonly ProductEvent[]): ProductFacts =>
  effective(events).reduce(evolveProduct, noFacts)

function evolveProduct(facts: ProductFacts, event: ProductEvent): ProductFacts {
  switch (event.type) {
    case 'visionSet': {
      const { sentence, page } = event
      const version = { version: facts.visions.length + 1, sentence, page, at: event.at.wall }
      return {
        ...facts,
        vision: sentence === '' ? null : { sentence, page },
        visions: [...facts.visions, version]
      }
    }
    case 'orderAgreed':
      return { ...facts, lastAgreed: event.order, agreedAt: event.at.wall, outside: [] }
    case 'changedOutside': {
      const { what, item, title, from, to, reason, kind } = event
      if (kind === 'transformation') return facts
      return {
        ...facts,
        outside: [...facts.outside, { what, item, title, from, to, reason, at: event.at.wall }]
      }
    }
    case 'dodSet': {
      const removed = facts.dod.filter((line) => !event.lines.includes(line))
      return { ...facts, ...applyDod(facts, { added: event.lines, removed }, event.at.wall) }
    }
    case 'dodChanged':
      return { ...facts, ...applyDod(facts, event, event.at.wall) }
    case 'undone':
      return facts
    default:
      return assertNever(event)
  }
}
