/**
 * Parents as they show: removed units are passed over, so that what stood under one stands under the next one up.
 * @param parents parent index per unit, -1 for none
 * @param removed 1 where a unit is removed
 */
export function effectiveParents(parents: ArrayLike<number>, removed: ArrayLike<number>): Int32Array {
  const effective = new Int32Array(parents.length)
  for (let i = 0; i < parents.length; i++) {
    let parent = parents[i] ?? -1
    // No path is longer than there are units; the count only guards against parents that form a circle.
    for (let steps = 0; parent >= 0 && removed[parent] && steps < parents.length; steps++)
      parent = parents[parent] ?? -1
    effective[i] = parent >= 0 && removed[parent] ? -1 : parent
  }
  return effective
}
