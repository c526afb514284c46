import type { Impediment, ImpedimentEvent } from '../impediment/types'
import { effective } from '../impediment/undo'
import { impedimentOf } from './room'
import type { Room } from './state'

/** The impediments raised in this session, in the order they were. */
export const raisedHere = (room: Room): readonly Impediment[] =>
  known(
    room,
    room.session.captured.map((entry) => entry.impedimentId)
  )

/** The impediments this session sent up. */
export const sentUpHere = (room: Room): readonly Impediment[] => actedOn(room, ['sentUp'])

/** The impediments this session answered or resolved. */
export const answeredHere = (room: Room): readonly Impediment[] =>
  actedOn(room, ['answered', 'resolved']).filter((impediment) => impediment.answer !== null)

const actedOn = (room: Room, types: readonly ImpedimentEvent['type'][]): readonly Impediment[] =>
  known(
    room,
    effective(room.impedimentEvents)
      .filter((event) => event.session === room.session.id && types.includes(event.type))
      .map((event) => event.impediment)
  )

const known = (room: Room, ids: readonly string[]): readonly Impediment[] =>
  [...new Set(ids)].map((id) => impedimentOf(room, id)).filter((impediment) => impediment !== null)
