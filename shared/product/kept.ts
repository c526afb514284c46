/**
 * The largest set of places that can stay as they are: a longest rising row of numbers, found in n log n. What is not
 * in it has to move, or has moved.
 * @param numbers each different from the others; below 0 is never kept
 * @returns the indices of the kept ones
 */
export function keptInOrder(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const before = new Int32Array(numbers.length).fill(-1)
  for (const [index, number] of numbers.entries()) {
    if (number < 0) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const kept = new Set<number>()
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index)
  return kept
}
