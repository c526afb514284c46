import { z } from 'zod'
import type { Work } from '../calendar/inherit'
import { type CeremonyKind, ceremonyKinds } from '../ceremony/kinds'
import type { Urgency } from '../dependency/due'
import type { DependencyState } from '../dependency/types'
import type { Effect } from '../impediment/effect'
import type { LifeLine } from '../impediment/life'
import type { Impediment } from '../impediment/types'
import { periods, type Span } from '../insights/period'
import type { Topic } from '../insights/topics'
import type { PlanProblem } from '../ladder/plan'
import type { Way } from '../ladder/staircase'
import type { Membership, Unit, UnitKind } from '../org/types'
import type { RoadmapView } from '../product/roadmap'
import type { TransformationBoard } from '../product/transformation'
import { type Item, itemKindSchema, type ProductView } from '../product/types'
import type { Morning } from '../report/morning'
import type { Report } from '../report/types'
import type { Message } from '../words/message'
import type {
  AlignmentColumns,
  DodView,
  ExperimentsView,
  GoalColumns,
  ItemColumns,
  MetricsView,
  PartColumns,
  ProductInsightsView,
  ProductRoomView,
  SprintsView
} from './product'

const ballFilterAlways = {
  /** Height above the teams of the level that has the ball. */
  level: z.number().int().min(0).nullable(),
  /** A name as it was written; '' for nobody. */
  owner: z.string().max(200).nullable(),
  /** In working time, by the steps of the level that has the ball. */
  age: z.enum(['fresh', 'warn', 'stale']).nullable()
}
const ballFilter = {
  level: ballFilterAlways.level.optional(),
  owner: ballFilterAlways.owner.optional(),
  age: ballFilterAlways.age.optional()
}

/**
 * What the facilitator window may read straight from the store, over its own port, without going through main.
 * Lists that can be long are columnar: one array per column, same index is same row
 * (1,000 rows as objects cost ten times as much to move).
 */
