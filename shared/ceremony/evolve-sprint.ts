import type { SessionEvent } from './events'
import type { SprintTold } from './sprint-state'

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>
export type SprintEvent = EventOf<'sprintGoalSet' | 'confidenceSaid' | 'workReviewed' | 'itemRefined'>

/** One event around a Sprint forward. */
export function evolveSprint(now: SprintTold, event: SprintEvent): SprintTold {
  switch (event.type) {
    case 'sprintGoalSet': {
      const { unit, unitName, number, goal } = event
      return { ...now, goals: ofUnit(now.goals, { unit, unitName, number, goal }) }
    }
    case 'confidenceSaid': {
      const { unit, unitName, confidence, text } = event
      return { ...now, confidence: ofUnit(now.confidence, { unit, unitName, confidence, text }) }
    }
    case 'workReviewed': {
      const { unit, unitName, goal, verdict, text } = event
      return { ...now, reviewed: ofUnit(now.reviewed, { unit, unitName, goal, verdict, text }) }
    }
    case 'itemRefined': {
      const { item, title, value, effort, ready } = event
      const others = now.refined.filter((other) => other.item !== item)
      return { ...now, refined: [...others, { item, title, value, effort, ready }] }
    }
  }
}

/** The same unit's in its place, or a new one behind. */
const ofUnit = <T extends { readonly unit: string }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ unit }) => unit === one.unit)
    ? list.map((other) => (other.unit === one.unit ? one : other))
    : [...list, one]
