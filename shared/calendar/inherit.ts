import { usualAgeSteps } from '../impediment/age'
import { bottomUp, type Tree } from '../org/tree'
import type { AgeSteps } from './types'
import { usualCalendar, type WorkingCalendar } from './working'
import { isTimeZone } from './zone'

/** What a unit says about its working time itself; null is "as the unit above". */
export interface OwnWork {
  /** An IANA name. */
  readonly timeZone: string | null
  readonly calendar: WorkingCalendar | null
  readonly ageSteps: AgeSteps | null
}

/** What holds for a unit: its own word, or that of the nearest unit above it that has one. */
export interface Work {
  /** An IANA name that this machine knows. */
  readonly zone: string
  readonly calendar: WorkingCalendar
  readonly ageSteps: AgeSteps
}

/** What holds where no unit up to the top says anything. @param hostZone the laptop's time zone */
export const usualWork = (hostZone: string): Work => ({
  zone: hostZone,
  calendar: usualCalendar,
  ageSteps: usualAgeSteps
})

/** What holds for a unit that stands under `above`. */
const workUnder = (above: Work, own: OwnWork): Work =>
  own.timeZone === null && own.calendar === null && own.ageSteps === null
    ? above
    : {
        // A name that only a newer laptop knows is passed over, as if nothing had been said.
        zone: own.timeZone !== null && isTimeZone(own.timeZone) ? own.timeZone : above.zone,
        calendar: own.calendar ?? above.calendar,
        ageSteps: own.ageSteps ?? above.ageSteps
      }

/**
 * What holds for every unit of an organisation, by index. Units that say nothing share one value with the unit above.
 * @param own what unit `i` says itself
 */
export function workInTree(tree: Tree, own: (i: number) => OwnWork, usual: Work): readonly Work[] {
  const work: Work[] = new Array(tree.size).fill(usual)
  const order = bottomUp(tree)
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] ?? 0
    work[i] = workUnder(work[tree.parent[i] ?? -1] ?? usual, own(i))
  }
  return work
}