export const readInputs = {
  org: z.strictObject({}),
  unit: z.strictObject({ unitId: z.string() }),
  today: z.strictObject({ dayStart: z.number(), dayEnd: z.number() }),
  impediments: z.strictObject({
    state: z.enum(['open', 'answered', 'resolved', 'all']),
    /** Only those whose ball is at, or that started in, this unit or one below it. */
    unitId: z.string().nullable(),
    ...ballFilter,
    text: z.string().max(200),
    limit: z.number().int().positive().max(5000)
  }),
  board: z.strictObject({
    /** Whose board it is. */
    unitId: z.string(),
    ...ballFilterAlways,
    text: z.string().max(200),
    /** Rows of each column. */
    limit: z.number().int().positive().max(1000)
  }),
  impediment: z.strictObject({ impedimentId: z.string() }),
  /** What is wrong with the plan of the day of a moment (wall ms). */
  plan: z.strictObject({ at: z.number() }),
  /** The way up from a unit at a moment (wall ms), as the clock of the window has it. */
  way: z.strictObject({ unitId: z.string(), at: z.number() }),
  /** Open impediments that look like the same thing as a title; `impedimentId` is left out of them. */
  similar: z.strictObject({
    title: z.string().max(200),
    impedimentId: z.string().nullable(),
    limit: z.number().int().positive().max(10)
  }),
  life: z.strictObject({ impedimentId: z.string() }),
  effect: z.strictObject({ impedimentId: z.string() }),
  effects: z.strictObject({ limit: z.number().int().positive().max(500) }),
  dependencies: z.strictObject({
    state: z.enum(['open', 'resolved', 'impediment', 'all']),
    /** Only those that this unit, or one under it, needs or is to give. */
    unitId: z.string().nullable(),
    text: z.string().max(200),
    limit: z.number().int().positive().max(5000)
  }),
  /** Who waits for whom. */
  waiting: z.strictObject({ unitId: z.string().nullable() }),
  history: z.strictObject({ limit: z.number().int().positive().max(5000), unitId: z.string().nullable() }),
  /** Of what is confidential, only how much there is; `confidential` asks for it whole. */
  report: z.strictObject({ sessionId: z.string(), confidential: z.boolean().optional() }),
  /** The whole organisation's, of the day between these (wall ms). */
  morning: z.strictObject({ dayStart: z.number(), dayEnd: z.number(), confidential: z.boolean().optional() }),
  /** The transformation backlog; `unitId` null: of the Executive Action Team. */
  transformation: z.strictObject({ unitId: z.string().nullable() }),
  backlog: z.strictObject({ unitId: z.string(), kind: itemKindSchema }),
  product: z.strictObject({ unitId: z.string() }),
  productRoom: z.strictObject({ unitId: z.string() }),
  /** What goes with an item when it is ended. */
  parts: z.strictObject({ itemId: z.string() }),
  /** A unit's own backlog over time. */
  roadmap: z.strictObject({ unitId: z.string() }),
  items: z.strictObject({ unitId: z.string(), kind: itemKindSchema }),
  goals: z.strictObject({ unitId: z.string() }),
  /** Of the whole organisation. */
  alignment: z.strictObject({}),
  dod: z.strictObject({ unitId: z.string() }),
  sprints: z.strictObject({ unitId: z.string() }),
  metrics: z.strictObject({ unitId: z.string() }),
  experiments: z.strictObject({ unitId: z.string() }),
  notes: z.strictObject({ sessionId: z.string() }),
  insights: z.strictObject({
    /** Its subtree; null: the whole organisation. */
    unitId: z.string().nullable(),
    period: z.enum(periods),
    /** Wall ms, up to when. */
    at: z.number()
  }),
  /** How the product side decides and delivers; as `insights`. */
  productInsights: z.strictObject({ unitId: z.string().nullable(), period: z.enum(periods), at: z.number() }),
  /** Null: of every unit. */
  hints: z.strictObject({ unitId: z.string().nullable() }),
  /** `at`: wall ms, for ages. */
  heat: z.strictObject({ at: z.number() }),
  share: z.strictObject({}),
  search: z.strictObject({ text: z.string().max(200), limit: z.number().int().positive().max(50) })
} as const
export type ReadName = keyof typeof readInputs
export type ReadInput<N extends ReadName> = z.infer<(typeof readInputs)[N]>

export interface ReadOutputs {
  org: OrgColumns
  unit: UnitDetail | null
  today: TodayView
  impediments: ImpedimentColumns
  board: BoardView | null
  impediment: ImpedimentDetail | null
  plan: readonly PlanProblem[]
  way: Way | null
  similar: readonly LikeImpediment[]
  life: readonly LifeEntry[]
  effect: ImpedimentEffect | null
  effects: readonly EffectRow[]
  dependencies: DependencyColumns
  waiting: WaitingColumns
  history: readonly SessionRow[]
  report: Report | null
  morning: Morning
  transformation: TransformationBoard | null
  backlog: readonly Item[]
  product: ProductView
  productRoom: ProductRoomView
  parts: PartColumns
  roadmap: RoadmapView | null
  items: ItemColumns
  goals: GoalColumns
  alignment: AlignmentColumns
  dod: DodView
  sprints: SprintsView
  metrics: MetricsView
  experiments: ExperimentsView
  notes: readonly { readonly turnId: string | null; readonly text: string }[]
  insights: InsightsView
  productInsights: ProductInsightsView
  hints: HintsView
  heat: HeatColumns
  share: ShareView
  search: readonly SearchHit[]
}

