import type { Urgency } from '../dependency/due'
import type { Dependency } from '../dependency/types'
import type { AgeStep } from '../impediment/age'
import type { LadderRung } from '../impediment/rungs'
import type { Impediment } from '../impediment/types'
import type { HeatWall } from '../insights/wall'
import type { ExperimentState } from '../product/experiments'
import type { RoadmapWall } from '../product/roadmap-wall'
import type { ProductView, Vote } from '../product/types'
import type { Problem } from '../result'
import type { Message } from '../words/message'
import type { DependencyOutcome } from './dependencies'
import type { Mark } from './events'
import type { CeremonyKind, Part } from './kinds'
import type { ArrivedInRound } from './metascrum'
import type { Figure } from './metascrum-state'
import type { OrderOfTurns } from './order'
import type { RoomExperiment } from './retro-state'
import type { ClockMode, Thresholds } from './setup'
import type { Verdict } from './sprint-words'
import type { NextMeeting, RoomContext, Session } from './state'

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

/** What the room sees in a list: done, now, next. */
export interface AudienceRow {
  readonly id: string
  /** Empty for a part of an agenda and for a confidential impediment. */
  readonly name: string
  /** Named by the screen in the reader's language. */
  readonly part: Part | null
  /** Running number of an impediment or a stakeholder, shown in place of a confidential title or a name. */
  readonly number: number | null
  /** The row is a person's. */
  readonly person: boolean
  readonly state: 'waiting' | 'now' | 'done' | 'skipped'
  /** Time used for a done row, time allotted for a waiting one (ms). */
  readonly ms: number
  readonly overMs: number
  /** How old an impediment is by the steps of the level that has it; null for every other row. */
  readonly age: AgeStep | null
}

/** A staircase in words: the time at the top, or that it is not today, with why not. */
export interface StairsSaid {
  readonly sentence: Message
  /** Null when it is today. */
  readonly why: Message | null
}

/** Age in working time, as the calendar of those who raised it has it. */
export interface PublicAge {
  readonly workedMs: number
  /** The length of their working day, for saying it in days. */
  readonly dayMs: number
  readonly step: AgeStep
}

/** An impediment as the room may see it; of a confidential one only its number and its age. */
export interface PublicImpediment {
  readonly id: string
  /** Null when confidential. */
  readonly title: string | null
  /** Running number in this session, shown in place of a confidential title. */
  readonly number: number
  readonly ask: string
  readonly effect: string
  readonly ownerOrUnit: string
  /** Names from the origin up. */
  readonly path: readonly string[]
  readonly age: PublicAge
  readonly neededBy: string | null
  readonly teamsBlocked: number
  /** Working days these teams have lost together so far. */
  readonly teamDays: number
}

/** One level of the way of an impediment, by name. */
export interface PublicRung extends Omit<LadderRung, 'unitId'> {
  readonly unit: string
}

export interface PublicAnswer {
  readonly impediment: PublicImpediment
  readonly disposition: string
  readonly text: string
  readonly owner: string
  readonly due: string | null
  readonly fromUnit: string
}

/** A dependency as the room may see it: what teams need of teams, and no people. */
export interface PublicDependency {
  readonly id: string
  readonly what: string
  readonly from: string
  readonly on: string
  /** The day that counts, and whether it is one that the giving side promised after the day it is needed. */
  readonly due: string | null
  readonly late: boolean
  readonly urgency: Urgency
}

/** One that presses on whoever has the turn: they need it, are to give it, or are both sides of it. */
export interface PublicDue extends PublicDependency {
  readonly side: 'needs' | 'gives' | 'both'
}

export interface PublicBacklogRow {
  readonly id: string
  readonly number: number
  /** Number in the order last agreed; null for a new item. */
  readonly was: number | null
  readonly title: string
  readonly value: number | null
  /** Of an initiative of the transformation backlog: whether it is under way, and the impediments behind it. */
  readonly doing: boolean
  readonly behind: number
  readonly budget: number | null
  /** It left the order; its number then counts for nothing. */
  readonly end: 'done' | 'dropped' | 'killed' | null
}

/** A line of a part: what, and in small letters more of it. */
export interface Told {
  readonly title: string
  readonly note: Message | null
}

