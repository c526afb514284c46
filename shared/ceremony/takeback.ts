import { refuse } from '../impediment/decide'
import { transformationItemId } from '../impediment/initiative'
import { ok, type Result } from '../result'
import { type Act, happens, toDependency, toImpediment, toProduct } from './act'
import type { SessionEvent } from './events'
import { foldSession } from './evolve'
import type { Fact } from './facts'
import { metaScrumBack } from './metascrum-back'
import { retroBack } from './retro'
import { impedimentOf } from './room'
import { keepRota } from './rota-commands'
import { agendaBack, keepSetUp } from './setup-commands'
import { sprintBack } from './sprint'
import { transformationItem } from './transformation'
import { undoStack } from './undo'

type Decision = Result<readonly Fact[]>

/** Takes back the latest command: everything it did carries its name. */
export function undo(act: Act): Decision {
  const target = undoStack(act.room.events).undoable.at(-1)
  return target === undefined ? refuse('problem.rule.nothingToUndo') : ok(turned(act, target, false))
}

/** Brings back what undo took last, until something new is done. */
export function redo(act: Act): Decision {
  const target = undoStack(act.room.events).redoable.at(-1)
  return target === undefined ? refuse('problem.rule.nothingToRedo') : ok(turned(act, target, true))
}

function turned(act: Act, target: string, isRedo: boolean): readonly Fact[] {
  const { events, impedimentEvents, dependencyEvents } = act.room
  const done = events.filter((event) => event.cmd === target)
  // Both logs are asked: after a restart an impediment that has gone on elsewhere may no longer be in the room.
  const touched = new Set([
    ...done.flatMap((event) =>
      event.type === 'captured' || event.type === 'handled' ? [event.impediment] : []
    ),
    ...impedimentEvents.filter((event) => event.cmd === target).map((event) => event.impediment)
  ])
  const depended = new Set([
    ...done.flatMap((event) =>
      event.type === 'dependencyCaptured' || event.type === 'dependencyHandled' ? [event.dependency] : []
    ),
    ...dependencyEvents.filter((event) => event.cmd === target).map((event) => event.dependency)
  ])
  const told = done.some(
    ({ type }) =>
      (type === 'closed' && act.room.session.frozen !== null) ||
      type === 'visionWritten' ||
      type === 'dodWritten'
  )
  const said = happens(act, { type: 'undone', target, redo: isRedo })
  return [
    ...said,
    ...[...touched].map((id) => toImpediment(act, id, { type: 'undone', target, redo: isRedo })),
    ...[...depended].map((id) => toDependency(act, id, { type: 'undone', target, redo: isRedo })),
    ...(told ? [toProduct(act, { type: 'undone', target, redo: isRedo })] : []),
    ...reorders(act, target, isRedo),
    ...done.flatMap((event) => metaScrumBack(act.room.session.unitId, event, isRedo)),
    ...done.flatMap((event) => retroBack(event, isRedo)),
    ...done.flatMap((event) => sprintBack(event, isRedo)),
    ...done.flatMap((event) => agendaBack(act.room.session, event, isRedo)),
    ...transformations(act, target, isRedo),
    ...settings(act, done, said)
  ]
}

/** What was kept for the next time is kept as it stands once the command is taken back, or brought back. */
function settings(act: Act, done: readonly SessionEvent[], said: readonly Fact[]): readonly Fact[] {
  const setUp = done.some(({ type }) => type === 'setUpChanged')
  const rota = done.some(({ type }) => type === 'rotaSet')
  if (!setUp && !rota) return []
  const turnedBack = said.flatMap((fact) => (fact.entity === 'sessionEvent' ? [fact.event] : []))
  const session = foldSession([...act.room.events, ...turnedBack])
  if (!session) return []
  return [
    ...(setUp ? [keepSetUp(session, session.setUp)] : []),
    ...(rota ? [keepRota(session, session.rota)] : [])
  ]
}

function reorders(act: Act, target: string, isRedo: boolean): readonly Fact[] {
  return act.room.events
    .filter((event) => event.type === 'reordered')
    .filter((event) => event.cmd === target)
    .flatMap((event) => [event, ...(event.pushed ?? [])])
    .map(({ item, rank, rankBefore }) => ({
      entity: 'item',
      itemId: item,
      patch: { rank: isRedo ? rank : rankBefore }
    }))
}

function transformations(act: Act, target: string, isRedo: boolean): readonly Fact[] {
  return (
    act.room.impedimentEvents
      .filter((event) => event.type === 'answered')
      .filter((event) => event.cmd === target && event.disposition === 'transform')
      // An initiative that was there before stays whatever becomes of the answer.
      .filter(({ impediment, item }) => item === undefined || item === transformationItemId(impediment))
      .flatMap((event): readonly Fact[] => {
        if (!isRedo)
          return [
            {
              entity: 'item',
              itemId: transformationItemId(event.impediment),
              patch: { state: 'dropped' }
            }
          ]
        const impediment = impedimentOf(act.room, event.impediment)
        return impediment
          ? [transformationItem(act.room.product.backlog, impediment, { ...event, unitId: event.unit })]
          : []
      })
  )
}
