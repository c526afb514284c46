import { MINUTE, SECOND } from '../time'
import type { ClockFace } from './audience-snapshot'
import { defaultThresholds, type Thresholds } from './setup'

export type ClockPhase = 'ready' | 'onTime' | 'wrapUp' | 'lastWords' | 'overTime'

/**
 * How urgent a clock is. As it comes, a turn wraps up at 25 % left (15–60 s) and has its last words at 10 % left
 * (5–15 s); a box wraps up at 20 % left and has its last words in its last minute. Over time begins at 0:00 and counts up.
 */
export function phaseOf(
  face: ClockFace,
  kind: 'turn' | 'box',
  set: Thresholds = defaultThresholds
): ClockPhase {
  if (!face.running && face.elapsedMs === 0) return 'ready'
  const left = face.limitMs - face.elapsedMs
  const { wrapUp, lastWords } = thresholds(face.limitMs, kind, set)
  if (left <= 0) return 'overTime'
  if (left <= lastWords) return 'lastWords'
  return left <= wrapUp ? 'wrapUp' : 'onTime'
}

/** Milliseconds left at which each phase begins. */
export const thresholds = (
  limitMs: number,
  kind: 'turn' | 'box',
  set: Thresholds
): { readonly wrapUp: number; readonly lastWords: number } =>
  kind === 'turn'
    ? {
        wrapUp: share(limitMs, set.turnWrapUp, defaultThresholds.turnWrapUp, 15 * SECOND, MINUTE),
        lastWords: share(limitMs, set.turnLastWords, defaultThresholds.turnLastWords, 5 * SECOND, 15 * SECOND)
      }
    : { wrapUp: (limitMs * set.boxWrapUp) / 100, lastWords: set.boxLastMinutes * MINUTE }

/** The limits of a share move with it: twice the percentage may also be twice as long. */
function share(limitMs: number, percent: number, usual: number, least: number, most: number): number {
  const scale = percent / usual
  return Math.min(most * scale, Math.max(least * scale, (limitMs * percent) / 100))
}
