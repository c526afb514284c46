import { type Message, message } from '../words/message'
import type { AudienceCard } from './audience-card'
import { dependencyOutcome } from './dependencies'
import type { Part } from './kinds'
import { hidesNames } from './no-names'
import { publicDependencies } from './public-dependencies'
import type { Told } from './public-types'
import { goalOf, sprintOf } from './sprint'
import { confidences } from './sprint-words'
import type { Room, Turn } from './state'

/** A team's turn in a Planning or a Review: its Sprint Goal, and what came of it. */
export function teamCard(room: Room, turn: Turn): AudienceCard {
  const { session } = room
  const unit = turn.subject.id
  const reviewed = session.sprint.reviewed.find((other) => other.unit === unit)
  return {
    kind: 'team',
    name: turn.title,
    rep: hidesNames(session) ? '' : (session.roster.find(({ id }) => id === unit)?.by ?? ''),
    about: session.kind === 'scaledReview' ? 'done' : 'plan',
    sprint: sprintOf(room, unit)?.number ?? null,
    goal: goalOf(room, unit),
    verdict: reviewed?.verdict ?? null,
    text: reviewed?.text ?? ''
  }
}

/** One item of the backlog, large, with the marks that refining it leaves. */
export function itemCard(room: Room, id: string): AudienceCard {
  const { backlog } = room.product
  const index = backlog.findIndex((other) => other.id === id)
  const item = backlog[index]
  if (!item) return { kind: 'allDone' }
  const { title, why, value, effort, ready } = item
  return { kind: 'item', number: index + 1, title, why, value, effort, ready }
}

/** What a part of a Planning, Review or Refinement has to tell, a line each; null for a part that is none of theirs. */
export function sprintTold(room: Room, part: Part): readonly Told[] | null {
  const { session, context } = room
  const { sprint } = session
  switch (part) {
    case 'goal': {
      const goal = goalOf(room, session.unitId)
      const number = sprintOf(room, session.unitId)?.number
      return goal === ''
        ? []
        : [{ title: goal, note: number === undefined ? null : message('product.sprint', { number }) }]
    }
    case 'plans':
      return sprint.goals
        .filter(({ unit }) => unit !== context.unit.id)
        .map(({ unitName, goal }) => ({ title: goal, note: message('retro.line.unit', { unit: unitName }) }))
    case 'needs': {
      const { raised, due } = dependencyOutcome(room)
      return publicDependencies(room, [...raised, ...due]).map(({ what, from, on }) => ({
        title: what,
        note: message('sprint.line.needs', { from, on })
      }))
    }
    case 'confidence':
      // Whoever doubts most is what people have to talk about.
      return [...sprint.confidence]
        .sort((a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence))
        .map(({ unitName, confidence }) => ({
          title: unitName,
          note: message(`sprint.confidence.${confidence}`)
        }))
    case 'done':
      return sprint.reviewed.map(({ unitName, verdict }) => ({
        title: unitName,
        note: message(`sprint.verdict.${verdict}`)
      }))
    case 'items':
      return sprint.refined.map(({ title, ready }) => ({
        title,
        note: message(ready ? 'sprint.ready' : 'sprint.notReady')
      }))
    case 'word':
      return session.metaScrum.preferences.map(({ text }) => ({ title: text, note: null }))
    default:
      return null
  }
}

/** What was decided around a Sprint by doing it, as sentences. */
export const sprintChanges = ({ session: { sprint } }: Pick<Room, 'session'>): readonly Message[] => [
  ...sprint.goals.map(({ unitName, goal }) => message('sprint.did.goal', { unit: unitName, goal })),
  ...sprint.confidence.flatMap(({ unitName, confidence }) =>
    confidence === 'no' || confidence === 'doubt'
      ? [message(`sprint.did.${confidence}`, { unit: unitName })]
      : []
  ),
  ...sprint.reviewed.map(({ unitName, verdict }) => message(`sprint.did.${verdict}`, { unit: unitName })),
  ...sprint.refined.filter(({ ready }) => ready).map(({ title }) => message('sprint.did.ready', { title }))
]
