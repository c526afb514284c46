import { elapsed, MINUTE, type Mono } from '../time'
import type { ClockFace } from './audience-snapshot'
import type { Session } from './state'

/** The parking lot has a box of its own. */
const parkingBoxMs = 5 * MINUTE

/** The clock of the box, and whether it runs. */
export const boxFace = (session: Session, now: Mono): ClockFace => ({
  elapsedMs: elapsed(session.box, now),
  limitMs: session.boxMs,
  running: session.box.since !== null
})

/** The running turn's clock, in the parking lot that one's; null when neither runs. */
export function turnFace(session: Session, now: Mono): ClockFace | null {
  if (session.phase === 'parking') {
    return {
      elapsedMs: elapsed(session.parkingWatch, now),
      limitMs: parkingBoxMs,
      running: session.parkingWatch.since !== null
    }
  }
  const turn = session.turns.find((other) => other.id === session.currentTurnId)
  if (!turn) return null
  return {
    elapsedMs: elapsed(turn.watch, now),
    limitMs: turn.allottedMs,
    running: turn.watch.since !== null
  }
}

/** How long the session has been paused so far, all pauses together (ms). */
export const pauseMs = (session: Session, now: Mono): number => elapsed(session.pause, now)

/**
 * How far beyond the box the ceremony ends if the running turn and every waiting one take their time; negative when
 * early. Time a turn did not use is thereby back in the bank.
 */
export function projectedOverMs(session: Session, now: Mono): number {
  const left = session.turns.reduce((sum, turn) => {
    if (turn.result === 'speaking' || turn.result === 'waiting')
      return sum + Math.max(0, turn.allottedMs - elapsed(turn.watch, now))
    return sum
  }, 0)
  return elapsed(session.box, now) + left - session.boxMs
}

/** Time of the box used so far (ms). */
export const usedMs = (session: Session, now: Mono): number => elapsed(session.box, now)

/** Whether a session that has ended kept its box. */
export const keptBox = (session: Session): boolean => session.box.elapsedMs <= session.boxMs
