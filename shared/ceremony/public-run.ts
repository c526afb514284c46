import { initiativeOf } from '../impediment/initiative'
import { differences } from '../product/order'
import { assertNever } from '../result'
import { elapsed, type Stamp } from '../time'
import { partOf } from './kinds'
import { hidesNames, publicName } from './no-names'
import { impedimentNumber } from './numbers'
import { answeredHere } from './outcome'
import { publicDue } from './public-dependencies'
import { publicAnswers, publicImpediment } from './public-items'
import { impedimentOf } from './room'
import type { AudienceCard, AudienceRow, PublicBacklogRow } from './snapshot'
import type { Room, Turn } from './state'

/** The card of the running turn. */
export function publicCard(room: Room, at: Stamp): AudienceCard {
  const { session } = room
  const turn = session.turns.find((other) => other.id === session.currentTurnId)
  if (!turn) return { kind: 'allDone' }
  switch (turn.subject.kind) {
    case 'person':
    case 'unit':
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
    case 'part':
      return partCard(room, turn)
    default:
      return assertNever(turn.subject.kind)
  }
}

function partCard(room: Room, turn: Turn): AudienceCard {
  const part = partOf(turn.subject.id)
  if (!part) return { kind: 'allDone' }
  const { session, product } = room
  return {
    kind: 'part',
    part,
    title: turn.title,
    vision: product.vision?.sentence ?? '',
    backlog: backlogRows(room),
    consent: part === 'consent' || session.frozen ? consent(room) : null,
    dod: product.dod,
    decisions: session.decisions.map((decision) => decision.text)
  }
}

function backlogRows(room: Room): readonly PublicBacklogRow[] {
  const { backlog, lastAgreed } = room.product
  const wasById = new Map(differences(backlog, lastAgreed).rows.map((row) => [row.id, row.was]))
  return backlog.map(({ id, title, value, state }, index) => ({
    id,
    number: index + 1,
    was: wasById.get(id) ?? null,
    title,
    value,
    doing: state === 'doing',
    behind: behindCount(room, id)
  }))
}

/** What stood behind an initiative before, and what was made part of it in this ceremony. */
const behindCount = ({ context, impediments }: Room, itemId: string): number =>
  new Set([
    ...(context.behind[itemId] ?? []),
    ...impediments
      .filter((item) => item.mergedInto === null && initiativeOf(item) === itemId)
      .map(({ id }) => id)
  ]).size

function consent({ session, product }: Room) {
  const votes = product.stakeholders.map(({ id, name }, index) => {
    const said = session.votes.find((vote) => vote.person === id)
    const seat = session.roster.find((other) => other.kind === 'person' && other.id === id)
    const shown = publicName(session, { kind: 'person', name, ...(seat?.team ? { team: seat.team } : {}) })
    return { name: shown, number: index + 1, vote: said?.vote ?? null, reason: said?.reason ?? '' }
  })
  const given = votes.filter(({ vote }) => vote === 'consent' || vote === 'concern').length
  return { given, of: votes.length, votes }
}

/** A line of the order: done, now, next. */
export function publicRow(room: Room, turn: Turn, at: Stamp): AudienceRow {
  const used = elapsed(turn.watch, at.mono)
  return {
    id: turn.id,
    name: rowName(room, turn),
    part: turn.subject.kind === 'part' ? partOf(turn.subject.id) : null,
    number: turn.subject.kind === 'impediment' ? impedimentNumber(room, turn.subject.id) : null,
    state: turn.result === 'speaking' ? 'now' : turn.result,
    ms: turn.result === 'done' ? used : turn.allottedMs,
    overMs: Math.max(0, used - turn.allottedMs)
  }
}

/** Empty for a part, which the screen names in the reader's language, and for a confidential impediment. */
function rowName(room: Room, turn: Turn): string {
  if (turn.subject.kind !== 'impediment') return turn.title
  const item = impedimentOf(room, turn.subject.id)
  return item?.fields.confidential ? '' : (item?.fields.title ?? turn.title)
}
