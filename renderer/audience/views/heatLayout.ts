import type { HeatWall } from '../../../shared/insights/wall'

type Mark = HeatWall['marks'][number] & { readonly at: number }

/** Marks that belong together: a unit with those below it at the deepest level shown, or units above that have none. */
export interface MarkGroup {
  /** Place of its first mark, which names it. */
  readonly first: number
  /** The deepest level shown. */
  readonly depth: number
  readonly marks: readonly Mark[]
}

/** Marks from the top down, cut before each unit that leads some of the deepest level. */
export function wallGroups(marks: HeatWall['marks']): readonly MarkGroup[] {
  const depth = Math.max(0, ...marks.map((mark) => mark.depth))
  const groups: { first: number; depth: number; marks: Mark[] }[] = []
  for (const [at, mark] of marks.entries()) {
    const open = groups.at(-1)
    if (open && mark.depth === depth) open.marks.push({ ...mark, at })
    else groups.push({ first: at, depth, marks: [{ ...mark, at }] })
  }
  return groups
}

/** Hundredths of the picture's height that a mark and the space round it may take on each side, so that all of them fit. */
export function markSize(marks: number, groups: number, isStacked: boolean): number {
  const [wide, high] = isStacked ? [120, 30] : [88, 56]
  // A group that does not fit a line leaves the rest of the line empty, and a gap stands behind each.
  const places = marks * 1.15 + groups * 1.2
  return Math.min(8, Math.max(1.6, Math.sqrt((wide * high) / Math.max(1, places)) * 0.92))
}
