import { comesLate, dueDay, urgencyOf } from '../dependency/due'
import type { Dependency } from '../dependency/types'
import { maySay, pressingFor, seatOnTurn } from './dependencies'
import { nameOf } from './public-items'
import type { PublicDependency, PublicDue } from './public-types'
import type { Room } from './state'
import { placeAtTable } from './table'

/** Without those that a confidential impediment goes on for. */
export const publicDependencies = (
  room: Room,
  dependencies: readonly Dependency[]
): readonly PublicDependency[] =>
  dependencies
    .filter((dependency) => maySay(room, dependency))
    .map((dependency) => publicDependency(room, dependency))

/** What presses on whoever has the turn, most pressing first. */
export function publicDue(room: Room): readonly PublicDue[] {
  const seat = seatOnTurn(room)
  const isOurs = (id: string): boolean => {
    const place = placeAtTable(room, id)
    return place !== null && (seat === null || place === seat)
  }
  return pressingFor(room, seat).map((dependency) => {
    const needs = isOurs(dependency.fromUnitId)
    const side = needs && isOurs(dependency.onUnitId) ? 'both' : needs ? 'needs' : 'gives'
    return { ...publicDependency(room, dependency), side }
  })
}

/** Copied out field by field: who sees to it has no field here. */
const publicDependency = (room: Room, dependency: Dependency): PublicDependency => ({
  id: dependency.id,
  what: dependency.what,
  from: nameOf(room, dependency.fromUnitId),
  on: nameOf(room, dependency.onUnitId),
  due: dueDay(dependency),
  late: comesLate(dependency),
  urgency: urgencyOf(dueDay(dependency), room.context.horizon)
})
