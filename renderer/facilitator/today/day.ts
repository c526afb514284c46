import type { TodayView } from '../../../shared/ipc/reads/today'
import { ancestorsOf, subtreeOf } from '../../../shared/org/tree'
import type { OrgIndex } from '../org/orgIndex'

export type DayState = TodayView['state'][number]

export interface DayFilter {
  /** Only this unit, what stands above it and what stands below it; null for everybody. */
  readonly unitId: string | null
  /** Height above the teams; null for every level. */
  readonly height: number | null
  readonly state: DayState | null
}

/** One level of the ladder on this day. */
export interface Step {
  readonly height: number
  readonly isTop: boolean
  /** `HH:MM` of the first and the last ceremony of the level; null when none has a time. */
  readonly first: string | null
  readonly last: string | null
  readonly all: number
  readonly closed: number
}

/** Rows of the day that the filter lets through, in the order of the day. */
export function dayRows(day: TodayView, filter: DayFilter, org: OrgIndex | undefined): readonly number[] {
  const path = filter.unitId === null || !org ? null : pathIds(org, filter.unitId)
  const rows: number[] = []
  day.unitId.forEach((unitId, row) => {
    if (path && !path.has(unitId)) return
    if (filter.height !== null && day.height[row] !== filter.height) return
    if (filter.state !== null && day.state[row] !== filter.state) return
    rows.push(row)
  })
  return rows
}

function pathIds(org: OrgIndex, unitId: string): ReadonlySet<string> {
  const unit = org.indexById.get(unitId)
  if (unit === undefined) return new Set([unitId])
  const tree = org.trees.delivery
  return new Set([...subtreeOf(tree, unit), ...ancestorsOf(tree, unit)].map((i) => org.columns.id[i] ?? ''))
}

/** The levels of the day from the teams up, over the given rows. */
export function stepsOf(day: TodayView, rows: readonly number[]): readonly Step[] {
  const steps = new Map<number, { first: string | null; last: string | null; all: number; closed: number }>()
  for (const row of rows) {
    const height = day.height[row] ?? 0
    const step = steps.get(height) ?? { first: null, last: null, all: 0, closed: 0 }
    const at = day.at[row] ?? null
    if (at !== null && (step.first === null || at < step.first)) step.first = at
    if (at !== null && (step.last === null || at > step.last)) step.last = at
    step.all++
    if (day.state[row] === 'closed') step.closed++
    steps.set(height, step)
  }
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([height, step]) => ({
      height,
      isTop: rows.some((row) => day.height[row] === height && day.kind[row] === 'eatDaily'),
      ...step
    }))
}

/**
 * The ceremony to open next: the first that is planned for now or later, with a quarter of an hour's grace; when none is,
 * the first of the day that was not held. Null when there is nothing left to hold.
 * @param now `HH:MM` on the wall
 */
export function nextRow(day: TodayView, rows: readonly number[], now: string): number | null {
  const planned = rows.filter((row) => day.state[row] === 'planned')
  const from = minutesOf(now) - 15
  const coming = planned.find((row) => {
    const at = day.at[row]
    return at !== null && at !== undefined && minutesOf(at) >= from
  })
  return coming ?? planned[0] ?? null
}

function minutesOf(hhmm: string): number {
  const [hours = 0, minutes = 0] = hhmm.split(':').map(Number)
  return hours * 60 + minutes
}