/** The whole organisation, columnar. Removed units are not in it; a child of a removed unit stands under the next one up. */
export interface OrgColumns {
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly shortName: readonly string[]
  readonly kind: readonly UnitKind[]
  readonly dailyTime: readonly (string | null)[]
  /** Index of the parent in these arrays, -1 for none. */
  readonly deliveryParent: Int32Array
  readonly productParent: Int32Array
  readonly people: Int32Array
  readonly openImpediments: Int32Array
  /** Height above the teams: 0 team, 1 Scrum of Scrums, 2 Scrum of Scrums of Scrums … */
  readonly height: Int32Array
  /** Moves that were skipped because they would have closed a circle, in words. */
  readonly pleaseCheck: readonly Message[]
  /** The people count of the whole organisation (each person once). */
  readonly personCount: number
}

export interface UnitDetail {
  readonly unit: Unit
  /** Working time and steps of age that hold here, and those that would if the unit said nothing itself. */
  readonly work: Work
  readonly workAbove: Work
  readonly height: number
  readonly deliveryParentId: string | null
  readonly productParentId: string | null
  readonly childIds: readonly string[]
  readonly members: readonly (Membership & { readonly personName: string })[]
  readonly openImpediments: number
}

export interface TodayView {
  /** One row per planned ceremony, in the order of the ladder: time, then teams before those above them, then name. */
  readonly unitId: readonly string[]
  readonly unitName: readonly string[]
  readonly kind: readonly CeremonyKind[]
  readonly height: Int32Array
  /** `HH:MM` by the clocks of this laptop. */
  readonly at: readonly (string | null)[]
  /** The same by the unit's own clocks, where those show another time. */
  readonly there: readonly (string | null)[]
  readonly state: readonly ('planned' | 'unfinished' | 'closed')[]
  readonly sessionId: readonly (string | null)[]
  /** Impediments waiting at this unit from below, and answers waiting to be acknowledged. */
  readonly comingUp: Int32Array
  readonly answers: Int32Array
  /** Whose turn it is to facilitate; null where the unit has no rota. */
  readonly facilitator: readonly (string | null)[]
  readonly unfinished: readonly UnfinishedSession[]
  /** MetaScrums that a date was fixed for, from today on, the soonest first. */
  readonly metaScrums: readonly {
    readonly unitId: string
    readonly unitName: string
    /** Wall ms. */
    readonly at: number
  }[]
}

export interface UnfinishedSession {
  readonly sessionId: string
  readonly unitName: string
  readonly kind: CeremonyKind
  readonly startedAt: number | null
  /** Last moment Sameday is known to have been alive in it (wall ms). */
  readonly lastSeenAt: number
}

export interface ImpedimentColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly state: readonly string[]
  /** Names, as a list shows them. */
  readonly originUnit: readonly string[]
  readonly ballAt: readonly string[]
  readonly owner: readonly string[]
  readonly raisedAt: Float64Array
  /** Ids, and what their ages are reckoned by. */
  readonly originId: readonly string[]
  readonly ballId: readonly string[]
  readonly blocked: readonly Impediment['blocked'][]
  readonly work: Readonly<Record<string, Work>>
  readonly rungs: Int32Array
  readonly confidential: readonly boolean[]
  /** How many there are in all; the arrays may hold fewer. */
  readonly total: number
}

/** What is on its way around a unit. */
export interface BoardView {
  readonly unitName: string
  readonly raised: BoardColumn
  readonly here: BoardColumn
  readonly up: BoardColumn
  readonly answered: BoardColumn
  readonly closed: BoardColumn
}

export interface BoardColumn
  extends Pick<
    ImpedimentColumns,
    | 'id'
    | 'title'
    | 'originUnit'
    | 'originId'
    | 'ballAt'
    | 'ballId'
    | 'owner'
    | 'blocked'
    | 'confidential'
    | 'work'
  > {
  /** How many there are in all; the arrays may hold fewer. */
  readonly count: number
  /** There are more than `count`. */
  readonly isMore: boolean
  /** How many units met it. */
  readonly metBy: Int32Array
  readonly neededBy: readonly (string | null)[]
}

