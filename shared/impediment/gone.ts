import { initiativeOf } from './initiative'
import type { Impediment } from './types'

/**
 * Whether those who raised it should say that it is really gone: a level above said that it is settled, the origin has
 * seen that answer, and nobody there has said yet whether it holds. An initiative settles it once it is done.
 * @param initiativesDone ids
 */
export function asksWhetherGone(
  impediment: Impediment,
  unitId: string,
  initiativesDone: readonly string[]
): boolean {
  const { state, verifiedAt, originUnitId, answer } = impediment
  if (state !== 'resolved' || verifiedAt !== null || originUnitId !== unitId) return false
  if (!answer || answer.unitId === unitId) return false
  const initiative = initiativeOf(impediment)
  return initiative === null ? answer.disposition === 'resolve' : initiativesDone.includes(initiative)
}
