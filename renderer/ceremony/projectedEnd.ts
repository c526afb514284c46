import type { FacilitatorSnapshot } from '../../shared/ceremony/facilitator-snapshot'

/**
 * @param passedMs time the box has run since the snapshot
 * @returns when the ceremony ends (wall ms), and how far beyond its box
 */
export function projectedEnd(
  {
    box,
    turn,
    projectedOverMs,
    atWall
  }: Pick<FacilitatorSnapshot, 'box' | 'turn' | 'projectedOverMs' | 'atWall'>,
  passedMs: number
): { readonly atWall: number; readonly overMs: number } {
  // Time inside a turn's allotment is planned for; beyond it, and between turns, each second moves the end.
  const spare = turn ? Math.max(0, turn.limitMs - turn.elapsedMs) : 0
  const overMs = projectedOverMs + Math.max(0, passedMs - spare)
  return { atWall: atWall + (box.limitMs - box.elapsedMs) + overMs, overMs }
}
