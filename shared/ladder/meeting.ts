import { timeOfDayMs, type WorkingCalendar, worksOn } from '../calendar/working'
import { dayAt, instantOf } from '../calendar/zone'
import { DAY, HOUR } from '../time'

/** What is planned for a unit's daily ceremony, whichever level it is. */
export interface Planned {
  readonly unitId: string
  readonly name: string
  /** `HH:MM` in `zone`; null when nothing is planned. */
  readonly dailyTime: string | null
  readonly boxMs: number
  readonly zone: string
  readonly calendar: WorkingCalendar
}

/** A ceremony that was opened, planned or not. Times are wall ms. */
export interface Held {
  readonly from: number
  /** Null while it runs; one that runs still hears what comes. */
  readonly to: number | null
}

/** A planned ceremony on a local date, whether or not anybody works then. */
export interface Meeting {
  readonly day: number
  readonly from: number
  readonly to: number
}

/** The ceremony of a local date; null when no time is planned. @param day a day number, as `dayAt` gives it */
export function meetingOn(unit: Planned, day: number): Meeting | null {
  if (unit.dailyTime === null) return null
  const from = instantOf(unit.zone, day * DAY + timeOfDayMs(unit.dailyTime))
  return { day, from, to: from + unit.boxMs }
}

/**
 * The first ceremony that can still hear something at `at`: one that has not ended by then, on a working day. Null
 * without a time, and for a calendar without a working day in the coming year.
 * @param after only ceremonies of later local dates than this day number
 */
export function nextMeeting(unit: Planned, at: number, after = Number.NEGATIVE_INFINITY): Meeting | null {
  // A box that began late yesterday may still run.
  const first = Math.max(dayAt(unit.zone, at) - 1, after + 1)
  for (let day = first; day < first + 370; day++) {
    if (!worksOn(unit.calendar, day)) continue
    const meeting = meetingOn(unit, day)
    if (!meeting) return null
    if (meeting.to > at) return meeting
  }
  return null
}

/**
 * The ceremony that a unit plans for somebody else's day: the one that starts while `zone` reads that date, worked or
 * not. Of two, as where clocks are turned back over midnight, the later; null when none is planned.
 */
export function meetingForDay(unit: Planned, zone: string, day: number): Meeting | null {
  const noon = instantOf(zone, day * DAY + 12 * HOUR)
  const near = dayAt(unit.zone, noon)
  for (const candidate of [near + 1, near, near - 1]) {
    const meeting = meetingOn(unit, candidate)
    if (meeting && dayAt(zone, meeting.from) === day) return meeting
  }
  return null
}
