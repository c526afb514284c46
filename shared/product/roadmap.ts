import { DAY } from '../time'
import type { Item } from './item'
import { plusDays } from './sprints'

/** What a roadmap shows of an item. */
export interface RoadmapItem extends Pick<Item, 'id' | 'title' | 'state' | 'starts' | 'ends' | 'goalId'> {}

/** A stretch of time by its first and last day, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** One item on the time axis. */
export interface RoadmapBar {
  readonly id: string
  readonly title: string
  readonly state: 'open' | 'doing' | 'done'
  readonly starts: string | null
  readonly ends: string | null
  /** Shares of the axis, 0 to 1. Where only the end is known they are the same: a moment and no stretch. */
  readonly left: number
  readonly right: number
  /** It begins before the axis does. */
  readonly isCut: boolean
  /** It goes on beyond the axis, or nobody has said when it ends. */
  readonly isOpen: boolean
  /** It was to end before today and has not. */
  readonly isLate: boolean
}

export interface RoadmapLane {
  /** The goal these items serve; empty for those that serve none. */
  readonly goal: string
  readonly bars: readonly RoadmapBar[]
}

export interface Roadmap {
  readonly axis: Days
  /** First days of months, or of every so many, with their place on the axis. */
  readonly ticks: readonly { readonly day: string; readonly at: number }[]
  /** How many months there are between two ticks. */
  readonly step: number
  readonly today: number
  readonly lanes: readonly RoadmapLane[]
  /** Live items of which nobody has said when. */
  readonly undated: number
}

/** A unit's roadmap as it is read. */
export interface RoadmapView {
  readonly unitId: string
  readonly unitName: string
  readonly roadmap: Roadmap
  readonly sample: boolean
  readonly rehearsal: boolean
}

/** How far a roadmap looks back and ahead, in months; what lies beyond is cut. */
const back = 3
const ahead = 24
const mostTicks = 5
const steps = [1, 2, 3, 6, 12] as const

/**
 * Items by the goal they serve, over time. Goals stand in the order of their first item, which is that of the backlog;
 * within a goal what begins first stands first. What was dropped or killed is not on it, nor what ended long ago.
 * @param items a backlog in order
 * @param titles of the goals, by id
 * @param today `YYYY-MM-DD`
 */
export function roadmapOf(
  items: readonly RoadmapItem[],
  titles: Readonly<Record<string, string>>,
  today: string
): Roadmap {
  const earliest = monthPlus(today, -back)
  const latest = monthPlus(today, ahead)
  const alive = items.filter(({ state }) => state === 'open' || state === 'doing' || state === 'done')
  const shown = alive.filter(({ state, starts, ends }) => {
    const begins = starts ?? ends
    // What was to end long ago and has not is what people have to see.
    return begins !== null && begins < latest && (state !== 'done' || (ends ?? latest) >= earliest)
  })
  const days = shown.flatMap(({ starts, ends }) => [...(starts ? [starts] : []), ...(ends ? [ends] : [])])
  const first = days.reduce((low, day) => (day < low ? day : low), today)
  const last = days.reduce((high, day) => (day > high ? day : high), today)
  const axis = {
    from: monthPlus(first < earliest ? earliest : first, 0),
    to: plusDays(monthPlus(last >= latest ? plusDays(latest, -1) : last, 1), -1)
  }
  const place = placeOn(axis)
  const lanes = new Map<string, RoadmapBar[]>()
  for (const item of shown) {
    const goal = item.goalId === null ? '' : (titles[item.goalId] ?? '')
    const bars = lanes.get(goal) ?? []
    lanes.set(goal, bars)
    bars.push(barOf(item, axis, place, today))
  }
  // What serves no goal stands last.
  const named = [...lanes].sort(([a], [b]) => Number(a === '') - Number(b === ''))
  return {
    axis,
    ...ticksOf(axis, place),
    today: place(today),
    lanes: named.map(([goal, bars]) => ({ goal, bars: [...bars].sort((a, b) => a.left - b.left) })),
    undated: alive.filter(({ state, starts, ends }) => state !== 'done' && starts === null && ends === null)
      .length
  }
}

function barOf(
  { id, title, state, starts, ends }: RoadmapItem,
  axis: Days,
  place: (day: string) => number,
  today: string
): RoadmapBar {
  const isOpen = ends === null || ends > axis.to
  const from = starts ?? ends ?? axis.from
  const right = isOpen ? 1 : Math.max(0, place(plusDays(ends, 1)))
  return {
    id,
    title,
    state: state === 'doing' || state === 'done' ? state : 'open',
    starts,
    ends,
    // Two laptops can leave an end before the start: a moment, too.
    left: starts === null ? right : Math.min(right, Math.max(0, place(from))),
    right,
    isCut: from < axis.from,
    isOpen,
    isLate: ends !== null && ends < today && state !== 'done'
  }
}

function ticksOf(axis: Days, place: (day: string) => number): Pick<Roadmap, 'ticks' | 'step'> {
  const months: string[] = []
  for (let day = axis.from; day <= axis.to; day = monthPlus(day, 1)) months.push(day)
  const step = steps.find((each) => months.length / each <= mostTicks) ?? 12
  const ticks = months.filter((_, i) => i % step === 0).map((day) => ({ day, at: place(day) }))
  return { ticks, step }
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

const placeOn = ({ from, to }: Days) => {
  const start = dayNumber(from)
  const length = dayNumber(to) + 1 - start
  return (day: string): number => (dayNumber(day) - start) / length
}

/** The first day of the month so many months on. */
function monthPlus(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
