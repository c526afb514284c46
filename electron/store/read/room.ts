import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { RoomContext } from '../../../shared/ceremony/state'
import type { ImpedimentEvent } from '../../../shared/impediment/types'
import { dailyKind } from '../../../shared/org/ladder'
import { ancestorsOf, subtreeOf } from '../../../shared/org/tree'
import { isLive } from '../../../shared/product/order'
import type { Stamp } from '../../../shared/time'
import type { Sql } from '../sql'
import { mergedWith } from '../write/projections'
import { historyOf } from './impediments'
import { readBacklog, readProduct } from './product'
import { seatsFor } from './seats'
import { facilitatorsOf, setUpOf, spokeAt } from './setup'
import { column, tuples } from './statements'
import { dayOf, waitingAnswers } from './today'
import { type OrgTree, unitNames, unitRef } from './tree'

/** Everything a room may show that is not the session itself; null when the unit is not there. */
export function gatherRoom(
  sql: Sql,
  org: OrgTree,
  { unitId, kind, at }: { readonly unitId: string; readonly kind: CeremonyKind; readonly at: Stamp }
): RoomContext | null {
  const index = org.indexById.get(unitId)
  const unit = org.units[index ?? -1]
  const ref = unitRef(org, index ?? -1)
  if (index === undefined || !unit || !ref) return null
  const impedimentEvents = withMerged(sql, relevantImpediments(sql, unitId)).flatMap((id) =>
    historyOf(sql, id)
  )
  return {
    unit: ref,
    parent: unitRef(org, org.delivery.parent[index] ?? -1),
    setUp: setUpOf(sql, unitId, kind),
    spokeAt: spokeAt(sql, unitId, kind, at.wall),
    ...facilitatorsOf(sql, org, index),
    seats: seatsFor(sql, org, index, kind),
    goal: unit.goal,
    bookedAt: kind === dailyKind(unit.kind) ? unit.dailyTime : null,
    unitNames: unitNames(sql, org, [unitId, ...impedimentEvents.flatMap(unitsIn)]),
    teamsUnder: teamsUnder(org, impedimentEvents),
    impedimentEvents,
    product: productFor(sql, org, unitId, kind),
    next: nextUp(sql, org, index, at)
  }
}

/** Open with the ball here, raised here and still open, answered and not yet acknowledged here; oldest first. */
function relevantImpediments(sql: Sql, unitId: string): readonly string[] {
  const open = column(
    sql,
    `SELECT id, raised_at FROM impediment WHERE state = 'open' AND ball_at = ?
       UNION SELECT id, raised_at FROM impediment WHERE state = 'open' AND origin_unit = ?
       UNION SELECT id, raised_at FROM impediment WHERE state = 'answered' AND ball_at = ?
       ORDER BY raised_at, id`
  ).all(unitId, unitId, unitId) as string[]
  return [...new Set([...open, ...waitingAnswers(sql, unitId)])]
}

/** With everything that is merged with them: a fold of one needs them all. */
const withMerged = (sql: Sql, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => mergedWith(sql, id)))
]

const unitsIn = (event: ImpedimentEvent): readonly string[] =>
  event.type === 'sentUp' ? [event.unit, event.to] : [event.unit]

function teamsUnder(org: OrgTree, events: readonly ImpedimentEvent[]): Readonly<Record<string, number>> {
  const origins = new Set(events.filter(({ type }) => type === 'raised').map(({ unit }) => unit))
  return Object.fromEntries(
    [...origins].map((id) => {
      const index = org.indexById.get(id)
      const below = index === undefined ? [] : subtreeOf(org.delivery, index)
      const teams = below.filter((i) => org.units[i]?.kind === 'team').length
      return [id, Math.max(1, teams)]
    })
  )
}

/** The backlog a ceremony works on: an Executive Action Team's daily has the transformation backlog before it. */
function productFor(sql: Sql, org: OrgTree, unitId: string, kind: CeremonyKind): RoomContext['product'] {
  const product = readProduct(sql, org, unitId)
  return kind === 'eatDaily'
    ? { ...product, backlog: readBacklog(sql, unitId, 'transformation').filter(isLive), lastAgreed: [] }
    : product
}

/** The next planned ceremony up the ladder that has not been held today; after the last of them, the unit's own next one. */
function nextUp(sql: Sql, org: OrgTree, index: number, at: Stamp): RoomContext['next'] {
  const held = tuples(
    sql,
    `SELECT 1 FROM session WHERE unit_id = ? AND kind = ? AND phase = 'closed'
       AND opened_at >= ? AND opened_at < ? LIMIT 1`
  )
  const { dayStart, dayEnd } = dayOf(at.wall)
  for (const above of ancestorsOf(org.delivery, index)) {
    const unit = org.units[above]
    if (!unit || unit.dailyTime === null) continue
    const kind = dailyKind(unit.kind)
    if (held.get(unit.id, kind, dayStart, dayEnd) === undefined)
      return { unitName: unit.name, kind, at: unit.dailyTime }
  }
  const own = org.units[index]
  if (!own || own.dailyTime === null) return null
  return { unitName: own.name, kind: dailyKind(own.kind), at: own.dailyTime, again: true }
}
