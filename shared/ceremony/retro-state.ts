import type { Experiment } from '../product/experiments'
import type { SessionEvent } from './events'

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>
type Said<T extends SessionEvent['type'], K extends keyof EventOf<T>> = Readonly<Pick<EventOf<T>, K>>

/** What a Retrospective did about experiments, as its events say. */
export interface Retro {
  /** The last word on each, in the order they were first looked at. */
  readonly judged: readonly Said<
    'experimentJudged',
    'experiment' | 'title' | 'unitName' | 'expected' | 'outcome' | 'result'
  >[]
  readonly spread: readonly Said<'experimentSpread', 'experiment' | 'title' | 'unitName' | 'to'>[]
  readonly offers: readonly Said<'offerAnswered', 'experiment' | 'title' | 'unitName' | 'take'>[]
  readonly chosen: readonly Said<
    'experimentChosen',
    'experiment' | 'title' | 'unitName' | 'expected' | 'metric' | 'owner' | 'due'
  >[]
}

export const noRetro: Retro = { judged: [], spread: [], offers: [], chosen: [] }

/** An experiment as a room has it. */
export interface RoomExperiment extends Experiment {
  /** The unit it was spread from; empty where it began here. */
  readonly fromUnit: string
  /** What came of it there. */
  readonly fromResult: string
  /** The other units that have it: where it began, and wherever it was handed on to, from here or from elsewhere. */
  readonly alsoAt: readonly string[]
  /** Taken back in this session. */
  readonly removed?: boolean
}

interface Named {
  readonly id: string
  readonly name: string
}

/** A unit whose experiments are looked at here, and where they can be handed on to. */
export interface Place extends Named {
  readonly siblings: readonly Named[]
  readonly above: Named | null
}

/** What a Retrospective works on. */
export interface Trying {
  readonly experiments: readonly RoomExperiment[]
  /** The unit, and its teams: these have no Scaled Retrospective of their own. */
  readonly places: readonly Place[]
  /** What an experiment can be judged by. */
  readonly metrics: readonly Named[]
}
