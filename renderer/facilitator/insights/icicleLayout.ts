import { childrenOf, sumUp, type Tree } from '../../../shared/org/tree'

/** A unit in the picture: as wide as the teams below it are many, one row below the unit it stands under. */
export interface Slab {
  readonly unit: number
  readonly depth: number
  /** Share of the whole width, 0 to 1. */
  readonly from: number
  readonly to: number
  /** Below it are units that are too narrow to be drawn: it then shows the worst of them. */
  readonly hidesBelow: boolean
}

/**
 * The units to draw from one downwards, row by row; those narrower than `least` are left to the unit above them, so that
 * ten thousand cost no more than what fits a screen.
 * @param least share of the width below which nothing is drawn
 */
export function slabs(tree: Tree, root: number, least: number, mostDepth: number): readonly Slab[] {
  const leaves = sumUp(
    tree,
    Array.from({ length: tree.size }, (_, i) => (childrenOf(tree, i).length === 0 ? 1 : 0))
  )
  const drawn: Slab[] = []
  const add = (unit: number, depth: number, from: number, to: number): void => {
    const children = childrenOf(tree, unit)
    const all = leaves[unit] ?? 1
    const narrow = [...children].some((child) => ((leaves[child] ?? 0) / all) * (to - from) < least)
    const stops = children.length > 0 && (narrow || depth + 1 >= mostDepth)
    drawn.push({ unit, depth, from, to, hidesBelow: stops })
    if (stops) return
    let at = from
    for (const child of children) {
      const next = at + ((leaves[child] ?? 0) / all) * (to - from)
      add(child, depth + 1, at, next)
      at = next
    }
  }
  if (root >= 0 && root < tree.size) add(root, 0, 0, 1)
  return drawn
}
