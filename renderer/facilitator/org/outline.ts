import { ancestorsOf, childrenOf, rootsOf, type Tree } from '../../../shared/org/tree'
import type { Cycle } from '../../../shared/org/types'
import type { OrgIndex } from './orgIndex'

/** One line of an outline, as a tree item needs it. */
export interface OutlineRow {
  /** Index in the tree: of a unit in the organisation, say. */
  readonly node: number
  /** 1 at the top. */
  readonly level: number
  /** Null where there is nothing below. */
  readonly expanded: boolean | null
  readonly setSize: number
  readonly position: number
}

/**
 * The lines of a tree that are in sight: every node whose parents are all open, parents before children, siblings in the
 * order of the tree.
 * @param roots those to begin with
 * @param matches what a search found: only they and what stands above them show, opened; null without a search
 */
export function treeRows(
  tree: Tree,
  roots: readonly number[],
  isOpen: (node: number) => boolean,
  matches: ReadonlySet<number> | null
): readonly OutlineRow[] {
  const shown = matches && withAncestors(tree, matches)
  const rows: OutlineRow[] = []
  const add = (siblings: readonly number[] | Int32Array, level: number) => {
    const seen = shown ? [...siblings].filter((node) => shown.has(node)) : siblings
    seen.forEach((node, i) => {
      const children = childrenOf(tree, node)
      const showsBelow = shown ? children.some((child) => shown.has(child)) : isOpen(node)
      const expanded = children.length === 0 ? null : showsBelow
      rows.push({ node, level, expanded, setSize: seen.length, position: i + 1 })
      if (expanded) add(children, level + 1)
    })
  }
  add(roots, 1)
  return rows
}

/** The lines of the organisation. Units that are in no product hierarchy are left out of it. @param open ids of units whose children show */
export const outlineRows = (
  org: OrgIndex,
  cycle: Cycle,
  open: ReadonlySet<string>,
  matches: ReadonlySet<number> | null
): readonly OutlineRow[] =>
  treeRows(
    org.trees[cycle],
    rootsOf(org.trees[cycle]).filter(
      (unit) => cycle === 'delivery' || childrenOf(org.trees[cycle], unit).length > 0
    ),
    (unit) => open.has(org.columns.id[unit] ?? ''),
    matches
  )

function withAncestors(tree: Tree, matches: ReadonlySet<number>): ReadonlySet<number> {
  const shown = new Set(matches)
  for (const match of matches) for (const above of ancestorsOf(tree, match)) shown.add(above)
  return shown
}

/** What to have open at first: the upper levels, as far as the lines fit a page or two. */
export function firstOpenIn(tree: Tree, roots: readonly number[], most: number): ReadonlySet<number> {
  const open = new Set<number>()
  let level = roots
  let lines = level.length
  while (level.length > 0) {
    const below = level.flatMap((node) => [...childrenOf(tree, node)])
    lines += below.length
    if (below.length === 0 || lines > most) return open
    for (const node of level) open.add(node)
    level = below
  }
  return open
}

/** The same as ids of units. */
export const firstOpen = (org: OrgIndex, cycle: Cycle, most = 60): ReadonlySet<string> =>
  new Set(
    [...firstOpenIn(org.trees[cycle], rootsOf(org.trees[cycle]), most)].map(
      (unit) => org.columns.id[unit] ?? ''
    )
  )

/** Where the left and right keys lead: open, close, into the first child, up to the parent. */
export type TreeStep =
  | { readonly type: 'open' | 'close'; readonly node: number }
  | { readonly type: 'go'; readonly row: number }

export function treeStep(rows: readonly OutlineRow[], at: number, towards: 'in' | 'out'): TreeStep | null {
  const row = rows[at]
  if (!row) return null
  if (towards === 'in') {
    if (row.expanded === null) return null
    return row.expanded ? { type: 'go', row: at + 1 } : { type: 'open', node: row.node }
  }
  if (row.expanded) return { type: 'close', node: row.node }
  for (let up = at - 1; up >= 0; up--) if ((rows[up]?.level ?? 0) < row.level) return { type: 'go', row: up }
  return null
}
