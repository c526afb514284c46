import { useLayoutEffect, useState } from 'react'
import type { ClockFace } from '../../shared/ceremony/snapshot'
import { type ClockPhase, phaseOf } from '../../shared/ceremony/thresholds'
import { keepPainted } from './keepPainted'
import { elapsedAt, type Reading } from './reading'

/** The phase a clock is in, changing by itself when the clock passes a threshold; `ready` where no clock is. */
export function usePhase(reading: Reading | null, of: 'turn' | 'box'): ClockPhase {
  const now = reading ? phaseAt(reading, of, performance.now()) : 'ready'
  const [, setPhase] = useState<ClockPhase>(now)
  useLayoutEffect(() => {
    if (!reading) return
    return keepPainted((at) => {
      setPhase(phaseAt(reading, of, at))
      return untilNextPhase(reading.face, of, elapsedAt(reading, at)) / reading.rate
    })
  }, [reading, of])
  return now
}

const phaseAt = (reading: Reading, of: 'turn' | 'box', now: number): ClockPhase =>
  phaseOf({ ...reading.face, elapsedMs: elapsedAt(reading, now) }, of)

/**
 * Shown milliseconds until the phase changes, found by halving, so that the thresholds are written in one place
 * only; infinite when the clock stands or is over.
 */
export function untilNextPhase(face: ClockFace, of: 'turn' | 'box', elapsedMs: number): number {
  const phase = (ms: number) => phaseOf({ ...face, elapsedMs: ms }, of)
  const now = phase(elapsedMs)
  if (!face.running || now === phase(Math.max(elapsedMs, face.limitMs + 1))) return Number.POSITIVE_INFINITY
  let same = elapsedMs
  let other = face.limitMs + 1
  // Several thresholds may lie ahead; the halves keep the first one between them.
  while (other - same > 1) {
    const middle = (same + other) / 2
    if (phase(middle) === now) same = middle
    else other = middle
  }
  return other - elapsedMs
}
