import { DAY } from '../time'
import type { Work } from './inherit'
import { timeOfDayMs, workingDayMs, worksOn } from './working'
import { stretchesBetween } from './zone'

/** A stretch of time in which working time either stands still or runs along with the clock. */
export interface Piece {
  /** Wall ms. */
  readonly from: number
  readonly to: number
  /** Working ms from the beginning of the first piece to the beginning of this one. */
  readonly worked: number
  readonly runs: boolean
}

/**
 * `[from, to)` cut where working time starts and stops. So the working time of a million spans is added up by counting
 * their ends in each piece, not by one calculation for each: at `t` in a piece, `worked + (runs ? t - from : 0)` has
 * passed since the first one began.
 */
export function workPieces({ calendar, zone }: Pick<Work, 'calendar' | 'zone'>, from: number, to: number) {
  const pieces: Piece[] = []
  let at = from
  let worked = 0
  const until = (end: number, runs: boolean) => {
    if (end <= at) return
    pieces.push({ from: at, to: end, worked, runs })
    worked += runs ? end - at : 0
    at = end
  }
  const start = timeOfDayMs(calendar.from)
  const length = workingDayMs(calendar)
  const stretches = stretchesBetween(zone, from, to)
  for (const [i, { from: begins, offset }] of stretches.entries()) {
    const ends = stretches[i + 1]?.from ?? to
    // Work that began on the day before may still go on.
    for (let day = Math.floor((begins + offset) / DAY) - 1; day * DAY - offset < ends; day++) {
      if (!worksOn(calendar, day)) continue
      const opens = day * DAY + start - offset
      const closes = Math.min(opens + length, ends)
      if (closes <= Math.max(begins, at)) continue
      until(Math.min(Math.max(opens, begins), ends), false)
      until(closes, true)
    }
  }
  until(to, false)
  return pieces as readonly Piece[]
}

/** Working ms from the beginning of the first piece to its end. */
export const workedIn = (pieces: readonly Piece[]): number => {
  const last = pieces.at(-1)
  return last ? last.worked + (last.runs ? last.to - last.from : 0) : 0
}
