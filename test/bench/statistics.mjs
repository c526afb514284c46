/** Of numbers in any order: the value below which this share of them lies. */
export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values) => quantile(values, 0.5)

/**
 * Measures floor and ours by turns (ABABAB), so that whatever else the machine is doing falls on both alike.
 * Each of them answers with its own figure; the medians are what counts.
 */
export const inPairs = async (times, floor, ours) => {
  const floors = []
  const values = []
  for (let i = 0; i < times; i++) {
    floors.push(await floor(i))
    values.push(await ours(i))
  }
  return { floor: median(floors), value: median(values), floors, values }
}

/** Milliseconds that a piece of work takes. */
export const timed = async (work) => {
  const from = performance.now()
  await work()
  return performance.now() - from
}
