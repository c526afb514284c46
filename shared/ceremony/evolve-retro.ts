import type { SessionEvent } from './events'
import type { Retro } from './retro-state'

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>
export type RetroEvent = EventOf<
  'experimentJudged' | 'experimentSpread' | 'offerAnswered' | 'experimentChosen'
>

/** One event of a Retrospective forward. */
export function evolveRetro(now: Retro, event: RetroEvent): Retro {
  switch (event.type) {
    case 'experimentJudged': {
      const { experiment, title, unitName, expected, outcome, result } = event
      return {
        ...now,
        judged: instead(now.judged, { experiment, title, unitName, expected, outcome, result })
      }
    }
    case 'experimentSpread': {
      const { experiment, title, unitName, to } = event
      return { ...now, spread: [...now.spread, { experiment, title, unitName, to }] }
    }
    case 'offerAnswered': {
      const { experiment, title, unitName, take } = event
      return { ...now, offers: instead(now.offers, { experiment, title, unitName, take }) }
    }
    case 'experimentChosen': {
      const { experiment, title, unitName, expected, metric, owner, due } = event
      return {
        ...now,
        chosen: [...now.chosen, { experiment, title, unitName, expected, metric, owner, due }]
      }
    }
  }
}

/** The same one in its place, or a new one behind. */
const instead = <T extends { readonly experiment: string }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ experiment }) => experiment === one.experiment)
    ? list.map((other) => (other.experiment === one.experiment ? one : other))
    : [...list, one]
