import type { Stamp } from '../time'
import { boxFace, pauseMs, projectedOverMs, turnFace } from './clocks'
import type { AudienceSnapshot, FacilitatorSnapshot, SavedState, ScreenState } from './snapshot'
import type { Room } from './state'
import { undoStack } from './undo'

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
  const { impedimentEvents: _, ...context } = room.context
  const { at, ...rest } = options
  const { undoable, redoable } = undoStack(room.events)
  return {
    ...rest,
    session: room.session,
    context,
    impediments: room.impediments,
    product: room.product,
    atWall: at.wall,
    turn: turnFace(room.session, at.mono),
    box: boxFace(room.session, at.mono),
    projectedOverMs: projectedOverMs(room.session, at.mono),
    pauseMs: pauseMs(room.session, at.mono),
    undo: { undoable: undoable.length, redoable: redoable.length }
  }
}
