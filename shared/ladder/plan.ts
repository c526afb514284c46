import { worksOn } from '../calendar/working'
import { dayAt } from '../calendar/zone'
import type { Tree } from '../org/tree'
import { type Message, message } from '../words/message'
import { type Meeting, meetingForDay, meetingOn, nextMeeting, type Planned } from './meeting'

/** What is planned for the units of an organisation, by the indices of its delivery tree. */
export interface OrgPlan {
  readonly tree: Tree
  readonly unitOf: (i: number) => Planned
  readonly isTeam: (i: number) => boolean
  /** Whether the ladder may end at a unit that stands under no other. */
  readonly mayEnd: (i: number) => boolean
}

/** Something about the plan that keeps an impediment from the top on the day it is raised. Advice, never a block. */
export interface PlanProblem {
  readonly kind: 'early' | 'noTime' | 'dayOff' | 'nobodyAbove'
  /** The sentence, with names and times (in the reader's time zone). */
  readonly message: Message
  /** Where the day is missed: the unit whose time, calendar or place would mend it. */
  readonly unitId: string
  /** For `early`: the one below that ends last; otherwise null. */
  readonly childId: string | null
  /** How many teams do not reach the top the same day because of it; 0 when all still do. */
  readonly teams: number
}

/**
 * What is wrong with the plan of a day: a unit that starts before one under it ends, and units at which what teams
 * send up at the end of their ceremony misses the day. Each unit is looked at on its first working day from `at` on.
 * One problem per unit and kind, those that stop most teams first. A single pass: 10,000 teams take tens of
 * milliseconds.
 */
export function planProblems(plan: OrgPlan, at: number): readonly PlanProblem[] {
  const found = new Map<string, Found>()
  const meetings = ownMeetings(plan, at)
  markEarly(plan, meetings, found)
  markMissed(plan, meetings, found)
  return [...found.values()]
    .map((problem) => told(plan, problem))
    .sort((a, b) => b.teams - a.teams || compare(a.unitId, b.unitId) || compare(a.kind, b.kind))
}

interface Found {
  readonly kind: PlanProblem['kind']
  /** Index of the unit at which the day is missed. */
  readonly at: number
  /** Index of the unit below it that the sentence tells of. */
  child: number
  /** When that one is through with it. */
  ends: number
  /** What the unit plans for that day. */
  meeting: Meeting | null
  teams: number
}

/** Each unit's ceremony on its first working day; null where none is planned. */
function ownMeetings({ tree, unitOf }: OrgPlan, at: number): readonly (Meeting | null)[] {
  return Array.from({ length: tree.size }, (_, i) => {
    const unit = unitOf(i)
    const today = dayAt(unit.zone, at)
    const next = nextMeeting(unit, at, today - 1)
    // Today's counts even when it is over: the plan is about the day, not about what is left of it.
    return worksOn(unit.calendar, today) ? meetingOn(unit, today) : next
  })
}

function markEarly(plan: OrgPlan, meetings: readonly (Meeting | null)[], found: Map<string, Found>): void {
  const { tree, unitOf } = plan
  for (let i = 0; i < tree.size; i++) {
    const parent = tree.parent[i] ?? -1
    const own = meetings[i]
    if (parent < 0 || !own) continue
    const above = unitOf(parent)
    const meeting = meetingForDay(above, unitOf(i).zone, own.day)
    if (!meeting || meeting.from >= own.to || !worksOn(above.calendar, meeting.day)) continue
    const problem = note(found, 'early', parent, { child: i, ends: own.to, meeting })
    if (own.to > problem.ends) Object.assign(problem, { child: i, ends: own.to, meeting })
  }
}

/** A ceremony on the way up, shared by all that reach it. */
interface Stop {
  readonly unit: number
  readonly meeting: Meeting
  /** The next one up, once somebody has asked; null where the way ends. */
  next?: Stop | null
}

function markMissed(plan: OrgPlan, meetings: readonly (Meeting | null)[], found: Map<string, Found>): void {
  const { tree, unitOf, isTeam, mayEnd } = plan
  const stops = stopsOf(plan)
  for (let i = 0; i < tree.size; i++) {
    const own = meetings[i]
    if (!own || !isTeam(i)) continue
    const { zone } = unitOf(i)
    let below = i
    let leaves = own.to
    let stop = stops.from(i, leaves)
    while (stop && dayAt(zone, Math.max(leaves, stop.meeting.from)) === own.day) {
      below = stop.unit
      leaves = stop.meeting.to
      if (stop.next === undefined) stop.next = stops.from(below, leaves)
      stop = stop.next
    }
    const missedAt = tree.parent[below] ?? -1
    if (missedAt < 0) {
      if (!mayEnd(below)) note(found, 'nobodyAbove', below, { child: i, ends: leaves, meeting: null }).teams++
      continue
    }
    const above = unitOf(missedAt)
    const meeting = meetingForDay(above, zone, own.day)
    const kind =
      above.dailyTime === null
        ? 'noTime'
        : meeting && worksOn(above.calendar, meeting.day)
          ? 'early'
          : 'dayOff'
    note(found, kind, missedAt, { child: below, ends: leaves, meeting }).teams++
  }
}

/** Where what leaves a unit is heard next. Many arrive together, so each arrival is looked up once. */
function stopsOf({ tree, unitOf }: OrgPlan): { from: (i: number, leaves: number) => Stop | null } {
  const byArrival = new Map<number, Map<number, Stop | null>>()
  return {
    from: (i, leaves) => {
      const parent = tree.parent[i] ?? -1
      if (parent < 0) return null
      const arrivals = byArrival.get(parent) ?? new Map<number, Stop | null>()
      byArrival.set(parent, arrivals)
      const known = arrivals.get(leaves)
      if (known !== undefined) return known
      const meeting = nextMeeting(unitOf(parent), leaves)
      const stop = meeting && { unit: parent, meeting }
      arrivals.set(leaves, stop)
      return stop
    }
  }
}

function note(
  found: Map<string, Found>,
  kind: Found['kind'],
  at: number,
  first: Pick<Found, 'child' | 'ends' | 'meeting'>
): Found {
  const key = `${kind} ${at}`
  const problem = found.get(key) ?? { kind, at, teams: 0, ...first }
  found.set(key, problem)
  return problem
}

function told({ unitOf }: OrgPlan, { kind, at, child, ends, meeting, teams }: Found): PlanProblem {
  const unit = unitOf(at)
  const below = unitOf(child)
  const about = { unitId: unit.unitId, teams, kind, childId: kind === 'early' ? below.unitId : null }
  const from = meeting?.from ?? ends
  switch (kind) {
    case 'early':
      return {
        ...about,
        message: message('plan.early', { unit: unit.name, at: from, child: below.name, ends, teams })
      }
    case 'dayOff':
      return { ...about, message: message('plan.dayOff', { unit: unit.name, at: from, teams }) }
    case 'noTime':
      return { ...about, message: message('plan.noTime', { unit: unit.name, teams }) }
    case 'nobodyAbove':
      return { ...about, message: message('plan.nobodyAbove', { unit: unit.name, teams }) }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
