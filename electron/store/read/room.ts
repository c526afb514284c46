import { dayAt, hostZone, localAt } from '../../../shared/calendar/zone'
import type { CeremonyKind } from '../../../shared/ceremony/kinds'
import type { RoomContext } from '../../../shared/ceremony/state'
import type { DependencyEvent } from '../../../shared/dependency/types'
import type { ImpedimentEvent } from '../../../shared/impediment/types'
import { type Meeting, meetingForDay, nextMeeting } from '../../../shared/ladder/meeting'
import type { Level, Way } from '../../../shared/ladder/staircase'
import { dailyKind } from '../../../shared/org/ladder'
import { ancestorsOf, subtreeOf } from '../../../shared/org/tree'
import { isLive } from '../../../shared/product/order'
import type { Stamp } from '../../../shared/time'
import type { Sql } from '../sql'
import { mergedWith } from '../write/projections'
import { readAgenda } from './agenda'
import { readBacklog } from './backlog'
import { dependencyHistoryOf, horizonAt, idsUnder, openAround } from './dependencies'
import { readTrying } from './experiments'
import { initiativesDone, toSeeGone } from './gone'
import { historyOf } from './impediments'
import { readMetaScrum } from './metascrum'
import { readProduct } from './product'
import { seatsFor } from './seats'
import { facilitatorsOf, setUpOf, spokeAt } from './setup'
import { sprintGoalAt } from './sprints'
import { column } from './statements'
import { waitingAnswers } from './today'
import { behindIds } from './transformation'
import { type OrgTree, unitNames, unitRef } from './tree'
import { readUnitSprints } from './unit-sprints'
import { withoutSession } from './vision'
import { levelAt, wayUp, workOf } from './way'

interface RoomAsked {
  readonly unitId: string
  readonly kind: CeremonyKind
  readonly at: Stamp
  /** The session that is under way, where one is. */
  readonly sessionId?: string
}

/** Everything a room may show that is not the session itself; null when the unit is not there. */
export function gatherRoom(
  sql: Sql,
  org: OrgTree,
  { unitId, kind, at, sessionId }: RoomAsked
): RoomContext | null {
  const index = org.indexById.get(unitId)
  const unit = org.units[index ?? -1]
  const ref = unitRef(org, index ?? -1)
  if (index === undefined || !unit || !ref) return null
  const way = wayUp(sql, org, index, at.wall)
  const own = levelAt(sql, org, index, at.wall)
  const impedimentEvents = withMerged(sql, [
    ...relevantImpediments(sql, unitId, at.wall),
    ...touchedIn(sql, sessionId)
  ]).flatMap((id) => historyOf(sql, id))
  const dependencyEvents = relevantDependencies(sql, org, unitId, kind, sessionId).flatMap((id) =>
    dependencyHistoryOf(sql, id)
  )
  const agenda = readAgenda(sql, unitId, kind)
  return {
    unit: ref,
    parent: unitRef(org, org.delivery.parent[index] ?? -1),
    setUp: setUpOf(sql, unitId, kind),
    spokeAt: spokeAt(sql, unitId, kind, at.wall),
    ...facilitatorsOf(sql, org, index),
    seats: seatsFor(sql, org, index, kind),
    goal: sprintGoalAt(sql, org, unitId, at.wall) || unit.goal,
    bookedAt: kind === dailyKind(unit.kind) ? bookedToday(own, at.wall) : null,
    unitNames: unitNames(sql, org, [
      unitId,
      ...impedimentEvents.flatMap(unitsIn),
      ...dependencyEvents.flatMap(sidesIn)
    ]),
    teamsUnder: teamsUnder(org, impedimentEvents),
    unitsAbove: unitsAbove(org, impedimentEvents),
    behind: kind === 'eatDaily' ? behindIds(sql, unitId) : {},
    initiativesDone: initiativesDone(sql, unitId),
    impedimentEvents,
    dependencyEvents,
    units: speaksOfDependencies(kind) ? unitColumns(org) : noUnits,
    horizon: horizonAt(org, unitId, at.wall),
    product: productFor(sql, org, unitId, kind, sessionId),
    metaScrum:
      kind === 'metaScrum' || agenda.some(({ content }) => content === 'value')
        ? readMetaScrum(sql, org, unitId, { known: withoutSession(sessionId), until: at.wall })
        : null,
    agenda,
    sprints: readUnitSprints(sql, org, index, kind, at.wall),
    trying: kind === 'scaledRetro' ? readTrying(sql, org, index) : null,
    way,
    work: workOf(org, [unitId, ...impedimentEvents.flatMap(unitsIn)]),
    next: nextUp(org, index, way, own, at.wall)
  }
}

/**
 * Open with the ball here, raised here and still open, answered and not yet acknowledged here, settled above and not yet
 * seen to be gone; of each kind the oldest first.
 */
function relevantImpediments(sql: Sql, unitId: string, now: number): readonly string[] {
  const open = column(
    sql,
    `SELECT id, raised_at FROM impediment WHERE state = 'open' AND ball_at = ?
       UNION SELECT id, raised_at FROM impediment WHERE state = 'open' AND origin_unit = ?
       UNION SELECT id, raised_at FROM impediment WHERE state = 'answered' AND ball_at = ?
       ORDER BY raised_at, id`
  ).all(unitId, unitId, unitId) as string[]
  return [...new Set([...open, ...waitingAnswers(sql, unitId), ...toSeeGone(sql, unitId, now)])]
}

