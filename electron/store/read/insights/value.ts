import { deliveredBySprint, type Worth } from '../../../../shared/insights/delivered'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { msOf } from '../../../../shared/sync/hlc'
import type { Hlc } from '../../../../shared/sync/op'
import type { Sql } from '../../sql'
import { readHeldSprints } from '../sprints'
import { tuples } from '../statements'
import type { OrgTree } from '../tree'
import { dateAtUnit } from '../work'

/** How many Sprints are told, the latest. */
const most = 12

type ItemTuple = readonly [
  id: string,
  unitId: string,
  parentId: string | null,
  value: number | null,
  ends: string | null,
  doneAt: number | null
]

/**
 * Value that came against value that was to come, by the Sprints that hold at a unit; the items are its own and those of
 * all units below it. An item came when it was last said to be done.
 * @param within units that count; null: all of them
 */
export function valueBySprint(
  sql: Sql,
  org: OrgTree,
  unit: number,
  within: ReadonlySet<number> | null,
  now: number
): ProductInsightsView['value'] {
  const { id = '', name = '' } = org.units[unit] ?? {}
  const today = dateAtUnit(org, id, now)
  const sprints = readHeldSprints(sql, org, id)
    .filter(({ starts }) => starts <= today)
    .slice(-most)
  if (sprints.length === 0) return { unitName: name, sprints: [] }
  const rows = tuples(
    sql,
    `SELECT i.id, i.unit_id, i.parent_id, i.value, i.ends, c.hlc FROM item i
       LEFT JOIN cell c ON i.state = 'done' AND c.entity = 'item' AND c.row_id = i.id AND c.field = 'state'
       WHERE i.removed = 0 AND i.kind = 'product' AND i.state NOT IN ('dropped', 'killed')`
  ).all() as readonly ItemTuple[]
  const items = rows.flatMap(([itemId, unitId, parentId, value, ends, doneAt]): readonly Worth[] => {
    const index = org.indexById.get(unitId) ?? -1
    if (index < 0 || (within && !within.has(index))) return []
    const doneOn = doneAt === null ? null : dateAtUnit(org, unitId, msOf(doneAt as Hlc))
    return [{ id: itemId, parentId, value, ends, doneOn }]
  })
  const delivered = deliveredBySprint(sprints, items)
  return {
    unitName: name,
    sprints: sprints.map(({ number, starts, ends }, i) => ({
      number,
      starts,
      ends,
      isOn: ends >= today,
      ...(delivered[i] ?? { planned: 0, asPlanned: 0, beside: 0 })
    }))
  }
}
