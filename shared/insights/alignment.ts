import type { AlignmentColumns } from '../ipc/reads/goals'
import { buildTree, type Tree } from '../org/tree'
import type { AlignmentOf } from '../product/goals'
import { worstBelow } from './heat'

/** What an open goal can lack, the graver one last: a goal below that serves it, or a way to the top. */
export const lacks = ['none', 'unserved', 'loose'] as const
export type Lack = (typeof lacks)[number]

/** Whether a goal's chain ends before the top. */
export const isLoose = (standing: AlignmentOf | undefined): boolean =>
  standing !== 'top' && standing !== 'aligned'

/**
 * Goals by what they serve, as one tree that is drawn and walked: those at the top, below each what serves it; then,
 * each under a heading of its own, what leads nowhere and the units without a goal. Nodes are the goals, then the units,
 * then the two headings, then the root over all.
 */
export interface AlignmentTree {
  readonly tree: Tree
  /** Without the units that have no goal: what there is to draw of chains. */
  readonly chains: Tree
  readonly root: number
  readonly loose: number
  readonly without: number
  /** The first units: a node from here on is unit `node - firstUnit`. */
  readonly firstUnit: number
  /** By node, as an index of `lacks`. */
  readonly own: Uint8Array
  /** The gravest at the node or anywhere below it. */
  readonly worst: Uint8Array
}

export function alignmentTree(columns: AlignmentColumns): AlignmentTree {
  const firstUnit = columns.id.length
  const loose = firstUnit + columns.without.unitId.length
  const without = loose + 1
  const root = loose + 2
  const parents = new Int32Array(root + 1).fill(-1)
  const own = new Uint8Array(root + 1)
  for (let goal = 0; goal < firstUnit; goal++) {
    const above = columns.above[goal] ?? -1
    parents[goal] = above >= 0 ? above : isLoose(columns.standing[goal]) ? loose : root
    own[goal] = lacks.indexOf(lackOf(columns, goal))
  }
  for (let unit = firstUnit; unit < loose; unit++) parents[unit] = without
  // A heading with nothing under it is none.
  if (parents.includes(loose)) parents[loose] = root
  const chains = buildTree(parents.map((parent) => (parent === without ? -1 : parent)))
  if (loose > firstUnit) parents[without] = root
  const tree = buildTree(parents)
  return { tree, chains, root, loose, without, firstUnit, own, worst: worstBelow(tree, own) }
}

/** What is met or dropped lacks nothing any more. */
export function lackOf(
  { state, standing, isUnserved }: Pick<AlignmentColumns, 'state' | 'standing' | 'isUnserved'>,
  goal: number
): Lack {
  if (state[goal] !== 'open') return 'none'
  if (isLoose(standing[goal])) return 'loose'
  return isUnserved[goal] ? 'unserved' : 'none'
}

export const alignmentParts = ['all', 'loose', 'unserved', 'without'] as const
export type AlignmentPart = (typeof alignmentParts)[number]

/** The nodes that a part of it and a search ask for; null where everything is asked for. */
export function alignmentMatches(
  columns: AlignmentColumns,
  part: AlignmentPart,
  text: string
): ReadonlySet<number> | null {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (part === 'all' && words.length === 0) return null
  const says = (said: string) => {
    const lower = said.toLocaleLowerCase()
    return words.every((word) => lower.includes(word))
  }
  const found = new Set<number>()
  if (part !== 'without')
    for (const [goal, title] of columns.title.entries())
      if (
        (part === 'all' || lackOf(columns, goal) === part) &&
        says(`${title} ${columns.unitName[goal] ?? ''}`)
      )
        found.add(goal)
  if (part === 'all' || part === 'without')
    for (const [unit, name] of columns.without.unitName.entries())
      if (says(name)) found.add(columns.id.length + unit)
  return found
}
