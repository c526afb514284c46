import type { Op, VersionVector } from './op'

type OpName = Pick<Op, 'origin' | 'seq'>

/** The highest contiguous `seq` known of a laptop; 0 when it was never heard of. */
export const seenOf = (vector: VersionVector, origin: string): number =>
  Object.hasOwn(vector, origin) ? (vector[origin] ?? 0) : 0

export const covers = (vector: VersionVector, { origin, seq }: OpName): boolean =>
  seq <= seenOf(vector, origin)

/** How many changes `theirs` has that `ours` lacks. */
export const lacking = (ours: VersionVector, theirs: VersionVector): number =>
  Object.keys(theirs).reduce(
    (sum, origin) => sum + Math.max(0, seenOf(theirs, origin) - seenOf(ours, origin)),
    0
  )
