import { orderFate, proposedOrder } from '../../../../shared/insights/orders'
import type { Span } from '../../../../shared/insights/period'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { isLive } from '../../../../shared/product/order'
import type { Sql } from '../../sql'
import { readRanked } from '../backlog'
import type { OrgTree } from '../tree'
import { type Agreed, type Agreement, orderActs } from './agreements'

/** How many are told, the latest. */
const most = 24

/** How each agreed order was found by the next MetaScrum of its unit, or stands now where there was none since. */
export function orders(
  sql: Sql,
  org: OrgTree,
  agreed: ReadonlyMap<string, Agreed>,
  span: Span
): ProductInsightsView['orders'] {
  const told = [...agreed].flatMap(([unit, { agreements, outside }]) =>
    agreements.flatMap((agreement, i) => {
      const next = agreements[i + 1] ?? null
      const until = next?.at ?? Number.POSITIVE_INFINITY
      if (until < span.from || agreement.at >= span.to) return []
      return [
        { unit, agreement, next, outside: outside.filter(({ at }) => at >= agreement.at && at < until) }
      ]
    })
  )
  return told
    .sort((a, b) => b.agreement.at - a.agreement.at || (a.unit < b.unit ? -1 : 1))
    .slice(0, most)
    .map(({ unit, agreement, next, outside }) => {
      const ended = new Set(
        outside.flatMap(({ what, item }) => (what === 'dropped' || what === 'killed' ? (item ?? []) : []))
      )
      const found = next
        ? openedWith(sql, next)
        : readRanked(sql, unit, 'product')
            .filter(isLive)
            .map(({ id }) => id)
      return {
        ...orderFate(agreement.order, found, ended),
        unitName: org.units[org.indexById.get(unit) ?? -1]?.name ?? unit,
        agreedAt: agreement.at,
        until: next?.at ?? null,
        outside: outside.length
      }
    })
}

/** The order a MetaScrum began with: what it froze, without what it had done before. */
const openedWith = (sql: Sql, { sessionId, order }: Agreement): readonly string[] =>
  sessionId === null ? order : proposedOrder(order, orderActs(sql, sessionId))
