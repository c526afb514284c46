import { worksOn } from '../calendar/working'
import { dayAt } from '../calendar/zone'
import { type Message, message } from '../words/message'
import { type Held, meetingForDay, nextMeeting, type Planned } from './meeting'

/** A unit on the way up, with what has become of today's ceremony there. */
export interface Level extends Planned {
  /** Today's daily ceremonies that were opened; those of earlier days do not matter. */
  readonly held: readonly Held[]
}

/** The way up from where an impediment is. */
export interface Way {
  /** The unit that would send it up, and its time zone: the day that counts is the one it has there. */
  readonly from: { readonly unitId: string; readonly name: string; readonly zone: string }
  /** The units above it, lowest first. */
  readonly above: readonly Level[]
  /** Whether the last of them is where the ladder ends, rather than a unit that nobody has put under another yet. */
  readonly isWhole: boolean
}

/** The ceremony at which a level hears of it. */
export interface Step {
  readonly unitId: string
  readonly name: string
  /** When they hear it (wall ms): the start of a planned ceremony, or the arrival at one that runs. */
  readonly seenAt: number
  /** Whether that is on the day on which it was sent, in the time zone of those who sent it. */
  readonly sameDay: boolean
  /** Whether that ceremony has been opened and not closed yet. */
  readonly isRunning: boolean
}

export type Staircase =
  | {
      readonly kind: 'sameDay'
      readonly steps: readonly Step[]
      /** When the top sees it (wall ms). */
      readonly topAt: number
      readonly topName: string
    }
  | {
      readonly kind: 'late'
      /** As far up as it can be told. */
      readonly steps: readonly Step[]
      /** When the top sees it instead; null when nothing that is planned leads there. */
      readonly topAt: number | null
      readonly topName: string
      /** The first unit at which the day is missed. */
      readonly atUnitId: string
      /** Why, in a sentence. */
      readonly why: Message
    }

/**
 * Where something sent up now is heard: each level at its next ceremony, and sent on when that ends. Assumes that
 * ceremonies to come keep their time and box; one that runs hears it at once.
 * @param at wall ms of sending
 * @returns null at the top, where there is nothing to climb
 */
export function staircase(way: Way, at: number): Staircase | null {
  const { from, above, isWhole } = way
  const top = above.at(-1)
  if (!top && isWhole) return null
  const today = dayAt(from.zone, at)
  const steps: Step[] = []
  let missed: Pick<Extract<Staircase, { kind: 'late' }>, 'atUnitId' | 'why'> | null = null
  let arrives = at
  for (const level of above) {
    const heard = hearing(level, arrives, at)
    const sameDay = heard !== null && dayAt(from.zone, heard.seenAt) === today
    if (!sameDay) missed ??= { atUnitId: level.unitId, why: whyMissed(level, arrives, at, from, heard) }
    if (heard === null) break
    steps.push({
      unitId: level.unitId,
      name: level.name,
      seenAt: heard.seenAt,
      sameDay,
      isRunning: heard.isRunning
    })
    arrives = heard.leavesAt
  }
  const topName = top?.name ?? from.name
  const last = steps.length === above.length ? steps.at(-1) : undefined
  if (!isWhole)
    missed ??= {
      atUnitId: top?.unitId ?? from.unitId,
      why: message('stairs.why.nobodyAbove', { unit: topName })
    }
  if (missed)
    return { kind: 'late', steps, topAt: isWhole ? (last?.seenAt ?? null) : null, topName, ...missed }
  return { kind: 'sameDay', steps, topAt: last?.seenAt ?? at, topName }
}

/** What to say of a staircase beside the button that sends up: the time, or that it will not be today. */
export function staircaseSentence(stairs: Staircase): Message {
  const { topName: top, topAt: at } = stairs
  if (stairs.kind === 'sameDay') return message('stairs.seesAt', { top, at: stairs.topAt })
  return at === null ? message('stairs.notToday', { top }) : message('stairs.notTodayBut', { top, at })
}

/** The same with the reason beside it; null where there is nothing to climb. */
export function stairsSaid(
  way: Way,
  at: number
): { readonly sentence: Message; readonly why: Message | null } | null {
  const stairs = staircase(way, at)
  return stairs && { sentence: staircaseSentence(stairs), why: stairs.kind === 'late' ? stairs.why : null }
}

interface Hearing {
  readonly seenAt: number
  /** When it can be sent on from there. */
  readonly leavesAt: number
  readonly isRunning: boolean
}

function hearing(level: Level, arrives: number, now: number): Hearing | null {
  const running = runningOf(level)
  if (running) {
    const ends = Math.max(now, running.from + level.boxMs)
    if (arrives === now || arrives < ends)
      return { seenAt: arrives, leavesAt: Math.max(arrives, ends), isRunning: true }
  }
  const meeting = nextMeeting(level, arrives, lastDayHeld(level))
  return meeting && { seenAt: Math.max(arrives, meeting.from), leavesAt: meeting.to, isRunning: false }
}

const runningOf = (level: Level): Held | undefined => level.held.find(({ to }) => to === null)

/** The local date of the last ceremony opened; what was planned for it counts as held, at whatever time it was. */
const lastDayHeld = ({ held, zone }: Level): number =>
  held.reduce((last, { from }) => Math.max(last, dayAt(zone, from)), Number.NEGATIVE_INFINITY)

function whyMissed(
  level: Level,
  arrives: number,
  now: number,
  from: Way['from'],
  heard: Hearing | null
): Message {
  const unit = level.name
  if (level.dailyTime === null) return message('stairs.why.noTime', { unit })
  const meeting = meetingForDay(level, from.zone, dayAt(from.zone, now))
  const isOff = (day: number): boolean => !worksOn(level.calendar, day)
  // Far away it may still be yesterday, and nobody at work, when it is a working day where this is sent from.
  if (meeting && isOff(meeting.day) && isOff(dayAt(level.zone, now)))
    return message('stairs.why.dayOff', { unit })
  const heldToday = level.held.find(({ from }) => meeting !== null && dayAt(level.zone, from) === meeting.day)
  if (heldToday) return message('stairs.why.held', { unit, at: heldToday.from })
  if (meeting && !isOff(meeting.day)) {
    if (meeting.to <= now) return message('stairs.why.passed', { unit, at: meeting.from })
    if (meeting.to <= arrives) return message('stairs.why.before', { unit, at: meeting.from, arrives })
  }
  return heard
    ? message('stairs.why.after', { unit, at: heard.seenAt })
    : message('stairs.why.dayOff', { unit })
}
