import type { Work } from '../calendar/inherit'
import type { Horizon } from '../dependency/due'
import type { Dependency, DependencyEvent } from '../dependency/types'
import type { Impediment, ImpedimentEvent } from '../impediment/types'
import type { Way } from '../ladder/staircase'
import type { ProductView, Vote } from '../product/types'
import type { Stamp, Stopwatch } from '../time'
import type { Message } from '../words/message'
import type { AgendaPart } from './agenda'
import type { Mark, Seat, SessionEvent, Subject } from './events'
import type { CeremonyKind } from './kinds'
import type { ObjectionAnswer } from './metascrum-events'
import type { MetaScrum, MetaScrumContext } from './metascrum-state'
import type { OrderOfTurns } from './order'
import type { Retro, RoomExperiment, Trying } from './retro-state'
import type { Rota } from './rota'
import type { SetUp } from './setup'
import type { SprintTold, UnitSprint } from './sprint-state'
import type { UnitColumns } from './table'

/** Over time is derived from the watches, never a phase. */
export type SessionPhase = 'lobby' | 'running' | 'paused' | 'parking' | 'review' | 'closed'

/** One item of the order: a person, a team, an impediment or a part. `allottedMs`: its share of the box. */
export interface Turn {
  readonly id: string
  readonly subject: Subject
  readonly title: string
  readonly allottedMs: number
  readonly watch: Stopwatch
  readonly result: 'waiting' | 'speaking' | 'done' | 'skipped'
}

/** Somebody expected, and whether they are here. */
export interface RosterEntry extends Seat {
  readonly mark: Mark
  /** Who speaks for a represented unit; empty otherwise. */
  readonly by: string
}

/** Parked for after the ceremony. */
export interface Topic {
  readonly id: string
  readonly text: string
  /** Who must stay for it. */
  readonly stay: readonly string[]
  readonly result: 'open' | 'talked' | 'dropped' | 'impediment'
}

/** A move of a backlog item, by numbers counted from 1. */
export interface Reorder {
  readonly item: string
  readonly title: string
  readonly from: number
  readonly to: number
  readonly reason: string
}

/** A session as its events say it is. Pure value: the fold of `SessionEvent`s, nothing else. */
export interface Session {
  readonly id: string
  readonly kind: CeremonyKind
  readonly unitId: string
  readonly unitName: string
  readonly bookedAt: string | null
  readonly goal: string
  readonly phase: SessionPhase
  readonly boxMs: number
  readonly box: Stopwatch
  readonly pause: Stopwatch
  readonly parkingWatch: Stopwatch
  readonly roster: readonly RosterEntry[]
  /** Seats in the order they were marked present or represented. */
  readonly arrived: readonly string[]
  readonly setUp: SetUp
  /** Starts by itself at the booked time, unless called off for today. */
  readonly byClock: boolean
  readonly order: OrderOfTurns
  readonly rota: Rota
  /** The parts it is planned from, and the next ones will be; empty for a ceremony by people or teams. */
  readonly agenda: readonly AgendaPart[]
  /** The person whose turn on the rota this session is; null without one. */
  readonly facilitator: string | null
  readonly turns: readonly Turn[]
  readonly currentTurnId: string | null
  /** Impediments raised here, with the turn they came up in. */
  readonly captured: readonly { readonly impedimentId: string; readonly turnId: string | null }[]
  /** Dependencies raised here, with the turn they came up in. */
  readonly dependencies: readonly { readonly dependencyId: string; readonly turnId: string | null }[]
  readonly topics: readonly Topic[]
  readonly decisions: readonly { readonly id: string; readonly kind: string; readonly text: string }[]
  readonly reorders: readonly Reorder[]
  /** The order under the consent round; null until frozen. */
  readonly frozen: readonly string[] | null
  /** What the frozen items were called when they were frozen, in the same order; empty in old sessions. */
  readonly frozenTitles: readonly string[]
  readonly votes: readonly {
    readonly person: string
    readonly name: string
    readonly vote: Vote
    readonly reason: string
    /** How an objection was dealt with; left out while it is open. */
    readonly answer?: ObjectionAnswer
  }[]
  /** What only a MetaScrum does. */
  readonly metaScrum: MetaScrum
  /** What only a Retrospective does. */
  readonly retro: Retro
  /** What only a Planning, a Review and a Refinement do. */
  readonly sprint: SprintTold
  readonly openedAt: Stamp
  readonly startedAt: Stamp | null
  readonly closedAt: Stamp | null
}

