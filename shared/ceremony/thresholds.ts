import { MINUTE, SECOND } from '../time'
import type { ClockFace } from './snapshot'

export type ClockPhase = 'ready' | 'onTime' | 'wrapUp' | 'lastWords' | 'overTime'

/**
 * How urgent a clock is. A turn wraps up at 25 % left (15–60 s) and has its last words at 10 % left (5–15 s); a box
 * wraps up at 20 % left and has its last words in its last minute. Over time begins at 0:00 and counts up.
 */
export function phaseOf(face: ClockFace, kind: 'turn' | 'box'): ClockPhase {
  if (!face.running && face.elapsedMs === 0) return 'ready'
  const left = face.limitMs - face.elapsedMs
  const { wrapUp, lastWords } = thresholds(face.limitMs, kind)
  if (left <= 0) return 'overTime'
  if (left <= lastWords) return 'lastWords'
  return left <= wrapUp ? 'wrapUp' : 'onTime'
}

/** Milliseconds left at which each phase begins. */
export const thresholds = (limitMs: number, kind: 'turn' | 'box') =>
  kind === 'turn'
    ? {
        wrapUp: clamp(limitMs * 0.25, 15 * SECOND, MINUTE),
        lastWords: clamp(limitMs * 0.1, 5 * SECOND, 15 * SECOND)
      }
    : { wrapUp: limitMs * 0.2, lastWords: MINUTE }

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
