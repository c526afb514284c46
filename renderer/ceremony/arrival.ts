/** A push that took longer than this was not on its way but beside a clock that jumped (ms). */
const longestWay = 5000

/**
 * The moment on this page's `performance.now()` at which main said something. A page that was busy when the push came
 * takes it in late; its clocks must not be late with it.
 * @param sentAt main's time origin plus its `performance.now()` (ms since 1970), stamped when it was sent
 */
export function arrivalOf(sentAt: number): number {
  const now = performance.now()
  const way = performance.timeOrigin + now - sentAt
  return way >= 0 && way <= longestWay ? now - way : now
}
