import type { Clock } from '../../shared/time'
import { rehearsalClock } from './clock'

/** The app's clock, which a rehearsal makes faster and its end puts right again. */
export interface SwitchableClock extends Clock {
  /** @param rate shown milliseconds per real one; 1 goes with the clock itself again */
  setRate(rate: number): void
}

export function switchableClock(clock: Clock): SwitchableClock {
  let current = clock
  return {
    get rate() {
      return current.rate
    },
    read: () => current.read(),
    setRate(rate) {
      current = rate === 1 ? clock : rehearsalClock(clock, rate)
    }
  }
}
