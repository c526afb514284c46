import type { z } from 'zod'
import type { metricBetterSchema, metricCategorySchema } from './registers'

export type MetricCategory = z.infer<typeof metricCategorySchema>

export interface Metric {
  readonly id: string
  /** It holds for this unit and for all below it. */
  readonly unitId: string
  readonly name: string
  readonly category: MetricCategory
  readonly better: z.infer<typeof metricBetterSchema>
  /** What it is counted in: "points", "€", "%". */
  readonly measure: string
  readonly target: number | null
}

/** How people are is only told where nobody can be picked out of it. */
export const fewestPeople = 4

/** Whether a metric is about how people are, so that its figures need enough of them. */
export const isAboutPeople = (category: MetricCategory): boolean => category === 'sustainability'

/**
 * Whether a figure may be seen. What is about people needs four who answered; where nobody wrote how many did, it is
 * kept back.
 */
export const mayBeSeen = (category: MetricCategory, people: number | null): boolean =>
  !isAboutPeople(category) || (people !== null && people >= fewestPeople)

/** A unit's figure of a metric for a Sprint is one row on every laptop. */
export const readingId = (unitId: string, metricId: string, sprintId: string | null, day: string): string =>
  `${unitId}|${metricId}|${sprintId ?? day}`

export interface Trend {
  readonly last: number | null
  readonly before: number | null
  /** Against the figure before; null without two figures, or where nothing changed. */
  readonly went: 'better' | 'worse' | null
  /** Against the target; null without one, or without a figure. */
  readonly meetsTarget: boolean | null
}

/** @param values in the order of time; null where there is no figure */
export function trendOf(
  values: readonly (number | null)[],
  metric: Pick<Metric, 'better' | 'target'>
): Trend {
  const known = values.filter((value) => value !== null)
  const last = known.at(-1) ?? null
  const before = known.at(-2) ?? null
  const sign = metric.better === 'up' ? 1 : -1
  const change = last === null || before === null ? 0 : Math.sign(last - before) * sign
  return {
    last,
    before,
    went: change > 0 ? 'better' : change < 0 ? 'worse' : null,
    meetsTarget: last === null || metric.target === null ? null : (last - metric.target) * sign >= 0
  }
}