/** What stands in the order of the session under way, or it did something to, stays in its room, whatever became of it. */
const touchedIn = (sql: Sql, sessionId: string | undefined): readonly string[] =>
  sessionId === undefined
    ? []
    : (column(
        sql,
        `SELECT impediment_id FROM impediment_event WHERE session_id = ?
           UNION SELECT i.id FROM session_event e
             JOIN json_each(CASE e.type WHEN 'opened' THEN e.body -> '$.turns' ELSE json_array(e.body -> '$.turn') END) t
             JOIN impediment i ON i.id = t.value ->> '$.subject.id'
             WHERE e.session_id = ? AND e.type IN ('opened', 'turnAdded')`
      ).all(sessionId, sessionId) as string[])

/** The ceremonies in which teams tell each other what they need. */
const speaksOfDependencies = (kind: CeremonyKind): boolean =>
  kind === 'daily' || kind === 'scaledDaily' || kind === 'scaledPlanning'

/** No room reads more than this many; the most pressing come first. */
const mostDependencies = 500

/** What is open from or on the unit and everybody under it, and what the session itself did something about. */
function relevantDependencies(
  sql: Sql,
  org: OrgTree,
  unitId: string,
  kind: CeremonyKind,
  sessionId: string | undefined
): readonly string[] {
  if (!speaksOfDependencies(kind)) return []
  const touched = column(sql, 'SELECT DISTINCT dependency_id FROM dependency_event WHERE session_id = ?')
  const open = openAround(sql, idsUnder(org, unitId)).slice(0, mostDependencies)
  return [...new Set([...open, ...(touched.all(sessionId ?? '') as string[])])]
}

const sidesIn = (event: DependencyEvent): readonly string[] =>
  event.type === 'raised' ? [event.unit, event.on] : [event.unit]

const noUnits: RoomContext['units'] = { id: [], name: [], parent: new Int32Array() }

const unitColumns = ({ units, delivery }: OrgTree): RoomContext['units'] => ({
  id: units.map(({ id }) => id),
  name: units.map(({ name }) => name),
  parent: delivery.parent
})

/** With everything that is merged with them: a fold of one needs them all. */
const withMerged = (sql: Sql, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => mergedWith(sql, id)))
]

const unitsIn = (event: ImpedimentEvent): readonly string[] =>
  event.type === 'sentUp' ? [event.unit, event.to] : [event.unit]

const originsOf = (events: readonly ImpedimentEvent[]): readonly string[] => [
  ...new Set(events.filter(({ type }) => type === 'raised').map(({ unit }) => unit))
]

const unitsAbove = (org: OrgTree, events: readonly ImpedimentEvent[]): RoomContext['unitsAbove'] =>
  Object.fromEntries(
    originsOf(events).map((id) => {
      const index = org.indexById.get(id)
      const above = index === undefined ? [] : ancestorsOf(org.delivery, index)
      return [id, above.flatMap((i) => org.units[i]?.id ?? [])]
    })
  )

function teamsUnder(org: OrgTree, events: readonly ImpedimentEvent[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    originsOf(events).map((id) => {
      const index = org.indexById.get(id)
      const below = index === undefined ? [] : subtreeOf(org.delivery, index)
      const teams = below.filter((i) => org.units[i]?.kind === 'team').length
      return [id, Math.max(1, teams)]
    })
  )
}

/** The backlog a ceremony works on: an Executive Action Team's daily has the transformation backlog before it. */
function productFor(
  sql: Sql,
  org: OrgTree,
  unitId: string,
  kind: CeremonyKind,
  sessionId: string | undefined
): RoomContext['product'] {
  const product = readProduct(sql, org, unitId, { sessionId })
  return kind === 'eatDaily'
    ? {
        ...product,
        backlog: readBacklog(sql, unitId, 'transformation').filter(isLive),
        ended: [],
        lastAgreed: []
      }
    : product
}

/**
 * The next ceremony today up the ladder, as instants have it; after the last of them, the unit's own next one, today or
 * on its next working day.
 */
function nextUp(org: OrgTree, index: number, way: Way, own: Level, at: number): RoomContext['next'] {
  for (const level of way.above) {
    const meeting = nextToday(level, at, way.from.zone)
    if (meeting) return { unitName: level.name, kind: kindOf(org, level.unitId), at: meeting.from }
  }
  const again = nextMeeting(own, at, dayAt(own.zone, at))
  const kind = dailyKind(org.units[index]?.kind ?? 'team')
  return again && { unitName: own.name, kind, at: again.from, again: true }
}

/** Today's ceremony of a level, unless it was held or has passed; one that runs counts. */
function nextToday(level: Level, at: number, zone: string): Pick<Meeting, 'from'> | null {
  const held = level.held.at(-1)
  if (held) return held.to === null ? held : null
  const meeting = nextMeeting(level, at)
  return meeting && dayAt(zone, meeting.from) === dayAt(zone, at) ? meeting : null
}

const kindOf = (org: OrgTree, unitId: string): CeremonyKind =>
  dailyKind(org.units[org.indexById.get(unitId) ?? -1]?.kind ?? 'team')

/** Today's planned time by the clocks of this laptop, wherever the unit is. */
function bookedToday(level: Level, at: number): string | null {
  const zone = hostZone()
  const meeting = meetingForDay(level, zone, dayAt(zone, at))
  return meeting && new Date(localAt(zone, meeting.from)).toISOString().slice(11, 16)
}
