import type { HeatWall } from '../insights/wall'
import type { RoadmapWall } from '../product/roadmap-wall'
import type { Message } from '../words/message'
import type { AudienceCard } from './audience-card'
import type { Mark } from './events'
import type { CeremonyKind } from './kinds'
import type { OrderOfTurns } from './order'
import type {
  AudienceRow,
  PublicAnswer,
  PublicDependency,
  PublicImpediment,
  PublicRung,
  StairsSaid
} from './public-types'
import type { ClockMode, Thresholds } from './setup'
import type { NextMeeting } from './state'

/**
 * A clock as a screen needs it. The screen adds the time since it received the snapshot, times `rate`,
 * and paints on animation frames; nothing counts ticks.
 */
export interface ClockFace {
  readonly elapsedMs: number
  readonly limitMs: number
  readonly running: boolean
}

export type ScreenMode = 'live' | 'black' | 'white'

export type AudienceView =
  | { readonly screen: 'idle' }
  | {
      readonly screen: 'lobby'
      readonly bookedAt: string | null
      readonly goal: string
      /** Starts by itself at the booked time. */
      readonly byClock: boolean
      readonly roster: readonly {
        readonly id: string
        /** Empty where the wall shows no names and the person speaks for no team; the number stands in. */
        readonly name: string
        readonly number: number
        readonly mark: Mark
        readonly by: string
        readonly stakeholder: boolean
      }[]
      readonly answers: readonly PublicAnswer[]
      /** Settled above, and for the room to say whether it is really gone. */
      readonly gone: readonly PublicImpediment[]
    }
  | {
      readonly screen: 'run'
      readonly paused: boolean
      readonly card: AudienceCard
      readonly rows: readonly AudienceRow[]
      readonly counters: {
        readonly raised: number
        readonly goingUp: number
        readonly parked: number
        /** Dependencies raised here. */
        readonly dependencies: number
      }
    }
  | {
      readonly screen: 'parking'
      readonly topics: readonly {
        readonly id: string
        readonly text: string
        /** Empty where the wall shows no names; the count stands in. */
        readonly stay: readonly string[]
        readonly staying: number
        readonly result: string
      }[]
    }
  | {
      readonly screen: 'review'
      readonly goingUp: readonly PublicImpediment[]
      readonly goingUpTo: string
      /** When the top sees what goes up, or why not today; null when nothing goes up, or this is the top. */
      readonly stairs: StairsSaid | null
      readonly raised: readonly PublicImpediment[]
      readonly answers: readonly PublicAnswer[]
      readonly decisions: readonly string[]
      readonly dependencies: {
        readonly raised: readonly PublicDependency[]
        readonly resolved: readonly PublicDependency[]
        readonly due: readonly PublicDependency[]
      }
      /** What was decided by doing it. */
      readonly changes: readonly Message[]
      readonly parked: number
    }
  | {
      readonly screen: 'closed'
      readonly keptBox: boolean
      readonly usedMs: number
      readonly boxMs: number
      readonly raised: number
      readonly goingUp: number
      /** Whether everybody expected at a ceremony above the teams was marked; null in a team's own. */
      readonly green: boolean | null
      /** Whom nobody said anything about; as many empty names as the wall may not show. */
      readonly unmarked: readonly string[]
      readonly next: NextMeeting | null
    }
  | {
      readonly screen: 'spotlight'
      readonly impediment: PublicImpediment
      /** The way it went, from its origin up; empty for a confidential one. */
      readonly rungs: readonly PublicRung[]
    }
  | WallView

/** Shown at any time, also without a ceremony. */
export type WallView =
  | { readonly screen: 'heat'; readonly wall: HeatWall }
  | { readonly screen: 'roadmap'; readonly wall: RoadmapWall }

/** All that ever reaches the audience window. Private notes have no field here: absent, not hidden. */
export interface AudienceSnapshot {
  readonly seq: number
  readonly mode: ScreenMode
  readonly kind: CeremonyKind | null
  readonly unitName: string
  readonly unitLabel: Message | null
  readonly clock: ClockMode
  readonly thresholds: Thresholds
  /** How the turns came to stand as they do, while people can still see why; null once it is over. */
  readonly order: OrderOfTurns | null
  readonly turn: ClockFace | null
  readonly box: ClockFace | null
  readonly pauseMs: number
  /** As for the facilitator; null when no ceremony runs. */
  readonly projectedOverMs: number | null
  /** Shown milliseconds per real one. */
  readonly rate: number
  /** The screen says so, at any speed. */
  readonly rehearsal: boolean
  readonly sample: boolean
  /** Wall time of this snapshot (ms), for the time of day and the count-down in the lobby. */
  readonly atWall: number
  readonly view: AudienceView
}
