import type { z } from 'zod'
import type { Tree } from '../org/tree'
import { onCircle } from '../org/tree'
import type { goalStateSchema } from './registers'

export type GoalState = z.infer<typeof goalStateSchema>

export interface Goal {
  readonly id: string
  readonly unitId: string
  readonly title: string
  readonly why: string
  /** The goal of a unit above that this one serves. */
  readonly serves: string | null
  readonly state: GoalState
  /** As for backlog items: order is `(rank, id)`. */
  readonly rank: string
}

/**
 * How a goal stands to those above it. `top`: its unit has nobody above, so it is what the others serve; `aligned`: its
 * chain ends in such a goal; `servesNothing`: it names no goal above; `broken`: it names one that is no longer there or
 * was dropped, or whose own chain ends before the top; `circle`: it would serve itself.
 */
const alignments = ['top', 'aligned', 'servesNothing', 'broken', 'circle'] as const
export type AlignmentOf = (typeof alignments)[number]

/** Per goal, by index. */
export interface Alignment {
  readonly standing: readonly AlignmentOf[]
  /** Index of the goal served; -1 for none that counts. */
  readonly above: Int32Array
  /** Index of the goal at the top of the chain; -1 where the chain does not get there. */
  readonly top: Int32Array
  /** How many open goals serve it directly. */
  readonly servedBy: Int32Array
  /** An open goal of a unit with units below, which no goal below serves. */
  readonly isUnserved: readonly boolean[]
}

/**
 * Whether what the teams are after leads to what the organisation is after, for every goal at once. One walk up each
 * chain, so the cost grows with the goals and not with the levels.
 * @param unitOf index of a goal's unit in the tree; -1 for a unit that is gone
 * @param tree the product hierarchy
 */
export function alignmentOf(
  goals: readonly Pick<Goal, 'id' | 'serves' | 'state'>[],
  unitOf: ArrayLike<number>,
  tree: Tree
): Alignment {
  const indexById = new Map(goals.map(({ id }, index) => [id, index]))
  const named = Int32Array.from(goals, ({ serves }) => (serves === null ? -1 : (indexById.get(serves) ?? -1)))
  const circle = new Uint8Array(goals.length)
  for (const index of onCircle(named)) circle[index] = 1
  const counts = (index: number) => goals[index]?.state !== 'dropped' && (unitOf[index] ?? -1) >= 0
  const above = named.map((to, index) => (to >= 0 && !circle[index] && counts(to) ? to : -1))

  const isTop = (index: number) => (tree.parent[unitOf[index] ?? -1] ?? -1) < 0
  const unseen = -2
  const top = new Int32Array(goals.length).fill(unseen)
  for (let start = 0; start < goals.length; start++) {
    const way: number[] = []
    let at = start
    while (at >= 0 && top[at] === unseen) {
      way.push(at)
      top[at] = -1
      at = above[at] ?? -1
    }
    const last = way.at(-1) ?? -1
    const end =
      at >= 0 ? (top[at] ?? -1) : last >= 0 && counts(last) && isTop(last) && !circle[last] ? last : -1
    for (const index of way) top[index] = end
  }

  const servedBy = new Int32Array(goals.length)
  for (const [index, to] of above.entries())
    if (to >= 0 && goals[index]?.state === 'open' && (unitOf[index] ?? -1) >= 0)
      servedBy[to] = (servedBy[to] ?? 0) + 1
  const standing = goals.map(({ serves }, index): AlignmentOf => {
    if (circle[index]) return 'circle'
    if (serves === null) return isTop(index) && (unitOf[index] ?? -1) >= 0 ? 'top' : 'servesNothing'
    return (above[index] ?? -1) >= 0 && (top[index] ?? -1) >= 0 ? 'aligned' : 'broken'
  })
  const hasBelow = (unit: number) => unit >= 0 && (tree.first[unit + 1] ?? 0) > (tree.first[unit] ?? 0)
  return {
    standing,
    above,
    top,
    servedBy,
    isUnserved: goals.map(
      ({ state }, index) => state === 'open' && hasBelow(unitOf[index] ?? -1) && servedBy[index] === 0
    )
  }
}
