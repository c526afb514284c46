import { assertNever } from '../result'
import { elapsed, type Stamp } from '../time'
import { isByAgenda } from './agenda'
import type { AudienceCard } from './audience-card'
import { partOf } from './kinds'
import { hidesNames } from './no-names'
import { impedimentNumber } from './numbers'
import { answeredHere } from './outcome'
import { publicDue } from './public-dependencies'
import { publicAge, publicAnswers, publicImpediment } from './public-items'
import { nameOnWall, partCard, preferenceCard } from './public-metascrum'
import { experimentCard } from './public-retro'
import { itemCard, teamCard } from './public-sprint'
import type { AudienceRow } from './public-types'
import { impedimentOf } from './room'
import type { Room, Turn } from './state'

/** The card of the running turn. */
export function publicCard(room: Room, at: Stamp): AudienceCard {
  const { session } = room
  const turn = session.turns.find((other) => other.id === session.currentTurnId)
  if (!turn) return { kind: 'allDone' }
  switch (turn.subject.kind) {
    case 'person':
    case 'unit':
      if (isByAgenda(session.kind))
        return turn.subject.kind === 'unit' ? teamCard(room, turn) : preferenceCard(room, turn)
      return {
        kind: 'speaker',
        name: turn.title,
        rep: hidesNames(session)
          ? ''
          : (session.roster.find((seat) => seat.id === turn.subject.id)?.by ?? ''),
        goal: session.goal,
        prompts: turn.subject.kind === 'person' ? 'daily' : 'scaledDaily',
        dependencies: publicDue(room)
      }
    case 'impediment': {
      const item = impedimentOf(room, turn.subject.id)
      if (!item) return { kind: 'allDone' }
      const [answer = null] = answeredHere(room).includes(item) ? publicAnswers(room, [item], at) : []
      return { kind: 'impediment', impediment: publicImpediment(room, item, at), answer }
    }
    case 'experiment':
      return experimentCard(room, turn.subject.id)
    case 'item':
      return itemCard(room, turn.subject.id)
    case 'part': {
      const part = partOf(turn.subject.id)
      return part ? partCard(room, turn, part) : { kind: 'allDone' }
    }
    default:
      return assertNever(turn.subject.kind)
  }
}

/** A line of the order: done, now, next. */
export function publicRow(room: Room, turn: Turn, at: Stamp): AudienceRow {
  const used = elapsed(turn.watch, at.mono)
  return {
    id: turn.id,
    name: rowName(room, turn),
    part: turn.subject.kind === 'part' ? partOf(turn.subject.id) : null,
    number: rowNumber(room, turn),
    person: turn.subject.kind === 'person',
    state: turn.result === 'speaking' ? 'now' : turn.result,
    ms: turn.result === 'done' ? used : turn.allottedMs,
    overMs: Math.max(0, used - turn.allottedMs),
    age: ageOf(room, turn, at)
  }
}

function ageOf(room: Room, { subject }: Turn, at: Stamp): AudienceRow['age'] {
  const item = subject.kind === 'impediment' ? impedimentOf(room, subject.id) : null
  return item && publicAge(room, item, at).step
}

/** Stands in for a title or a name that the wall does not show. */
function rowNumber(room: Room, { subject }: Turn): number | null {
  if (subject.kind === 'impediment') return impedimentNumber(room, subject.id)
  const index = room.product.stakeholders.findIndex(({ id }) => id === subject.id)
  return isByAgenda(room.session.kind) && index >= 0 ? index + 1 : null
}

/** Empty for a part, which the screen names in the reader's language, and for a confidential impediment. */
function rowName(room: Room, turn: Turn): string {
  if (turn.subject.kind === 'person' && isByAgenda(room.session.kind))
    return nameOnWall(room, turn.subject.id, turn.title)
  if (turn.subject.kind !== 'impediment') return turn.title
  const item = impedimentOf(room, turn.subject.id)
  return item === null || item.fields.confidential ? '' : item.fields.title
}
