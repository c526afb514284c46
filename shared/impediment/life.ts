import { assertNever } from '../result'
import type { Key } from '../words/en'
import { type Message, message } from '../words/message'
import type { ImpedimentEvent, ImpedimentFields } from './types'
import { undoneCommands } from './undo'

/** One thing that happened to an impediment, as a sentence. */
export interface LifeLine {
  readonly id: string
  /** Wall ms. */
  readonly at: number
  readonly text: Message
  /** What was said with it, as it was written; empty for nothing. */
  readonly said: string
  /** The ceremony it happened in; null outside one. */
  readonly session: string | null
  /** Somebody took it back since. */
  readonly takenBack: boolean
}

/** Another impediment as a life mentions it. */
export interface LifeOther {
  readonly title: string
  readonly unit: string
}

export interface LifeNames {
  unit(id: string): string
  /** The impediment that was merged, or that this one was merged into. */
  other(id: string): LifeOther
}

/**
 * The life of one impediment, the first thing first.
 * @param impedimentId whose life it is
 * @param events its own history and those of all it is merged with, in the agreed order; of the others only what
 * merged them into this one, or took them out again, is told
 */
export function lifeOf(
  impedimentId: string,
  events: readonly ImpedimentEvent[],
  names: LifeNames
): readonly LifeLine[] {
  const undone = undoneCommands(events)
  const intoById = new Map<string, string>()
  return events.flatMap((event) => {
    const isOwn = event.impediment === impedimentId
    const sentence = isOwn ? sentenceOf(event, names) : fromOther(event, impedimentId, intoById, names)
    if (event.type === 'merged') intoById.set(event.impediment, event.into)
    if (!sentence) return []
    const { key, values, said = '' } = sentence
    const { id, at, session, cmd } = event
    return [{ id, at: at.wall, text: message(key, values), said, session, takenBack: undone.has(cmd) }]
  })
}

interface Sentence {
  readonly key: Key
  readonly values: Readonly<Record<string, string>>
  readonly said?: string
}

function sentenceOf(event: ImpedimentEvent, names: LifeNames): Sentence | null {
  const unit = names.unit(event.unit)
  switch (event.type) {
    case 'raised':
      return { key: 'life.raised', values: { unit } }
    case 'refined':
      return { key: refinedKey(event.patch), values: { unit } }
    case 'assigned':
      return event.owner === ''
        ? { key: 'life.unassigned', values: { unit } }
        : { key: 'life.assigned', values: { unit, owner: event.owner } }
    case 'sentUp':
      return { key: 'life.sentUp', values: { unit, to: names.unit(event.to) } }
    case 'received':
      return { key: 'life.received', values: { unit } }
    case 'answered':
      return { key: `life.${event.disposition}`, values: { unit, owner: event.owner }, said: event.text }
    case 'replied':
      return { key: 'life.replied', values: { unit }, said: event.text }
    case 'acknowledged':
      return { key: 'life.acknowledged', values: { unit } }
    case 'resolved':
      return { key: 'life.resolved', values: { unit }, said: event.text }
    case 'verified':
      return { key: 'life.verified', values: { unit }, said: event.text }
    case 'reopened':
      return { key: 'life.reopened', values: { unit }, said: event.text }
    case 'merged':
      return { key: 'life.merged', values: { unit, title: names.other(event.into).title } }
    case 'unmerged':
      return { key: 'life.unmerged', values: { unit } }
    case 'expected':
      return event.metric === null ? null : { key: 'life.expected', values: { unit } }
    case 'undone':
      return { key: event.redo ? 'life.redone' : 'life.undone', values: { unit } }
    default:
      return assertNever(event)
  }
}

/** Older laptops said everything at once, the mark and the words. */
const refinedKey = ({ confidential, ...words }: Partial<ImpedimentFields>): Key =>
  confidential === undefined || Object.keys(words).length > 0
    ? 'life.refined'
    : confidential
      ? 'life.hidden'
      : 'life.shown'

/** What merged another one into this one, or took it out again. */
function fromOther(
  event: ImpedimentEvent,
  impedimentId: string,
  intoById: ReadonlyMap<string, string>,
  names: LifeNames
): Sentence | null {
  const joins = event.type === 'merged' && event.into === impedimentId
  const leaves = event.type === 'unmerged' && intoById.get(event.impediment) === impedimentId
  if (!joins && !leaves) return null
  const { title, unit } = names.other(event.impediment)
  return { key: joins ? 'life.joined' : 'life.left', values: { unit, title } }
}
