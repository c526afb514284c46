import type { Room } from './state'

/**
 * The running number of an impediment in this session, from 1: first the agenda's, then those raised, then the
 * rest of the room's. It stands in for a confidential title, so it must not jump while others are added.
 */
export function impedimentNumber(room: Room, id: string): number {
  const { turns, captured } = room.session
  const ids = [
    ...turns.filter((turn) => turn.subject.kind === 'impediment').map((turn) => turn.subject.id),
    ...captured.map((entry) => entry.impedimentId),
    ...room.impediments.map((impediment) => impediment.id)
  ]
  return [...new Set(ids)].indexOf(id) + 1
}
