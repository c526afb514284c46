import { decideImpediment, type ImpedimentContext, refuse } from '../impediment/decide'
import type { Impediment, ImpedimentCommand } from '../impediment/types'
import { ok, type Result } from '../result'
import { type Act, happens } from './act'
import type { Fact } from './facts'
import { impedimentOf } from './room'
import type { Room } from './state'
import { becomesInitiative } from './transformation'

/** An impediment raised, sent up, answered … in the room, with its place among the session's own steps. */
export function handleImpediment(act: Act, command: ImpedimentCommand): Result<readonly Fact[]> {
  const { room, at, cmd, ids } = act
  const impediment = impedimentOf(room, command.impedimentId)
  const context = actingIn(room, command.unitId, impediment)
  if (!context) {
    return refuse('problem.rule.notOnPath', {
      unit: room.context.unitNames[command.unitId] ?? room.context.unit.name
    })
  }
  const into = command.type === 'merge' ? impedimentOf(room, command.into) : null
  const decision = decideImpediment({ ...context, into }, command, at, cmd, ids, room.session.id)
  if (!decision.ok || decision.value.length === 0) return decision.ok ? ok([]) : decision
  const becomes =
    impediment && command.type === 'answer' && command.disposition === 'transform'
      ? becomesInitiative(room.product.backlog, impediment, command)
      : ok([])
  if (!becomes.ok) return becomes
  return ok([
    ...happens(act, {
      type: command.type === 'raise' ? 'captured' : 'handled',
      impediment: command.impedimentId,
      turn: room.session.currentTurnId
    }),
    ...decision.value.map((event): Fact => ({ entity: 'impedimentEvent', event })),
    ...becomes.value
  ])
}

/** The unit whose ceremony this is may act, and in a Scaled Daily Scrum each unit at the table for itself. */
function actingIn(room: Room, unitId: string, impediment: Impediment | null): ImpedimentContext | null {
  const { unit, parent } = room.context
  if (unitId === unit.id) return { impediment, unit, parent, isTop: room.session.kind === 'eatDaily' }
  const seat = room.session.roster.find((entry) => entry.kind === 'unit' && entry.id === unitId)
  return seat ? { impediment, unit: { id: seat.id, name: seat.name }, parent: unit, isTop: false } : null
}
