import type { Roadmap, RoadmapBar, RoadmapView } from './roadmap'

/** One line of a roadmap on a wall. */
export type RoadmapLine =
  | {
      readonly kind: 'goal'
      /** Empty for items that serve none. */
      readonly title: string
      /** The page before began with it. */
      readonly goesOn: boolean
    }
  | ({ readonly kind: 'item' } & Omit<RoadmapBar, 'id'>)

/** A page of a roadmap as a wall shows it. */
export interface RoadmapWall extends Pick<Roadmap, 'axis' | 'ticks' | 'step' | 'today' | 'undated'> {
  readonly unitId: string
  readonly name: string
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
  readonly lines: readonly RoadmapLine[]
}

/** What is legible from the back row under a title and an axis. */
export const linesOfPage = 8

/** A page of a roadmap; a number beyond the last one is the last one. @param page counted from 1 */
export function roadmapWall(
  { unitId, unitName, roadmap }: Pick<RoadmapView, 'unitId' | 'unitName' | 'roadmap'>,
  page: number
): RoadmapWall {
  const { axis, ticks, step, today, undated, lanes } = roadmap
  const pages: RoadmapLine[][] = [[]]
  const room = () => linesOfPage - (pages.at(-1)?.length ?? 0)
  for (const { goal, bars } of lanes) {
    // A heading at the foot of a page would stand over nothing.
    if (room() < 2) pages.push([])
    pages.at(-1)?.push({ kind: 'goal', title: goal, goesOn: false })
    for (const { id: _, ...bar } of bars) {
      if (room() < 1) pages.push([{ kind: 'goal', title: goal, goesOn: true }])
      pages.at(-1)?.push({ kind: 'item', ...bar })
    }
  }
  const at = Math.min(Math.max(1, page), pages.length)
  return {
    unitId,
    name: unitName,
    axis,
    ticks,
    step,
    today,
    undated,
    page: at,
    pages: pages.length,
    lines: pages[at - 1] ?? []
  }
}
