import type { ChangeOf, ProductChange } from '../../product/types'
import { TOP } from './top'

type Metric = ChangeOf<'addMetrics'>['metrics'][number]

/** One of each group the guide names, for everybody. */
const shared: readonly Metric[] = [
  {
    id: 'sample-metric-done',
    name: 'Stories done',
    category: 'productivity',
    better: 'up',
    measure: 'stories',
    target: null
  },
  {
    id: 'sample-metric-value',
    name: 'Value delivered',
    category: 'value',
    better: 'up',
    measure: 'points',
    target: null
  },
  {
    id: 'sample-metric-escaped',
    name: 'Faults found by passengers',
    category: 'quality',
    better: 'down',
    measure: 'faults',
    target: null
  },
  {
    id: 'sample-metric-happiness',
    name: 'Happiness',
    category: 'sustainability',
    better: 'up',
    measure: 'of 5',
    target: 4
  }
]
/** What impediments, now gone, were to move. */
const own: readonly (readonly [unitId: string, Metric, figures: readonly number[]])[] = [
  [
    'refunds',
    {
      id: 'sample-metric-claims',
      name: 'Claims typed in by hand',
      category: 'own',
      better: 'down',
      measure: '%',
      target: 20
    },
    [61, 63, 60, 58, 33]
  ],
  [
    'fare-engine',
    {
      id: 'sample-metric-by-hand',
      name: 'Fares checked by hand',
      category: 'own',
      better: 'down',
      measure: 'fares',
      target: 10
    },
    [42, 45, 40, 41, 9]
  ],
  [
    'disruption-alerts',
    {
      id: 'sample-metric-alerts',
      name: 'Alerts for each incident',
      category: 'own',
      better: 'down',
      measure: 'alerts',
      target: 1.2
    },
    [4.8, 4.6, 4.9, 4.7, 1.4]
  ]
]

export const metrics: readonly ProductChange[] = [
  { type: 'addMetrics', unitId: TOP, metrics: [...shared] },
  ...own.map(([unitId, metric]): ProductChange => ({ type: 'addMetrics', unitId, metrics: [metric] }))
]

/** Somebody whose figures are entered. */
export interface Counted {
  readonly unitId: string
  /** People who answer how they are. */
  readonly people: number
  /** Teams in it: what is counted in stories and points adds up. */
  readonly teams: number
}

/**
 * What was counted in a Sprint: a little more every time, with luck.
 * @param sprint 0 for the first of five
 * @param random in [0, 1), repeatable
 */
export function figuresOf(
  { unitId, people, teams }: Counted,
  sprint: number,
  sprintId: string,
  day: string,
  random: () => number
): ChangeOf<'setReadings'> {
  const about = (mean: number, spread: number) => mean + (random() - 0.5) * spread
  const done = Math.round(about(6 + sprint * 0.7, 3) * teams)
  const values = {
    'sample-metric-done': done,
    'sample-metric-value': Math.round(done * about(2.2 + sprint * 0.15, 0.8)),
    'sample-metric-escaped': Math.max(0, Math.round(about(2.6 - sprint * 0.4, 2) * teams)),
    'sample-metric-happiness': Math.round(Math.min(5, about(3.4 + sprint * 0.12, 0.8)) * 10) / 10
  }
  const readings = Object.entries(values).map(([metricId, value]) => ({
    metricId,
    value,
    people: metricId === 'sample-metric-happiness' ? people : null
  }))
  const ours = own.flatMap(([unit, metric, figures]) =>
    unit === unitId ? [{ metricId: metric.id, value: figures[sprint] ?? null, people: null }] : []
  )
  // Fewer than four could be picked out of an average.
  const told = readings.filter((reading) => reading.people === null || reading.people >= 4)
  return { type: 'setReadings', unitId, sprintId, day, readings: [...told, ...ours] }
}
