import type { OrgColumns } from '../../../shared/ipc/reads/org'
import { ancestorsOf, buildTree, type Tree } from '../../../shared/org/tree'
import type { Cycle } from '../../../shared/org/types'

/** The organisation as read, with what finding one's way in it needs. */
export interface OrgIndex {
  readonly columns: OrgColumns
  readonly size: number
  readonly indexById: ReadonlyMap<string, number>
  readonly trees: Readonly<Record<Cycle, Tree>>
}

export function indexOrg(columns: OrgColumns): OrgIndex {
  return {
    columns,
    size: columns.id.length,
    indexById: new Map(columns.id.map((id, i) => [id, i])),
    trees: { delivery: buildTree(columns.deliveryParent), product: buildTree(columns.productParent) }
  }
}

/** Unit names from the top down to the unit's parent: `Org › Core`; empty for a unit at the top. */
export const pathText = ({ columns, trees }: OrgIndex, i: number, cycle: Cycle = 'delivery'): string =>
  ancestorsOf(trees[cycle], i)
    .map((at) => columns.name[at] ?? '')
    .reverse()
    .join(' › ')

/** What a unit stands under, the nearest first: in a line that is cut off, the near ones say more than the top. */
export const nearText = ({ columns, trees }: OrgIndex, i: number): string =>
  ancestorsOf(trees.delivery, i)
    .map((at) => columns.name[at] ?? '')
    .join(' · ')

/** Units whose name holds every word of the text, in any order; null for an empty text, which asks for nothing. */
export function unitsMatching({ columns }: OrgIndex, text: string): ReadonlySet<number> | null {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const found = new Set<number>()
  columns.name.forEach((name, i) => {
    const lower = name.toLocaleLowerCase()
    if (words.every((word) => lower.includes(word))) found.add(i)
  })
  return found
}
