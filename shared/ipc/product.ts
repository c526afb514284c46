import type { Delivered } from '../insights/delivered'
import type { OrderFate } from '../insights/orders'
import type { Span } from '../insights/period'
import type { UnitKind } from '../org/types'
import type { OutsideChange, VisionVersion } from '../product/evolve'
import type { Experiment } from '../product/experiments'
import type { Freeze, FreezeMode } from '../product/freeze'
import type { AlignmentOf, GoalState } from '../product/goals'
import type { Item } from '../product/item'
import type { Metric } from '../product/metrics'
import type { Sprint } from '../product/sprints'

/** A backlog, in order, a column at a time: same index is same item. Amounts are NaN where there is none. */
export interface ItemColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly why: readonly string[]
  readonly owner: readonly string[]
  readonly state: readonly Item['state'][]
  readonly rank: readonly string[]
  readonly impedimentId: readonly (string | null)[]
  readonly goalId: readonly (string | null)[]
  readonly parentId: readonly (string | null)[]
  readonly units: readonly Item['units'][]
  readonly dependsOn: readonly Item['dependsOn'][]
  readonly starts: readonly (string | null)[]
  readonly ends: readonly (string | null)[]
  readonly ready: readonly boolean[]
  readonly value: Float64Array
  readonly effort: Float64Array
  readonly risk: Float64Array
  readonly budget: Float64Array
  /** What the items below come to, all NaN where an item was not taken apart. */
  readonly parts: Float64Array
  readonly partsDone: Float64Array
  readonly partsValue: Float64Array
  readonly partsEffort: Float64Array
  readonly partsEffortDone: Float64Array
  /** Titles of the goals and of the items elsewhere that these items mention, by id. */
  readonly titles: Readonly<Record<string, string>>
}

/** What an item was taken apart into and is still to do, at any level, a column at a time. */
export interface PartColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly unitName: readonly string[]
  readonly state: readonly ('open' | 'doing')[]
}

/** What the Product room shows around a backlog. */
export interface ProductRoomView {
  readonly vision: { readonly sentence: string; readonly page: string } | null
  /** Every version of the unit's own, the oldest first. */
  readonly visions: readonly VisionVersion[]
  /** That of the nearest unit above that has one. */
  readonly visionAbove: { readonly sentence: string; readonly page: string; readonly unitName: string } | null
  readonly lastAgreed: readonly string[]
  /** Wall ms. */
  readonly agreedAt: number | null
  /** What was changed about the agreed order outside a MetaScrum, the oldest first. */
  readonly outside: readonly OutsideChange[]
  readonly freeze: Freeze
  /** The unit's own setting; null: as the unit above. */
  readonly ownFreeze: FreezeMode | null
  readonly stakeholders: readonly { readonly id: string; readonly name: string }[]
}

/** The goals of a unit, of those above it and of all below it, a column at a time; those above first. */
export interface GoalColumns {
  readonly id: readonly string[]
  readonly unitId: readonly string[]
  readonly title: readonly string[]
  readonly why: readonly string[]
  readonly state: readonly GoalState[]
  readonly standing: readonly AlignmentOf[]
  /** Index of the goal it serves; -1 where that is not known or does not count. */
  readonly above: Int32Array
  readonly servedBy: Int32Array
  readonly isUnserved: readonly boolean[]
  /** Live backlog items that name it. */
  readonly items: Int32Array
  /** Levels below the unit that was asked about; negative above it. */
  readonly depth: Int32Array
  /** Units below the one asked about that have no open goal. */
  readonly withoutGoal: number
}

/**
 * Every goal that was not dropped, and how it stands to those above and below, a column at a time; those at the top
 * first. From a team's goal to the organisation's.
 */
