import type { CeremonyKind } from '../ceremony/kinds'
import { ancestorsOf, bottomUp, type Tree } from './tree'
import type { UnitKind } from './types'

/** The daily ceremony of a unit: people report in a team, teams report above it, impediments stand before the top. */
export const dailyKind = (kind: UnitKind): CeremonyKind =>
  kind === 'team' ? 'daily' : kind === 'eat' ? 'eatDaily' : 'scaledDaily'

/** The unit and everything above it, up to the top. */
export const ladderFrom = (tree: Tree, i: number): readonly number[] => [i, ...ancestorsOf(tree, i)]

/**
 * The longest way up there is, from its lowest unit to the top; empty without units.
 * @param people how many there are in each unit: of equally long ways that of the lowest unit with most of them is
 *   taken, of those the first
 */
export function deepestLadder(tree: Tree, people: ArrayLike<number>): readonly number[] {
  const depth = new Int32Array(tree.size)
  let deepest = -1
  const order = bottomUp(tree)
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] ?? -1
    const p = tree.parent[i] ?? -1
    depth[i] = p < 0 ? 0 : (depth[p] ?? 0) + 1
  }
  for (let i = 0; i < tree.size; i++) {
    const deeper = (depth[i] ?? 0) - (depth[deepest] ?? -1)
    if (deeper > 0 || (deeper === 0 && (people[i] ?? 0) > (people[deepest] ?? 0))) deepest = i
  }
  return deepest < 0 ? [] : ladderFrom(tree, deepest)
}

export interface DayRow {
  /** `HH:MM`, or null for a ceremony nobody planned. */
  readonly at: string | null
  readonly height: number
  readonly name: string
}

/** The order of a day: by time, at the same time from the teams up, then by name. What has no time comes last. */
export const compareDayRows = (a: DayRow, b: DayRow): number =>
  compareTimes(a.at, b.at) || a.height - b.height || compareNames(a.name, b.name)

const compareTimes = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

const collator = new Intl.Collator('en', { numeric: true })
/** One order of names everywhere: "Team 2" before "Team 10", case and accents last. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b)
