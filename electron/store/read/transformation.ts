import type { ImpedimentState } from '../../../shared/impediment/types'
import type { Initiative, TransformationBoard } from '../../../shared/product/transformation'
import type { Sql } from '../sql'
import { readBacklog } from './backlog'
import { movesOf } from './moves'
import { isSample } from './report'
import { tuples } from './statements'
import { type OrgTree, unitNames } from './tree'

type Behind = readonly [string, string, string, string, ImpedimentState, number, number, number]

/** The transformation backlog of a unit, or of the Executive Action Team; null where there is none. */
export function readTransformation(
  sql: Sql,
  org: OrgTree,
  unitId: string | null,
  rehearsal: boolean
): TransformationBoard | null {
  const unit = org.units.find((each) => (unitId === null ? each.kind === 'eat' : each.id === unitId))
  if (!unit) return null
  const behind = behindOf(sql, org, unit.id)
  const moved = lastMoves(sql, unit.id)
  return {
    unitId: unit.id,
    unitName: unit.name,
    initiatives: readBacklog(sql, unit.id, 'transformation').map(
      ({ id, title, why, owner, state, rank, impedimentId }) => ({
        id,
        title,
        why,
        owner,
        state,
        rank,
        impedimentId,
        behind: behind.get(id) ?? [],
        moved: moved.get(id) ?? null
      })
    ),
    sample: isSample(sql),
    rehearsal
  }
}

function behindOf(sql: Sql, org: OrgTree, unitId: string): ReadonlyMap<string, Initiative['behind']> {
  const rows = tuples(
    sql,
    `SELECT i.item_id, i.id, i.title, i.origin_unit, i.state, i.verified_at IS NOT NULL, i.raisers, i.confidential
     FROM item JOIN impediment i ON i.item_id = item.id
     WHERE item.unit_id = ? AND item.kind = 'transformation' AND item.removed = 0 ORDER BY i.raised_at, i.id`
  ).all(unitId) as readonly Behind[]
  const names = unitNames(
    sql,
    org,
    rows.map((row) => row[3])
  )
  const byItem = new Map<string, Initiative['behind'][number][]>()
  for (const [itemId, impedimentId, title, origin, state, verified, raisers, confidential] of rows) {
    const list = byItem.get(itemId) ?? []
    byItem.set(itemId, list)
    const hidden = confidential !== 0
    list.push({
      impedimentId,
      title: hidden ? null : title,
      origin: hidden ? '' : (names[origin] ?? origin),
      state,
      verified: verified !== 0,
      raisers
    })
  }
  return byItem
}

/** The last word on why each item was moved, in a ceremony or outside one. */
const lastMoves = (sql: Sql, unitId: string): ReadonlyMap<string, NonNullable<Initiative['moved']>> =>
  new Map(
    movesOf(sql, unitId)
      .filter(({ reason, takenBack }) => reason !== '' && !takenBack)
      .map(({ item, reason, at }) => [item, { reason, at }])
  )

/** The impediments behind each initiative of a unit, by their ids. */
export function behindIds(sql: Sql, unitId: string): Readonly<Record<string, readonly string[]>> {
  const rows = tuples(
    sql,
    `SELECT item.id, i.id FROM item JOIN impediment i ON i.item_id = item.id
       WHERE item.unit_id = ? AND item.kind = 'transformation' AND item.removed = 0 ORDER BY i.id`
  ).all(unitId) as readonly (readonly [string, string])[]
  const byItem = new Map<string, string[]>()
  for (const [itemId, id] of rows) byItem.set(itemId, [...(byItem.get(itemId) ?? []), id])
  return Object.fromEntries(byItem)
}