export interface ImpedimentDetail {
  readonly impediment: Impediment
  readonly unitNames: Readonly<Record<string, string>>
  /** Working time and steps of age of the units it mentions, by id. */
  readonly work: Readonly<Record<string, Work>>
  /** Titles of those it is merged with, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** The initiative it is a part of, and how that stands; null for any other answer. */
  readonly initiative: Pick<Item, 'id' | 'title' | 'state'> | null
}

/** An open impediment that looks like the same thing as another one. */
export interface LikeImpediment {
  readonly impediment: Impediment
  readonly originUnit: string
  readonly ballAt: string
  /** How many units met it. */
  readonly metBy: number
}

/** One thing that happened to an impediment, and in which ceremony; null outside one. */
export interface LifeEntry extends Omit<LifeLine, 'session'> {
  readonly where: { readonly kind: CeremonyKind; readonly unitName: string } | null
}

export interface MetricChoice {
  readonly id: string
  readonly name: string
  readonly unitName: string
}

/** The metric that should move, with what it said before and after. */
export interface Moved extends Effect {
  readonly name: string
  readonly better: 'up' | 'down'
  readonly measure: string
  readonly way: 'better' | 'worse' | 'same' | null
}

export interface ImpedimentEffect {
  /** Metrics of the unit that raised it and of those above; empty where there are none, and then nobody is asked. */
  readonly choices: readonly MetricChoice[]
  /** Null until it is closed and a metric is chosen. */
  readonly moved: Moved | null
}

export interface EffectRow {
  readonly impedimentId: string
  readonly title: string
  readonly unitName: string
  readonly resolvedAt: number
  readonly moved: Moved
}

/** Most pressing first while open; otherwise the latest ended first. */
export interface DependencyColumns {
  readonly id: readonly string[]
  readonly what: readonly string[]
  readonly state: readonly DependencyState[]
  readonly fromId: readonly string[]
  readonly onId: readonly string[]
  /** Names, as a list shows them. */
  readonly fromUnit: readonly string[]
  readonly onUnit: readonly string[]
  /** When it is needed, as `YYYY-MM-DD`. */
  readonly due: readonly (string | null)[]
  readonly promised: readonly (string | null)[]
  /** Who sees to it. */
  readonly by: readonly string[]
  /** Of what has ended: null. */
  readonly urgency: readonly (Urgency | null)[]
  readonly impedimentId: readonly (string | null)[]
  readonly raisedAt: Float64Array
  /** What happened at the same time on two laptops. */
  readonly pleaseCheck: readonly (readonly Message[])[]
  /** How many there are in all; the arrays may hold fewer. */
  readonly total: number
}

/** Open dependencies by the two units they are between, the most first. */
export interface WaitingColumns {
  readonly fromId: readonly string[]
  readonly onId: readonly string[]
  readonly fromUnit: readonly string[]
  readonly onUnit: readonly string[]
  readonly open: Int32Array
  readonly overdue: Int32Array
}

export interface SessionRow {
  readonly sessionId: string
  readonly unitId: string
  readonly unitName: string
  readonly kind: CeremonyKind
  readonly phase: string
  readonly startedAt: number | null
  readonly closedAt: number | null
  readonly boxMs: number
  readonly usedMs: number
  readonly raised: number
  readonly sentUp: number
  /** Whether everybody expected was marked at the end of a scaled ceremony; null for any other, or one not closed. */
  readonly green: boolean | null
}

