import { rootsOf } from '../../../shared/org/tree'
import type { OrgIndex } from '../org/orgIndex'

/** The top of the product side; without one, the top of the organisation. */
export function topOf({ trees, columns }: OrgIndex): string | null {
  const isAbove = (unit: number) => columns.kind[unit] !== 'team'
  const hasBelow = (unit: number) => (trees.product.first[unit + 1] ?? 0) > (trees.product.first[unit] ?? 0)
  const roots = rootsOf(trees.product).filter(isAbove)
  const top =
    roots.find((unit) => columns.kind[unit] === 'eat') ??
    roots.find(hasBelow) ??
    rootsOf(trees.delivery).find(isAbove)
  return top === undefined ? null : (columns.id[top] ?? null)
}