export interface UnitRef {
  readonly id: string
  readonly name: string
  /** "Team", "Scrum of Scrums", … "Executive Action Team": what the organisation calls this level. */
  readonly label: Message
}

/** What the closing screen announces. */
export interface NextMeeting {
  readonly unitName: string
  readonly kind: CeremonyKind
  /** When it starts (wall ms). */
  readonly at: number
  /** Nothing is left up the ladder today: the same people meet again, then. */
  readonly again?: boolean
}

/** What the store gathers before a session opens or resumes: everything the room may show that is not the session itself. */
export interface RoomContext {
  readonly unit: UnitRef
  /** One level up in delivery; null at the top. */
  readonly parent: UnitRef | null
  /** How this unit runs this kind of ceremony. */
  readonly setUp: SetUp
  /** When each person or unit last had a turn in the sessions before this one (wall ms). */
  readonly spokeAt: Readonly<Record<string, number>>
  readonly rota: Rota
  /** Who could facilitate. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Who is expected, for a ceremony of this kind in this unit. */
  readonly seats: readonly Seat[]
  readonly goal: string
  /** `HH:MM` by the clocks of this laptop. */
  readonly bookedAt: string | null
  /** Unit names for every id that the impediments and dependencies below mention. */
  readonly unitNames: Readonly<Record<string, string>>
  /** How many teams stand under each unit the impediments below started from (1 for a team). */
  readonly teamsUnder: Readonly<Record<string, number>>
  /** The units above each of those, in delivery. */
  readonly unitsAbove: Readonly<Record<string, readonly string[]>>
  /** The impediments behind each initiative of the transformation backlog; empty but for the executives. */
  readonly behind: Readonly<Record<string, readonly string[]>>
  /** The initiatives that what this unit raised became a part of and that are done. */
  readonly initiativesDone: readonly string[]
  /**
   * Whole histories of the impediments this room may show: open here, come up to here, answered and not yet acknowledged
   * here, settled above and not yet seen to be gone here.
   */
  readonly impedimentEvents: readonly ImpedimentEvent[]
  /** Whole histories of what anybody at the table, or under them, needs of others or is to give them, while it is open. */
  readonly dependencyEvents: readonly DependencyEvent[]
  /** Every unit of the organisation, where ceremonies speak of dependencies: something can be needed of any. */
  readonly units: UnitColumns
  /** What the days of dependencies are read against. */
  readonly horizon: Horizon
  readonly product: ProductView
  /** What a MetaScrum looks at beside the backlog; null for a ceremony that does not look at figures either. */
  readonly metaScrum: MetaScrumContext | null
  /** The agenda of this unit for this kind of ceremony; empty where it runs by people or teams. */
  readonly agenda: readonly AgendaPart[]
  /** What a Retrospective works on; null for every other ceremony. */
  readonly trying: Trying | null
  /** The Sprint that is planned or reviewed, for the unit first and for those below it; empty for every other ceremony. */
  readonly sprints: readonly UnitSprint[]
  /** The way up from here, with what has become of today's ceremonies on it: see `staircase`. */
  readonly way: Way
  /** Working time and steps of age by unit, for the units that the impediments below mention. */
  readonly work: Readonly<Record<string, Work>>
  /** The next ceremony up the ladder today; when none is left, this unit's own next daily. */
  readonly next: NextMeeting | null
}

/** The live room: a session, the impediments around it and the product side, as one value that `evolve` moves forward. */
export interface Room {
  readonly context: RoomContext
  /** Every event, undone ones included: undo is a fold that leaves them out. */
  readonly events: readonly SessionEvent[]
  readonly impedimentEvents: readonly ImpedimentEvent[]
  readonly dependencyEvents: readonly DependencyEvent[]
  readonly session: Session
  readonly impediments: readonly Impediment[]
  readonly dependencies: readonly Dependency[]
  readonly product: ProductView
  /** Those of `context.trying` as this session leaves them, and what it chose or handed on. */
  readonly experiments: readonly RoomExperiment[]
}