/** How the ladder worked over a stretch of time. Times are working time of whoever waited, in ms. */
export interface InsightsView {
  readonly span: Span
  /** The sprint that is on there; null where none is. */
  readonly sprint: { readonly number: number; readonly starts: string; readonly ends: string } | null
  readonly closedSessions: number
  readonly keptBox: number
  /** One by one, while they are few enough to be drawn so; empty otherwise. */
  readonly sessions: {
    readonly at: Float64Array
    readonly kind: readonly CeremonyKind[]
    readonly boxMs: Float64Array
    readonly usedMs: Float64Array
  }
  /** The stretch cut into days, weeks or more: bin `i` is from `edges[i]` to `edges[i + 1]`. */
  readonly bins: {
    readonly days: number
    readonly edges: Float64Array
    readonly raised: Int32Array
    /** Answers from a level above, and how many of them came on the day the need arrived there. */
    readonly answered: Int32Array
    readonly sameDay: Int32Array
    readonly closed: Int32Array
    /** Ceremonies that ended inside their box, and those that did not. */
    readonly kept: Int32Array
    readonly over: Int32Array
  }
  /** From the top down: what each level took to answer, and what is open there now. NaN where it answered nothing. */
  readonly levels: {
    readonly kind: readonly UnitKind[]
    readonly height: Int32Array
    readonly answers: Int32Array
    readonly sameDay: Int32Array
    readonly medianMs: Float64Array
    readonly p85Ms: Float64Array
    readonly open: Int32Array
    readonly warn: Int32Array
    readonly stale: Int32Array
    readonly oldestMs: Float64Array
  }
  /** Answers by how long they took; `edges` in hours, one count more than edges. */
  readonly spread: { readonly edges: readonly number[]; readonly counts: readonly number[] }
  readonly blocked: { readonly ms: number; readonly teamDays: number }
  /** Open and overdue now; resolved and turned into an impediment in this stretch. */
  readonly dependencies: {
    readonly open: number
    readonly overdue: number
    readonly resolved: number
    readonly turned: number
  }
  readonly topics: { readonly looked: number; readonly all: boolean; readonly found: readonly Topic[] }
  readonly attendance: {
    readonly present: number
    readonly represented: number
    readonly absent: number
    /** Those with gaps, the widest first. */
    readonly units: {
      readonly name: readonly string[]
      readonly here: Int32Array
      readonly absent: Int32Array
    }
  }
}

/** What is worth a look. */
export interface HintsView {
  readonly open: readonly {
    readonly unitId: string
    readonly unitName: string
    /** Sets it apart from the unit's other ones. */
    readonly key: string
    readonly why: Message
    readonly tryThis: Message
  }[]
  /** How many there are beyond those listed. */
  readonly more: number
  /** Dismissed ones that hold no more: whoever sees this lifts the dismissal, so that they are heard of should they come back. */
  readonly over: readonly { readonly unitId: string; readonly key: string }[]
}

/** The organisation by what is open in it, columnar. */
export interface HeatColumns {
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly kind: readonly UnitKind[]
  /** Index of the parent in delivery, -1 for none. */
  readonly parent: Int32Array
  readonly height: Int32Array
  /** Open at the unit itself, and how many of them are warn and stale by its own steps. */
  readonly open: Int32Array
  readonly warn: Int32Array
  readonly stale: Int32Array
  /** Working ms since the first of them was raised. */
  readonly oldestMs: Float64Array
}

export interface ShareView {
  readonly origin: string
  readonly changes: number
  /** Laptops whose changes are here, with how many. */
  readonly laptops: readonly {
    readonly origin: string
    readonly name: string
    readonly changes: number
    readonly self: boolean
  }[]
  /** Changes that wait: from the future, from a newer Sameday, or behind a gap. */
  readonly waiting: readonly {
    readonly reason: 'future' | 'unknown' | 'gap'
    readonly count: number
    readonly origin: string
  }[]
  /** Register values that lost to a later one, newest first. */
  readonly overwritten: readonly {
    readonly what: string
    readonly kept: string
    readonly lost: string
    readonly at: number
  }[]
  readonly steps: readonly {
    readonly step: string
    readonly label: Message
    readonly at: number
    readonly undone: boolean
  }[]
}

export interface SearchHit {
  readonly kind: 'unit' | 'person' | 'impediment' | 'session'
  readonly id: string
  readonly title: string
  readonly detail: string
}

/** For `session.open`: which ceremony of which unit. */
export const ceremonyRefSchema = z.strictObject({ unitId: z.string().min(1), kind: z.enum(ceremonyKinds) })
