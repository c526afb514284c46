import type { Op, VersionVector } from './op'

type OpName = Pick<Op, 'origin' | 'seq'>

/** The highest contiguous `seq` known of a laptop; 0 when it was never heard of. */
export const seenOf = (vector: VersionVector, origin: string): number =>
  Object.hasOwn(vector, origin) ? (vector[origin] ?? 0) : 0

export const covers = (vector: VersionVector, { origin, seq }: OpName): boolean =>
  seq <= seenOf(vector, origin)
