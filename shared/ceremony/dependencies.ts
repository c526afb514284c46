import { decideDependency } from '../dependency/decide'
import { byDue, dueDay, isPressing, urgencyOf } from '../dependency/due'
import type { Dependency, DependencyCommand, DependencyEvent } from '../dependency/types'
import { refuse } from '../impediment/decide'
import { effective } from '../impediment/undo'
import type { NamedUnit } from '../org/types'
import { ok, type Result } from '../result'
import { type Act, happens } from './act'
import type { Fact } from './facts'
import type { Room } from './state'
import { placeAtTable, unitNamed } from './table'

/** A dependency raised, dated, resolved … in the room, with its place among the session's own steps. */
export function handleDependency(act: Act, command: DependencyCommand): Result<readonly Fact[]> {
  const { room, at, cmd, ids } = act
  const { unit } = room.context
  const acting = inRoom(room, command.unitId)
  if (!acting)
    return refuse('problem.rule.dependencyOfOthers', {
      unit: room.context.unitNames[command.unitId] ?? unit.name
    })
  const decision = decideDependency(
    {
      dependency: dependencyOf(room, command.dependencyId),
      unit: acting,
      // What is in the room concerns somebody at its table.
      isAbove: acting.id === unit.id,
      on: command.type === 'raise' ? named(room, command.on) : null
    },
    command,
    at,
    cmd,
    ids,
    room.session.id
  )
  if (!decision.ok) return decision
  const { dependency, impediment } = decision.value
  if (dependency.length === 0) return ok([])
  const turn = room.session.currentTurnId
  return ok([
    ...happens(act, {
      type: command.type === 'raise' ? 'dependencyCaptured' : 'dependencyHandled',
      dependency: command.dependencyId,
      turn
    }),
    ...impediment.flatMap((event) => happens(act, { type: 'captured', impediment: event.impediment, turn })),
    ...dependency.map((event): Fact => ({ entity: 'dependencyEvent', event })),
    ...impediment.map((event): Fact => ({ entity: 'impedimentEvent', event }))
  ])
}

/** The unit whose ceremony it is, one at its table, or one under those for which somebody at the table speaks. */
const inRoom = (room: Room, id: string) => (placeAtTable(room, id) === null ? null : named(room, id))

function named({ context }: Room, id: string): NamedUnit | null {
  const name = unitNamed(context, id)
  return name === null ? null : { id, name }
}

export const dependencyOf = (room: Room, id: string): Dependency | null =>
  room.dependencies.find((dependency) => dependency.id === id) ?? null

/** The two sides of a dependency. */
export const sidesOf = ({ fromUnitId, onUnitId }: Dependency): readonly [string, string] => [
  fromUnitId,
  onUnitId
]

/**
 * What is overdue or due in the next three working days for whoever has the turn, most pressing first: what they need
 * and what they are to give. In a team's own ceremony every turn is the team's.
 * @param seatId whose turn it is; null for everybody's
 */
export function pressingFor(
  room: Pick<Room, 'context' | 'dependencies'>,
  seatId: string | null
): readonly Dependency[] {
  const { horizon } = room.context
  return room.dependencies
    .filter(
      (dependency) =>
        dependency.state === 'open' &&
        isPressing(urgencyOf(dueDay(dependency), horizon)) &&
        sidesOf(dependency).some((id) => {
          const place = placeAtTable(room, id)
          return place !== null && (seatId === null || place === seatId)
        })
    )
    .sort(byDue)
}

/** The seat whose dependencies belong to the running turn; null: everybody's. */
export function seatOnTurn({ session }: Pick<Room, 'session'>): string | null {
  const turn = session.turns.find(({ id }) => id === session.currentTurnId)
  return turn?.subject.kind === 'unit' ? turn.subject.id : null
}

/** What a ceremony did about dependencies. */
export interface DependencyOutcome {
  readonly raised: readonly Dependency[]
  readonly resolved: readonly Dependency[]
  readonly turned: readonly Dependency[]
  /** Still open, and overdue or due soon. */
  readonly due: readonly Dependency[]
}

export function dependencyOutcome(room: Room): DependencyOutcome {
  const acted = (type: DependencyEvent['type']) => {
    const ids = effective(room.dependencyEvents)
      .filter((event) => event.session === room.session.id && event.type === type)
      .map((event) => event.dependency)
    return [...new Set(ids)].flatMap((id) => dependencyOf(room, id) ?? [])
  }
  const raised = acted('raised')
  return {
    raised: raised.filter(({ state }) => state === 'open'),
    resolved: acted('resolved').filter(({ state }) => state === 'resolved'),
    turned: acted('turned').filter(({ state }) => state === 'impediment'),
    due: pressingFor(room, null).filter((one) => !raised.includes(one))
  }
}

/** Whether its words may be on a wall or in a report: not once a confidential impediment goes on for it. */
export const maySay = ({ impediments }: Pick<Room, 'impediments'>, { impedimentId }: Dependency): boolean =>
  impedimentId === null || impediments.some(({ id, fields }) => id === impedimentId && !fields.confidential)
