import type { SessionEvent } from './events'
import type { MetaScrum } from './metascrum-state'
import type { Session } from './state'

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>

const types = [
  'preferred',
  'budgeted',
  'ended',
  'realigned',
  'visionWritten',
  'dodWritten',
  'thawed',
  'objectionAnswered',
  'nextSet'
] as const
export type MetaScrumEvent = EventOf<(typeof types)[number]>

/** One event of a MetaScrum forward. */
export function evolveMetaScrum(session: Session, event: MetaScrumEvent): Session {
  switch (event.type) {
    case 'thawed':
      return { ...session, frozen: null, frozenTitles: [], votes: [] }
    case 'objectionAnswered':
      return { ...session, votes: answered(session, event) }
    default:
      return { ...session, metaScrum: said(session.metaScrum, event) }
  }
}

function said(
  now: MetaScrum,
  event: Exclude<MetaScrumEvent, { type: 'thawed' | 'objectionAnswered' }>
): MetaScrum {
  switch (event.type) {
    case 'preferred': {
      const { person, name, text } = event
      const others = now.preferences.filter((other) => other.person !== person)
      return { ...now, preferences: text === '' ? others : [...others, { person, name, text }] }
    }
    case 'budgeted': {
      const { item, title, from, to, reason } = event
      return { ...now, budgets: [...now.budgets, { item, title, from, to, reason }] }
    }
    case 'ended': {
      const { item, title, was, state, reason } = event
      return { ...now, ended: [...now.ended, { item, title, was, state, reason }] }
    }
    case 'realigned': {
      const { moved, name, fromName, toName, inDelivery } = event
      return { ...now, realigned: [...now.realigned, { moved, name, fromName, toName, inDelivery }] }
    }
    case 'visionWritten':
      return { ...now, vision: event.sentence }
    case 'dodWritten':
      return { ...now, dod: [...now.dod, { added: event.added, removed: event.removed }] }
    case 'nextSet':
      return { ...now, next: event.next }
  }
}

const answered = (
  { votes }: Session,
  { person, how, by, text }: EventOf<'objectionAnswered'>
): Session['votes'] =>
  votes.map((vote) =>
    vote.person === person && vote.vote === 'object' ? { ...vote, answer: { how, by, text } } : vote
  )
