import type { SessionEvent } from './events'
import type { Session } from './state'

// What was said in a session: raised, parked, decided, moved, voted. No clock hears of it.

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>

export const captured = (session: Session, event: EventOf<'captured'>): Session =>
  session.captured.some((c) => c.impedimentId === event.impediment)
    ? session
    : {
        ...session,
        captured: [...session.captured, { impedimentId: event.impediment, turnId: event.turn }]
      }

export const dependencyCaptured = (session: Session, event: EventOf<'dependencyCaptured'>): Session =>
  session.dependencies.some((d) => d.dependencyId === event.dependency)
    ? session
    : {
        ...session,
        dependencies: [...session.dependencies, { dependencyId: event.dependency, turnId: event.turn }]
      }

export const parked = (session: Session, event: EventOf<'parked'>): Session =>
  session.topics.some((topic) => topic.id === event.topic)
    ? session
    : {
        ...session,
        topics: [...session.topics, { id: event.topic, text: event.text, stay: event.stay, result: 'open' }]
      }

export const decided = (session: Session, event: EventOf<'decided'>): Session => ({
  ...session,
  decisions: [
    ...session.decisions.filter((d) => d.id !== event.decision),
    { id: event.decision, kind: event.kind, text: event.text }
  ]
})

/** Consent was to the order as it stood. A frozen one is not moved any more; in old sessions a move lifted the freeze. */
export const reordered = (session: Session, event: EventOf<'reordered'>): Session => ({
  ...session,
  reorders: [
    ...session.reorders,
    { item: event.item, title: event.title, from: event.from, to: event.to, reason: event.reason }
  ],
  frozen: null,
  frozenTitles: [],
  votes: []
})

export const voted = (session: Session, event: EventOf<'voted'>): Session => {
  const vote = { person: event.person, name: event.name, vote: event.vote, reason: event.reason }
  const known = session.votes.some((v) => v.person === vote.person)
  return {
    ...session,
    votes: known ? session.votes.map((v) => (v.person === vote.person ? vote : v)) : [...session.votes, vote]
  }
}
