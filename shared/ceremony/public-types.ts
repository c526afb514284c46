import type { Urgency } from '../dependency/due'
import type { AgeStep } from '../impediment/age'
import type { LadderRung } from '../impediment/rungs'
import type { Message } from '../words/message'
import type { Part } from './kinds'

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
