import type { HeatColumns } from '../ipc/reads/insights'
import { buildTree, rootsOf, subtreeOf } from '../org/tree'
import { HOUR } from '../time'
import { type Heat, heatOf, needEyes, ownHeat, worstBelow } from './heat'

/** The organisation by what is open in it, as a wall shows it: names for what needs eyes, marks for the rest. */
export interface HeatWall {
  /** Name of the unit at the top. */
  readonly name: string
  /** Marks from the top down, those below a unit behind it; `depth` 0 at the top. */
  readonly marks: readonly { readonly depth: number; readonly heat: Heat }[]
  /** The worst first. */
  readonly eyes: readonly {
    readonly name: string
    readonly heat: Heat
    readonly open: number
    /** Working hours the oldest has waited. */
    readonly hours: number
  }[]
  /** Units that need eyes and are not among the named ones. */
  readonly more: number
  /** Units by the oldest of what is open at them. */
  readonly units: Readonly<Record<Heat, number>>
}

/** What is legible from the back row: rows of names, and marks that can still be told apart. */
const mostNames = 7
const mostMarks = 320

/** Of an organisation with more units than a wall has room for, the levels from the top that fit; each mark then shows the worst below. */
export function heatWall(columns: HeatColumns): HeatWall {
  const tree = buildTree(columns.parent)
  const own = ownHeat(columns)
  const worst = worstBelow(tree, own)
  const depth = new Int32Array(tree.size)
  const order = rootsOf(tree).flatMap((root) => [...subtreeOf(tree, root)])
  const perDepth: number[] = []
  for (const i of order) {
    const parent = tree.parent[i] ?? -1
    depth[i] = parent < 0 ? 0 : (depth[parent] ?? 0) + 1
    perDepth[depth[i] ?? 0] = (perDepth[depth[i] ?? 0] ?? 0) + 1
  }
  let deepest = -1
  for (let sum = 0; deepest + 1 < perDepth.length; deepest++) {
    sum += perDepth[deepest + 1] ?? 0
    if (sum > mostMarks && deepest >= 0) break
  }
  const shown = order.filter((i) => (depth[i] ?? 0) <= deepest)
  const units = { none: 0, fresh: 0, warn: 0, stale: 0 }
  for (const level of own) units[heatOf(level)]++
  const eyes = needEyes(own, columns.oldestMs, mostNames)
  return {
    name: columns.name[order[0] ?? -1] ?? '',
    marks: shown.map((i) => ({
      depth: depth[i] ?? 0,
      heat: heatOf((depth[i] === deepest ? worst[i] : own[i]) ?? 0)
    })),
    eyes: eyes.map((i) => ({
      name: columns.name[i] ?? '',
      heat: heatOf(own[i] ?? 0),
      open: columns.open[i] ?? 0,
      hours: Math.floor((columns.oldestMs[i] ?? 0) / HOUR)
    })),
    more: units.warn + units.stale - eyes.length,
    units
  }
}