export interface AlignmentColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly unitId: readonly string[]
  readonly unitName: readonly string[]
  readonly state: readonly GoalState[]
  readonly standing: readonly AlignmentOf[]
  /** Index of the goal it serves; -1 where that is not known or does not count. */
  readonly above: Int32Array
  readonly servedBy: Int32Array
  readonly isUnserved: readonly boolean[]
  /** Live backlog items that name it. */
  readonly items: Int32Array
  /** Units without an open goal, in the order of the organisation. */
  readonly without: { readonly unitId: readonly string[]; readonly unitName: readonly string[] }
  /** From the top down. `led`: units with an open goal that leads to the top; `loose`: with open goals, but none does. */
  readonly levels: {
    readonly kind: readonly UnitKind[]
    readonly height: Int32Array
    readonly units: Int32Array
    readonly led: Int32Array
    readonly loose: Int32Array
    /** Open goals, those of them that lead nowhere, and those that nothing below serves. */
    readonly goals: Int32Array
    readonly looseGoals: Int32Array
    readonly unserved: Int32Array
  }
}

/** How the product side decided and delivered over a stretch of time. */
export interface ProductInsightsView {
  readonly span: Span
  /**
   * From being proposed (an item written down, a change of an agreed order made outside) to the MetaScrum that decided,
   * in ms that passed on the clock; by level, from the top down.
   */
  readonly decisions: {
    readonly kind: readonly UnitKind[]
    readonly height: Int32Array
    readonly count: Int32Array
    readonly medianMs: Float64Array
    readonly p85Ms: Float64Array
    /** Proposed there and decided by no MetaScrum yet, and since when the first of them waits (wall ms; NaN for none). */
    readonly waiting: Int32Array
    readonly waitingSince: Float64Array
  }
  /** Agreed orders and how the next MetaScrum found them, the latest first; one that still holds has no `until`. */
  readonly orders: readonly (OrderFate & {
    readonly unitName: string
    /** Wall ms. */
    readonly agreedAt: number
    readonly until: number | null
    /** Changes made outside a MetaScrum in between. */
    readonly outside: number
  })[]
  /** Whose Sprints they are, and the latest of them in order; value by the day on which items were to end and did. */
  readonly value: {
    readonly unitName: string
    readonly sprints: readonly (Delivered & {
      readonly number: number
      readonly starts: string
      readonly ends: string
      /** It is not over yet. */
      readonly isOn: boolean
    })[]
  }
}

export interface DodView {
  readonly lines: readonly {
    readonly line: string
    readonly unitId: string
    readonly unitName: string
    readonly met: number
    /** The first 200. */
    readonly notMet: readonly {
      readonly unitId: string
      readonly unitName: string
      readonly impedimentId: string | null
    }[]
    readonly notMetCount: number
    readonly unknown: number
  }[]
  /** Changes of the lines at the unit and above it: goes up with every change that holds here. */
  readonly version: number
  readonly history: readonly {
    readonly unitName: string
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly at: number
  }[]
  /** The teams it holds for. */
  readonly teams: number
  /** True for a team, which says for itself what it meets. */
  readonly isTeam: boolean
}

export interface SprintsView {
  /** The local date at the unit, `YYYY-MM-DD`. */
  readonly today: string
  readonly sprints: readonly (Sprint & { readonly unitName: string })[]
  /** The one today falls into; null between Sprints. */
  readonly currentId: string | null
}

export interface MetricsView extends SprintsView {
  /** Those of the unit and of the units above it, by group. */
  readonly metrics: readonly (Metric & { readonly unitName: string })[]
  /** What was entered for the unit, by time. */
  readonly readings: readonly {
    readonly metricId: string
    readonly sprintId: string | null
    readonly day: string
    /** Null where it is kept back: fewer than four people answered. */
    readonly value: number | null
    readonly people: number | null
    readonly isHidden: boolean
  }[]
}

/** What a unit and everybody below it tries or tried, what is undecided first, then the latest. */
export interface ExperimentsView {
  /** The first 500. */
  readonly experiments: readonly (Experiment & {
    readonly unitName: string
    /** The unit it was spread from; empty where it began here. */
    readonly fromUnit: string
    /** What it is judged by; empty for none. */
    readonly metric: string
  })[]
  readonly count: number
}
