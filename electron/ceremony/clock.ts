import { type Clock, mono, type Stamp, wall } from '../../shared/time'

/**
 * Both clocks of this machine. The monotonic one counts since the machine started, not since Sameday did, so a
 * session survives a crash of the app with its seconds right.
 */
export const realClock = (): Clock => ({
  rate: 1,
  read: () => ({ mono: mono(Number(process.hrtime.bigint() / 1_000_000n)), wall: wall(Date.now()) })
})

/**
 * A clock that runs `rate` times as fast from `from` on: a quarter of an hour is rehearsed in seconds, and nothing
 * above the clock knows.
 * @param rate shown milliseconds per real one, above 0
 */
export function rehearsalClock(clock: Clock, rate: number, from: Stamp = clock.read()): Clock {
  return {
    rate: clock.rate * rate,
    read: () => {
      const now = clock.read()
      // Wall time follows the monotonic clock: one jump of the wall clock must not be multiplied.
      const shown = (now.mono - from.mono) * rate
      return { mono: mono(from.mono + shown), wall: wall(from.wall + shown) }
    }
  }
}
