import type { ClockFace } from '../../shared/ceremony/audience-snapshot'
import { defaultThresholds, type Thresholds } from '../../shared/ceremony/setup'
import { phaseOf } from '../../shared/ceremony/thresholds'

/**
 * Shown milliseconds until the phase changes, found by halving, so that the thresholds are written in one place
 * only; infinite when the clock stands or is over.
 */
export function untilNextPhase(
  face: ClockFace,
  of: 'turn' | 'box',
  elapsedMs: number,
  set: Thresholds = defaultThresholds
): number {
  const phase = (ms: number) => phaseOf({ ...face, elapsedMs: ms }, of, set)
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
