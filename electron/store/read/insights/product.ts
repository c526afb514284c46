import type { ReadInput } from '../../../../shared/ipc/reads'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { subtreeOf } from '../../../../shared/org/tree'
import type { Sql } from '../../sql'
import { tuples } from '../statements'
import type { OrgTree } from '../tree'
import { agreementsBy } from './agreements'
import { decisions } from './decisions'
import { orders } from './orders'
import { scopeOf } from './span'
import { valueBySprint } from './value'

/** How the product side decides and delivers, at a unit and below it in the product hierarchy, or everywhere. */
export function readProductInsights(
  sql: Sql,
  org: OrgTree,
  { unitId, period, at }: ReadInput<'productInsights'>
): ProductInsightsView {
  const { span } = scopeOf(sql, org, unitId, period, at)
  const top = unitId === null ? topOf(org) : (org.indexById.get(unitId) ?? -1)
  const within = unitId === null || top < 0 ? null : new Set(subtreeOf(org.product, top))
  const isIn = (unit: string) => {
    const index = org.indexById.get(unit)
    return index !== undefined && (within === null || within.has(index))
  }
  // Only units where something was said: their facts are few, whatever the size of the organisation.
  const units = (
    tuples(sql, "SELECT DISTINCT unit_id FROM product_event WHERE type = 'orderAgreed'").all() as [string][]
  ).flatMap(([unit]) => (isIn(unit) ? [unit] : []))
  const agreements = agreementsBy(sql, units)
  return {
    span,
    decisions: decisions(sql, org, agreements, span),
    orders: orders(sql, org, agreements, span),
    value: valueBySprint(sql, org, top, within, at)
  }
}

/** Where Sprints are planned for everybody: the executives, or the first unit that has units below. */
function topOf(org: OrgTree): number {
  const hasBelow = (unit: number) => (org.product.first[unit + 1] ?? 0) > (org.product.first[unit] ?? 0)
  const eat = org.units.findIndex(({ kind }) => kind === 'eat')
  return eat >= 0
    ? eat
    : org.units.findIndex((_, unit) => (org.product.parent[unit] ?? -1) < 0 && hasBelow(unit))
}
