import { elapsed, type Mono, type Stopwatch, startWatch, stopWatch } from '../time'
import type { SessionEvent } from './events'
import { scaleAllotments } from './plan'
import type { Session } from './state'
import { onCurrent } from './turn-list'

// What starts, stops and sets clocks. A stopped watch keeps its time.

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>

/** Before the start a longer box means longer turns; later it only moves the end. */
export const boxSet = (session: Session, boxMs: number): Session => ({
  ...session,
  boxMs,
  turns: session.phase === 'lobby' ? scaleAllotments(session.kind, session.turns, boxMs) : session.turns
})

export const started = (session: Session, event: EventOf<'started'>): Session =>
  session.phase === 'lobby'
    ? { ...session, phase: 'running', box: startWatch(session.box, event.at.mono), startedAt: event.at }
    : session

export const paused = (session: Session, now: Mono): Session =>
  session.phase === 'running'
    ? {
        ...session,
        phase: 'paused',
        box: stopWatch(session.box, now),
        pause: startWatch(session.pause, now),
        turns: session.turns.map((turn) => ({ ...turn, watch: stopWatch(turn.watch, now) }))
      }
    : session

export const resumed = (session: Session, now: Mono): Session =>
  session.phase === 'paused'
    ? onCurrent(
        {
          ...session,
          phase: 'running',
          box: startWatch(session.box, now),
          pause: stopWatch(session.pause, now)
        },
        (turn) => ({ ...turn, watch: startWatch(turn.watch, now) })
      )
    : session

/** All watches stopped; whoever spoke is done. */
export const halted = (session: Session, now: Mono): Session => ({
  ...session,
  box: stopWatch(session.box, now),
  pause: stopWatch(session.pause, now),
  parkingWatch: stopWatch(session.parkingWatch, now),
  currentTurnId: null,
  turns: session.turns.map((turn) =>
    turn.result === 'speaking' ? { ...turn, result: 'done', watch: stopWatch(turn.watch, now) } : turn
  )
})

export const ticking = (session: Session, now: Mono): Stopwatch => startWatch(session.parkingWatch, now)

/** A closed session opens at its review; from review or parking the room goes back to running. */
export function reopened(session: Session, now: Mono): Session {
  if (session.phase === 'closed') return { ...session, phase: 'review', closedAt: null }
  if (session.phase !== 'review' && session.phase !== 'parking') return session
  const still = halted(session, now)
  return { ...still, phase: 'running', box: startWatch(still.box, now) }
}

/**
 * After time away the monotonic clock may have begun anew (a restarted machine), so running watches are read at the
 * event before, set forward by what counts, and go on from now.
 */
export function recovered(session: Session, before: Mono, event: EventOf<'recovered'>): Session {
  const forward = (watch: Stopwatch): Stopwatch =>
    watch.since === null
      ? watch
      : { elapsedMs: Math.max(0, elapsed(watch, before) + event.countMs), since: event.at.mono }
  return {
    ...session,
    box: forward(session.box),
    pause: forward(session.pause),
    parkingWatch: forward(session.parkingWatch),
    turns: session.turns.map((turn) => ({ ...turn, watch: forward(turn.watch) }))
  }
}
