import type { Span } from '../../../../shared/insights/period'
import { quantile } from '../../../../shared/insights/quantile'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { heightsOf } from '../../../../shared/org/tree'
import { msOf } from '../../../../shared/sync/hlc'
import type { Hlc } from '../../../../shared/sync/op'
import type { Sql } from '../../sql'
import { column, tuples } from '../statements'
import type { OrgTree } from '../tree'
import { type Agreed, orderActs } from './agreements'
import { levelKey } from './answers'

interface Level {
  unit: number
  readonly took: number[]
  waiting: number
  since: number
}

/**
 * How long the product side took to decide: an item from being written down, a change made outside from being made, to
 * the first MetaScrum of the unit that agreed on an order with it or ended it.
 */
export function decisions(
  sql: Sql,
  org: OrgTree,
  agreed: ReadonlyMap<string, Agreed>,
  span: Span
): ProductInsightsView['decisions'] {
  const height = heightsOf(org.product, (i) => org.units[i]?.kind === 'team')
  const levels = new Map<string, Level>()
  for (const [unitId, { agreements, outside }] of agreed) {
    const unit = org.indexById.get(unitId) ?? -1
    const key = levelKey(org.units[unit]?.kind ?? 'team', height[unit] ?? 0)
    const level = levels.get(key) ?? { unit, took: [], waiting: 0, since: Number.NaN }
    levels.set(key, level)
    if ((height[unit] ?? 0) > (height[level.unit] ?? 0)) level.unit = unit
    const tell = (proposedAt: number, decidedAt: number | undefined, waits: boolean) => {
      if (decidedAt === undefined) {
        if (!waits || proposedAt >= span.to) return
        level.waiting++
        level.since = Number.isNaN(level.since) ? proposedAt : Math.min(level.since, proposedAt)
      } else if (decidedAt >= span.from && decidedAt < span.to)
        level.took.push(Math.max(0, decidedAt - proposedAt))
    }
    const ended = endedInMetaScrums(sql, unitId)
    const agreedAt = firstAgreed(agreements)
    for (const { id, writtenAt, isLive } of proposed(sql, unitId)) {
      const [a, b] = [agreedAt.get(id), ended.get(id)]
      tell(writtenAt, a === undefined ? b : b === undefined ? a : Math.min(a, b), isLive)
    }
    // A new item was told as an item.
    for (const { at, what } of outside)
      if (what !== 'added') tell(at, agreements.find((agreement) => agreement.at >= at)?.at, true)
  }
  const rank = (unit: number) =>
    org.units[unit]?.kind === 'eat' ? Number.MAX_SAFE_INTEGER : (height[unit] ?? 0)
  const sorted = [...levels.values()].sort((a, b) => rank(b.unit) - rank(a.unit))
  const share = (part: number) =>
    Float64Array.from(sorted, ({ took }) => quantile(Float64Array.from(took).sort(), part))
  return {
    kind: sorted.map(({ unit }) => org.units[unit]?.kind ?? 'team'),
    height: Int32Array.from(sorted, ({ unit }) => height[unit] ?? 0),
    count: Int32Array.from(sorted, ({ took }) => took.length),
    medianMs: share(0.5),
    p85Ms: share(0.85),
    waiting: Int32Array.from(sorted, ({ waiting }) => waiting),
    waitingSince: Float64Array.from(sorted, ({ since }) => since)
  }
}

function firstAgreed(agreements: Agreed['agreements']): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { order, at } of agreements) for (const id of order) if (!first.has(id)) first.set(id, at)
  return first
}

/** What a unit's backlog has held, and when each item was written down: nobody changes whose it is later. */
const proposed = (sql: Sql, unitId: string) =>
  (
    tuples(
      sql,
      `SELECT i.id, c.hlc, i.state IN ('open', 'doing') FROM item i
         JOIN cell c ON c.entity = 'item' AND c.row_id = i.id AND c.field = 'unitId'
         WHERE i.removed = 0 AND i.unit_id = ? AND i.kind = 'product'`
    ).all(unitId) as readonly (readonly [string, number, number])[]
  ).map(([id, hlc, live]) => ({ id, writtenAt: msOf(hlc as Hlc), isLive: live === 1 }))

/** When a MetaScrum dropped or killed an item, by item. */
function endedInMetaScrums(sql: Sql, unitId: string): ReadonlyMap<string, number> {
  const sessions = column(sql, "SELECT id FROM session WHERE unit_id = ? AND kind = 'metaScrum'")
  return new Map(
    (sessions.all(unitId) as string[]).flatMap((session) =>
      orderActs(sql, session).flatMap(({ type, item, at }) => (type === 'ended' ? [[item, at.wall]] : []))
    )
  )
}