export type AudienceCard =
  | {
      readonly kind: 'speaker'
      readonly name: string
      readonly rep: string
      readonly goal: string
      readonly prompts: 'daily' | 'scaledDaily'
      /** Overdue or due soon for whoever has the turn: what they need and what they are to give. */
      readonly dependencies: readonly PublicDue[]
    }
  | {
      readonly kind: 'impediment'
      readonly impediment: PublicImpediment
      /** What was said to it here; null until then, and for a confidential one. */
      readonly answer: PublicAnswer | null
    }
  | {
      readonly kind: 'part'
      readonly part: Part
      readonly title: string
      readonly vision: string
      readonly visionAbove: { readonly sentence: string; readonly unitName: string } | null
      /** The first of `backlogCount`. For the order proposed only what is no longer as it was agreed. */
      readonly backlog: readonly PublicBacklogRow[]
      readonly backlogCount: number
      /** Index of the row to keep in sight; -1 for none. */
      readonly now: number
      /** Why the whole order is shown and not a difference: nothing was agreed before, or nothing has moved since. */
      readonly lead: 'first' | 'none' | null
      /** Changes of the agreed order between MetaScrums, the oldest first. */
      readonly outside: readonly Message[]
      readonly outsideCount: number
      readonly figures: readonly Figure[]
      readonly consent: {
        readonly given: number
        readonly of: number
        /** Objections that nobody has dealt with. */
        readonly open: number
        readonly votes: readonly {
          /** Empty where the wall shows no names; the number stands in. */
          readonly name: string
          readonly number: number
          readonly vote: Vote | null
          readonly reason: string
          /** How an objection was dealt with; `by` is empty where the wall shows no names. */
          readonly answer: { readonly how: 'met' | 'over'; readonly by: string } | null
        }[]
      } | null
      readonly dod: readonly string[]
      /** How many teams meet each line; null outside a MetaScrum. */
      readonly dodStanding: {
        readonly version: number
        readonly teams: number
        readonly met: readonly number[]
      } | null
      readonly decisions: readonly string[]
      /** What was decided by doing it. */
      readonly changes: readonly Message[]
      /** When people meet again (wall ms). */
      readonly next: number | null
      /** What a part with no view of its own has to tell; null where it has one. */
      readonly told: readonly Told[] | null
    }
  /** One that is looked at: what was expected, and what came of it. */
  | {
      readonly kind: 'experiment'
      readonly title: string
      readonly unitName: string
      /** The unit it was handed on from; empty where it began here. */
      readonly fromUnit: string
      readonly expected: string
      readonly result: string
      readonly state: ExperimentState
      readonly due: string | null
    }
  /** A team's turn in a Planning or a Review. */
  | {
      readonly kind: 'team'
      readonly name: string
      readonly rep: string
      readonly about: 'plan' | 'done'
      /** Number of the Sprint; null where there is none. */
      readonly sprint: number | null
      readonly goal: string
      readonly verdict: Verdict | null
      readonly text: string
    }
  /** An item that is refined, with its number in the order. */
  | {
      readonly kind: 'item'
      readonly number: number
      readonly title: string
      readonly why: string
      readonly value: number | null
      readonly effort: number | null
      readonly ready: boolean
    }
  /** A stakeholder's turn. */
  | {
      readonly kind: 'preference'
      /** What they want most (a MetaScrum), or their word on what was shown (a Review). */
      readonly about: 'wish' | 'word'
      /** Empty where the wall shows no names; the number stands in. */
      readonly name: string
      readonly number: number
      readonly rep: string
      /** What was noted, in one line. */
      readonly text: string
    }
  /** Every turn is done; the box still runs. */
  | { readonly kind: 'allDone' }

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

export type SavedState =
  | { readonly state: 'saved'; readonly atWall: number }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: Problem }

/** What the facilitator window shows of a live room. */
export interface FacilitatorSnapshot {
  readonly seq: number
  readonly session: Session
  readonly context: Omit<RoomContext, 'impedimentEvents' | 'dependencyEvents' | 'units'>
  readonly impediments: readonly Impediment[]
  readonly dependencies: {
    readonly all: readonly Dependency[]
    /** Overdue or due soon for whoever has the turn, most pressing first. */
    readonly now: readonly string[]
    readonly outcome: DependencyOutcome
  }
  readonly product: ProductView
  /** What a Retrospective works on, what was taken back left out. */
  readonly experiments: readonly RoomExperiment[]
  /** What came from elsewhere while the order stands still for a consent round; null outside one. */
  readonly arrived: ArrivedInRound | null
  /** Wall time of this snapshot (ms), for ages. */
  readonly atWall: number
  readonly turn: ClockFace | null
  readonly box: ClockFace
  /** When the ceremony ends if every waiting turn takes its time: ms beyond the box, negative when early. */
  readonly projectedOverMs: number
  readonly pauseMs: number
  readonly rate: number
  readonly saved: SavedState
  readonly undo: { readonly undoable: number; readonly redoable: number }
  /** Time away the facilitator has not yet said to count or leave out; null when none. */
  readonly gap: { readonly awayMs: number; readonly counted: boolean } | null
  readonly screen: ScreenState
  /** Exactly what the audience window was sent, for the live preview. */
  readonly audience: AudienceSnapshot
}

export interface ScreenState {
  readonly mode: ScreenMode
  readonly held: boolean
  readonly spotlight: string | null
  readonly audienceOpen: boolean
  readonly displays: readonly { readonly id: number; readonly label: string; readonly current: boolean }[]
  /** The facilitator's own window shows the room's screen, full-screen. */
  readonly presenting: boolean
  /** The room's screen fills a display, in whichever window. */
  readonly fullScreen: boolean
  /** Name of the display that went away with the room's screen on it; null when none did. */
  readonly lostDisplay: string | null
  /** A display that was plugged in, and that nothing is shown on before the facilitator agrees. */
  readonly offeredDisplay: { readonly displayId: number; readonly label: string } | null
  /** Windows cannot be told where to go: the person has to drag them. */
  readonly wayland: boolean
}
