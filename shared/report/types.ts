import type { CeremonyKind } from '../ceremony/kinds'
import type { ObjectionAnswer } from '../ceremony/metascrum-events'
import type { MetaScrum, MetaScrumContext } from '../ceremony/metascrum-state'
import type { Retro } from '../ceremony/retro-state'
import type { SprintTold } from '../ceremony/sprint-state'
import type { Vote } from '../product/types'
import type { Message } from '../words/message'

/** One closed (or abandoned) ceremony as a reader wants it: the one content model behind PDF, HTML and Markdown. */
export interface Report {
  readonly sessionId: string
  readonly kind: CeremonyKind
  readonly unitName: string
  /** What the organisation calls this level; null for a unit that is no longer there. */
  readonly unitLabel: Message | null
  readonly parentName: string | null
  /** Wall ms; null where it did not happen. */
  readonly startedAt: number | null
  readonly closedAt: number | null
  readonly boxMs: number
  readonly usedMs: number
  readonly keptBox: boolean
  readonly attendance: readonly {
    readonly name: string
    readonly mark: string
    readonly by: string
    /** In a MetaScrum: one whose word on the order counts. */
    readonly stakeholder?: true
    /** The team a product owner speaks for. */
    readonly team?: string
    /** A unit that nobody speaks for. */
    readonly unit?: true
  }[]
  readonly goingUp: readonly ReportImpediment[]
  readonly cameBack: readonly (ReportImpediment & { readonly answer: ReportAnswer })[]
  /** Answers this ceremony itself gave (an EAT daily, a Scaled Daily Scrum that solved it here). */
  readonly answered: readonly (ReportImpediment & { readonly answer: ReportAnswer })[]
  readonly raised: readonly ReportImpediment[]
  readonly dependencies: readonly ReportDependency[]
  /** Whether everybody expected at a ceremony above the teams was marked; null in a team's own, or while it is open. */
  readonly green: boolean | null
  /** What had passed here before and, when the ceremony ended, still waited further up; longest waiting first. */
  readonly waiting: readonly ReportWaiting[]
  /** How many confidential impediments are left out of all of this. */
  readonly confidential: number
  readonly turns: readonly {
    readonly title: string
    readonly plannedMs: number
    readonly usedMs: number
    readonly skipped: boolean
  }[]
  readonly parked: readonly {
    readonly text: string
    readonly stay: readonly string[]
    readonly result: string
  }[]
  readonly decisions: readonly { readonly kind: string; readonly text: string }[]
  readonly product: {
    readonly vision: string
    readonly visionAbove: MetaScrumContext['visionAbove']
    readonly backlog: readonly {
      readonly number: number
      readonly was: number | null
      readonly title: string
      readonly value: number | null
      /** Moved in this session, with or without a reason. */
      readonly moved: boolean
      readonly why: string
    }[]
    readonly votes: readonly {
      readonly name: string
      readonly vote: Vote
      readonly reason: string
      readonly answer: ObjectionAnswer | null
    }[]
    /** Stakeholders whom nobody asked, by name, where others were; left out where all were. */
    readonly unasked?: readonly string[]
    readonly dod: readonly { readonly line: string; readonly met: number }[]
    readonly dodVersion: number
    /** Those the definition of done holds for. */
    readonly teams: number
    readonly outside: MetaScrumContext['outside']
    readonly figures: MetaScrumContext['figures']
    readonly preferences: readonly { readonly name: string; readonly text: string }[]
    readonly budgets: MetaScrum['budgets']
    readonly ended: MetaScrum['ended']
    readonly realigned: MetaScrum['realigned']
    /** By the clocks of this laptop. */
    readonly next: MetaScrum['next']
  } | null
  /** What a Retrospective did about experiments; null for every other ceremony. */
  readonly retro: Retro | null
  /** What a Planning, a Review or a Refinement came to; null for every other ceremony. */
  readonly sprint:
    | (SprintTold & {
        /** What stakeholders said to what was shown. */
        readonly word: readonly { readonly name: string; readonly text: string }[]
        readonly figures: MetaScrumContext['figures']
      })
    | null
  readonly sample: boolean
  /** It happened on a throw-away copy, or was gone on with there. */
  readonly rehearsal: boolean
}

export interface ReportImpediment {
  readonly title: string
  readonly blocked: string
  readonly effect: string
  readonly ask: string
  readonly owner: string
  readonly neededBy: string | null
  readonly raisedAt: number
  readonly state: string
  /** Unit names from the origin up, with the time it arrived at each (wall ms). */
  readonly path: readonly {
    readonly unitName: string
    readonly arrivedAt: number
    readonly answeredAt: number | null
  }[]
}

export interface ReportWaiting extends ReportImpediment {
  /** Where the ball is, and since when it is there (wall ms). */
  readonly withUnit: string
  readonly since: number
  /** Working time it has blocked those who raised it, and how long their working day is (ms). */
  readonly workedMs: number
  readonly dayMs: number
}

/** What a team needs of another one; no people but who sees to it. */
export interface ReportDependency {
  /** What the ceremony did about it; `due` and `overdue`: nothing, and it is pressing. */
  readonly happened: 'raised' | 'resolved' | 'turned' | 'due' | 'overdue'
  readonly what: string
  readonly from: string
  readonly on: string
  /** Local dates `YYYY-MM-DD`. */
  readonly due: string | null
  readonly promised: string | null
}

export interface ReportAnswer {
  readonly disposition: string
  readonly text: string
  readonly owner: string
  readonly due: string | null
  readonly fromUnit: string
  readonly at: number
}

/** Paper, page, text; text for a chat; tables for a spreadsheet; the figures for another program. */
export const reportFormats = ['pdf', 'html', 'md', 'chat', 'csv', 'xlsx', 'ods', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
