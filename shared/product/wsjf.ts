import type { Item } from './item'

/** What the suggestion looks at. */
export type Weighed = Pick<Item, 'id' | 'value' | 'risk' | 'effort' | 'dependsOn'>

/**
 * How much an item is worth for what it costs: (value + risk taken away) ÷ effort, the "weighted shortest job first"
 * that many organisations know. A missing value or risk counts as nothing as long as the other one is there.
 * @returns null where it cannot be told: neither value nor risk, or no effort above 0
 */
export function wsjf({ value, risk, effort }: Pick<Item, 'value' | 'risk' | 'effort'>): number | null {
  if ((value === null && risk === null) || effort === null || effort <= 0) return null
  return ((value ?? 0) + (risk ?? 0)) / effort
}

/**
 * The order the figures suggest: the most worth for its cost first, but never before what it depends on, which is
 * pulled forward with it. Equals keep their order, and what has no figures stays behind what has, in its order.
 * A suggestion and no more: the order is the people's.
 * @param items the backlog in order
 */
export function suggestedOrder(items: readonly Weighed[]): readonly string[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const scored = items.map((item, index) => ({ item, index, score: wsjf(item) ?? Number.NEGATIVE_INFINITY }))
  scored.sort((a, b) => (a.score === b.score ? a.index - b.index : b.score - a.score))
  const order: string[] = []
  const opened = new Set<string>()
  const placed = new Set<string>()
  for (const { item } of scored) {
    // On a way of its own: dependencies can be longer than the call stack is deep.
    const way: Weighed[] = [item]
    for (let top = way.at(-1); top; top = way.at(-1)) {
      if (opened.has(top.id)) {
        way.pop()
        if (!placed.has(top.id)) order.push(top.id)
        placed.add(top.id)
        continue
      }
      opened.add(top.id)
      // What is opened already and not placed yet is on a circle, which nothing can satisfy.
      for (const id of top.dependsOn) {
        const needed = opened.has(id) ? undefined : byId.get(id)
        if (needed) way.push(needed)
      }
    }
  }
  return order
}
