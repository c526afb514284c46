import { z } from 'zod'
import type { Experiment } from '../../product/experiments'
import type { Metric } from '../../product/metrics'
import type { Sprint } from '../../product/sprints'

export const sprintsInputs = {
  sprints: z.strictObject({ unitId: z.string() }),
  metrics: z.strictObject({ unitId: z.string() }),
  experiments: z.strictObject({ unitId: z.string() }),
  dod: z.strictObject({ unitId: z.string() })
} as const

export interface SprintsOutputs {
  sprints: SprintsView
  metrics: MetricsView
  experiments: ExperimentsView
  dod: DodView
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
