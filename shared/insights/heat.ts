import { bottomUp, type Tree } from '../org/tree'

/** How old what is open is, as numbers that can be compared: 0 nothing open, 1 fresh, 2 warn, 3 stale. */
const heatSteps = ['none', 'fresh', 'warn', 'stale'] as const
export type Heat = (typeof heatSteps)[number]
export const heatOf = (level: number): Heat => heatSteps[level] ?? 'none'

/** Per unit of the tree: what is open at it, and how old. */
export interface OpenAges {
  readonly open: Int32Array
  readonly warn: Int32Array
  readonly stale: Int32Array
}

/** The oldest step at each unit itself. */
export const ownHeat = ({ open, warn, stale }: OpenAges): Uint8Array =>
  Uint8Array.from(open, (count, i) => ((stale[i] ?? 0) > 0 ? 3 : (warn[i] ?? 0) > 0 ? 2 : count > 0 ? 1 : 0))

/** The worst at each unit or anywhere below it: what a parent shows when its children are not. */
export function worstBelow(tree: Tree, own: ArrayLike<number>): Uint8Array {
  const worst = Uint8Array.from(own)
  for (const i of bottomUp(tree)) {
    const parent = tree.parent[i] ?? -1
    if (parent >= 0) worst[parent] = Math.max(worst[parent] ?? 0, worst[i] ?? 0)
  }
  return worst
}

/** Units that need eyes, the worst first: stale before warn, of the same step the one that waits longest. */
export function needEyes(
  own: ArrayLike<number>,
  oldestMs: ArrayLike<number>,
  most: number
): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < own.length; i++) if ((own[i] ?? 0) >= 2) found.push(i)
  return found
    .sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0) || (oldestMs[b] ?? 0) - (oldestMs[a] ?? 0) || a - b)
    .slice(0, most)
}
