import type { Op } from '../../../shared/sync/op'
import { needsNewer, readOp } from '../../../shared/sync/reading'
import { type Message, message } from '../../../shared/words/message'

type Line =
  | 'raised'
  | 'sentUp'
  | 'answered'
  | 'resolved'
  | 'sessions'
  | 'units'
  | 'people'
  | 'moves'
  | 'dependencies'
  | 'product'
  | 'withheld'
  | 'unknown'

// In the order in which they are told: what somebody waits for first.
const order: readonly Line[] = [
  'sentUp',
  'answered',
  'raised',
  'resolved',
  'dependencies',
  'sessions',
  'moves',
  'units',
  'people',
  'product',
  'withheld',
  'unknown'
]

/** Says in a few lines what changes are about, counting as they come. */
export class Summary {
  readonly #idsByLine = new Map<Line, Set<string>>()

  add(op: Op): void {
    const reading = readOp(op)
    if (needsNewer(reading)) this.#count('unknown', `${op.origin} ${op.seq}`)
    switch (reading.as) {
      case 'withheld':
        this.#count('withheld', `${op.origin} ${op.seq}`)
        break
      case 'sessionEvent':
        this.#count('sessions', reading.event.session)
        break
      case 'dependencyEvent':
        this.#count('dependencies', reading.event.dependency)
        break
      case 'productEvent':
        this.#count('product', op.rowId)
        break
      case 'move':
        this.#count('moves', reading.childId)
        break
      case 'impedimentEvent': {
        const { type, impediment } = reading.event
        if (type === 'raised' || type === 'sentUp' || type === 'answered' || type === 'resolved')
          this.#count(type, type === 'raised' || type === 'resolved' ? impediment : op.rowId)
        break
      }
      case 'set':
        if (reading.entity === 'unit') this.#count('units', op.rowId)
        else if (reading.entity === 'person' || reading.entity === 'membership')
          this.#count('people', op.rowId)
        else if (reading.entity === 'item') this.#count('product', op.rowId)
        break
      case 'unknown':
        break
    }
  }

  get lines(): readonly Message[] {
    return order.flatMap((line) => {
      const count = this.#idsByLine.get(line)?.size ?? 0
      return count > 0 ? [message(`share.summary.${line}`, { count })] : []
    })
  }

  #count(line: Line, id: string): void {
    const ids = this.#idsByLine.get(line)
    if (ids) ids.add(id)
    else this.#idsByLine.set(line, new Set([id]))
  }
}
