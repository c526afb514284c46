/** One value of a metric, for a sprint or a day. */
export interface MetricReading {
  /** Local date `YYYY-MM-DD`. */
  readonly day: string
  readonly value: number
}

/** What a metric said before an impediment went, and in the one or two sprints after. */
export interface Effect {
  readonly before: MetricReading | null
  readonly after: readonly MetricReading[]
}

/** How many sprints after the one it went in count as "after". */
const sprintsAfter = 2

/**
 * Before and after. The sprint in which it went is neither: half of it had the impediment.
 * @param resolvedOn local date `YYYY-MM-DD`
 * @param sprint the one that day falls into, with local dates of its first and last day; null where there is none
 * @param readings in any order
 */
export function effectOf(
  resolvedOn: string,
  sprint: { readonly starts: string; readonly ends: string } | null,
  readings: readonly MetricReading[]
): Effect {
  const { starts, ends } = sprint ?? { starts: resolvedOn, ends: resolvedOn }
  const inOrder = [...readings].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return {
    // The value of a sprint is read on its last day, which may be the first of the next one.
    before: inOrder.findLast(({ day }) => day <= starts) ?? null,
    after: inOrder.filter(({ day }) => day > ends).slice(0, sprintsAfter)
  }
}

/** Whether it moved as hoped; null while there is nothing to compare. */
export function effectWay(
  { before, after }: Effect,
  better: 'up' | 'down'
): 'better' | 'worse' | 'same' | null {
  const last = after.at(-1)
  if (!before || !last) return null
  if (last.value === before.value) return 'same'
  return last.value > before.value === (better === 'up') ? 'better' : 'worse'
}
