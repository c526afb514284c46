/**
 * The value that a share of all values do not exceed (nearest rank, so it is one of them); NaN of none.
 * @param ascending sorted
 * @param share 0.5 is the median, 0.85 what five of six stay within
 */
export const quantile = (ascending: ArrayLike<number>, share: number): number =>
  ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? Number.NaN

/** Where answer times are cut, in working hours: within an hour … within a working day (8) … within a week (40), later. */
export const spreadEdges = [1, 2, 4, 8, 16, 40] as const

/** How many values lie below each edge and above the one before it; the last counts those at or above the last edge. */
export function spreadOf(hours: Iterable<number>): readonly number[] {
  const counts: number[] = new Array(spreadEdges.length + 1).fill(0)
  for (const value of hours) {
    const at = spreadEdges.findIndex((edge) => value < edge)
    const bin = at < 0 ? spreadEdges.length : at
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}
