import type { Stamp } from '../time'
import type { AudienceSnapshot } from './audience-snapshot'
import { boxFace, pauseMs, projectedOverMs, turnFace } from './clocks'
import { dependencyOutcome, pressingFor, seatOnTurn, sidesOf } from './dependencies'
import type { FacilitatorSnapshot, SavedState, ScreenState } from './facilitator-snapshot'
import { arrivedInRound } from './metascrum'
import { experimentsIn } from './retro'
import type { Room } from './state'
import { unitNamed } from './table'
import { undoStack } from './undo'

/** What main knows and no event says. */
export interface FacilitatorOptions {
  readonly seq: number
  readonly at: Stamp
  readonly rate: number
  readonly saved: SavedState
  readonly gap: FacilitatorSnapshot['gap']
  readonly screen: ScreenState
  readonly audience: AudienceSnapshot
}

/** The whole room as the facilitator's window shows it. */
export function toFacilitator(room: Room, options: FacilitatorOptions): FacilitatorSnapshot {
  const { impedimentEvents: _, dependencyEvents: __, units: ___, ...context } = room.context
  const { at, ...rest } = options
  const { undoable, redoable } = undoStack(room.events)
  return {
    ...rest,
    session: room.session,
    context: { ...context, unitNames: namesFor(room) },
    impediments: room.impediments,
    dependencies: {
      all: room.dependencies,
      now: pressingFor(room, seatOnTurn(room)).map(({ id }) => id),
      outcome: dependencyOutcome(room)
    },
    product: room.product,
    experiments: experimentsIn(room),
    arrived: arrivedInRound(room),
    atWall: at.wall,
    turn: turnFace(room.session, at.mono),
    box: boxFace(room.session, at.mono),
    projectedOverMs: projectedOverMs(room.session, at.mono),
    pauseMs: pauseMs(room.session, at.mono),
    undo: { undoable: undoable.length, redoable: redoable.length }
  }
}

/** With what those are called that something was needed of just now. */
const namesFor = ({ context, dependencies }: Room): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(dependencies.flatMap(sidesOf).map((id) => [id, unitNamed(context, id) ?? id])),
  ...context.unitNames
})
