import type { Work } from '../calendar/inherit'
import { dayAt, dayOfDate, instantOf } from '../calendar/zone'
import { DAY } from '../time'

/** How far back the charts look. */
export const periods = ['fortnight', 'sprint', 'quarter', 'all'] as const
export type Period = (typeof periods)[number]

export interface Span {
  /** Wall ms, the end not included. */
  readonly from: number
  readonly to: number
}

/** The sprint that holds for a unit, with its local dates `YYYY-MM-DD`, the last one included. */
export interface SprintDates {
  readonly starts: string
  readonly ends: string
}

/**
 * The stretch of time a period means: whole local days, today among them, up to now.
 * @param sprint the one that holds now; without one a sprint is taken for the last fourteen days
 * @param first when the oldest thing happened (wall ms), for `all`
 */
export function spanOf(
  period: Period,
  zone: Work['zone'],
  now: number,
  sprint: SprintDates | null,
  first: number
): Span {
  const today = dayAt(zone, now)
  const since = (day: number): Span => ({ from: Math.min(now, instantOf(zone, day * DAY)), to: now })
  if (period === 'sprint' && sprint) return since(dayOfDate(sprint.starts))
  if (period === 'quarter') return since(today - 90)
  if (period === 'all') return since(Math.min(today, dayAt(zone, first)))
  return since(today - 13)
}

/** Stretches a chart over time is cut into; a chart has at most so many. */
const mostBins = 40
const stepsOfDays = [1, 7, 28, 91, 364] as const

export interface Bins {
  /** How many local days each holds; the first may hold fewer. */
  readonly days: number
  /** When each begins (wall ms), and at the end when the last one ends: the midnight after now. */
  readonly edges: readonly number[]
}

/** Cuts a span into days, weeks or more, the last one ending with today. */
export function binsOf({ from, to }: Span, zone: Work['zone']): Bins {
  const firstDay = dayAt(zone, from)
  const endDay = dayAt(zone, to) + 1
  const days = stepsOfDays.find((step) => (endDay - firstDay) / step <= mostBins) ?? 364
  const edges = [instantOf(zone, endDay * DAY)]
  for (let day = endDay - days; day > firstDay - days; day -= days)
    edges.push(Math.max(from, instantOf(zone, Math.max(day, firstDay) * DAY)))
  return { days, edges: edges.reverse() }
}

/** Index of the stretch that holds a moment; -1 for one outside all of them. */
export function binOf(edges: readonly number[], at: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low === edges.length ? -1 : low - 1
}
