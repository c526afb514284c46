import type { HeatWall } from '../../../shared/insights/wall'

type Mark = HeatWall['marks'][number] & { readonly at: number }

/** Marks that belong together: a unit with those below it at the deepest level shown, or a unit above that has none. */
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

/** Shares of the place that a mark takes (heat.module.css says the same): the mark, the tall one, and what lies between. */
const edge = 0.88
const tall = 1.24 * edge
const between = { marks: 0.12, groups: 0.8, lines: 0.5 }

/**
 * The largest place a mark may take so that all groups fit, laid out line by line as the style sheet does.
 * @param sizes marks in each group
 * @param most px, however few there are
 */
export function markSize(sizes: readonly number[], width: number, height: number, most: number): number {
  let [low, high] = [1, most]
  if (fits(sizes, width, height, high)) return high
  while (high - low > 0.25) {
    const middle = (low + high) / 2
    if (fits(sizes, width, height, middle)) low = middle
    else high = middle
  }
  return low
}

function fits(sizes: readonly number[], width: number, height: number, size: number): boolean {
  const mark = edge + between.marks
  let lines = 0
  let used = Number.POSITIVE_INFINITY
  for (const count of sizes) {
    const wide = (count * mark - between.marks) * size
    // A group as wide as the wall breaks into lines of its own.
    if (wide > width) {
      lines += Math.ceil(count / Math.max(1, Math.floor((width / size + between.marks) / mark)))
      used = Number.POSITIVE_INFINITY
    } else if (used + between.groups * size + wide > width) {
      lines++
      used = wide
    } else used += between.groups * size + wide
  }
  return (lines * (tall + between.lines) - between.lines) * size <= height
}
