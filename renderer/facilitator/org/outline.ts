import { ancestorsOf, childrenOf, rootsOf } from '../../../shared/org/tree'
import type { Cycle } from '../../../shared/org/types'
import type { OrgIndex } from './orgIndex'

/** One line of the outline, as a tree item needs it. */
export interface OutlineRow {
  /** Index of the unit in the organisation. */
  readonly unit: number
  /** 1 at the top. */
  readonly level: number
  /** Null where there is nothing below. */
  readonly expanded: boolean | null
  readonly setSize: number
  readonly position: number
}

/**
 * The lines of the outline that are in sight: every unit whose parents are all open, parents before children, siblings in
 * the order of the organisation. Units that are in no product hierarchy are left out of it.
 * @param open ids of units whose children show
 * @param matches units that a search found: only they and what stands above them show, opened; null without a search
 */
export function outlineRows(
  org: OrgIndex,
  cycle: Cycle,
  open: ReadonlySet<string>,
  matches: ReadonlySet<number> | null
): readonly OutlineRow[] {
  const tree = org.trees[cycle]
  const shown = matches && withAncestors(org, cycle, matches)
  const rows: OutlineRow[] = []
  const add = (siblings: readonly number[] | Int32Array, level: number) => {
    const seen = shown ? [...siblings].filter((unit) => shown.has(unit)) : siblings
    seen.forEach((unit, i) => {
      const children = childrenOf(tree, unit)
      const isOpen = shown ? children.some((child) => shown.has(child)) : open.has(org.columns.id[unit] ?? '')
      const expanded = children.length === 0 ? null : isOpen
      rows.push({ unit, level, expanded, setSize: seen.length, position: i + 1 })
      if (expanded) add(children, level + 1)
    })
  }
  add(
    rootsOf(tree).filter((unit) => cycle === 'delivery' || childrenOf(tree, unit).length > 0),
    1
  )
  return rows
}

function withAncestors(org: OrgIndex, cycle: Cycle, matches: ReadonlySet<number>): ReadonlySet<number> {
  const shown = new Set(matches)
  for (const match of matches) for (const above of ancestorsOf(org.trees[cycle], match)) shown.add(above)
  return shown
}

/** What to have open at first: the upper levels, as far as the lines fit a page or two. */
export function firstOpen(org: OrgIndex, cycle: Cycle, most = 60): ReadonlySet<string> {
  const tree = org.trees[cycle]
  const open = new Set<string>()
  let level: readonly number[] = rootsOf(tree)
  let lines = level.length
  while (level.length > 0) {
    const below = level.flatMap((unit) => [...childrenOf(tree, unit)])
    lines += below.length
    if (below.length === 0 || lines > most) return open
    for (const unit of level) open.add(org.columns.id[unit] ?? '')
    level = below
  }
  return open
}

/** Where the left and right keys lead: open, close, into the first child, up to the parent. */
export type TreeStep =
  | { readonly type: 'open' | 'close'; readonly unit: number }
  | { readonly type: 'go'; readonly row: number }

export function treeStep(rows: readonly OutlineRow[], at: number, towards: 'in' | 'out'): TreeStep | null {
  const row = rows[at]
  if (!row) return null
  if (towards === 'in') {
    if (row.expanded === null) return null
    return row.expanded ? { type: 'go', row: at + 1 } : { type: 'open', unit: row.unit }
  }
  if (row.expanded) return { type: 'close', unit: row.unit }
  for (let up = at - 1; up >= 0; up--) if ((rows[up]?.level ?? 0) < row.level) return { type: 'go', row: up }
  return null
}
