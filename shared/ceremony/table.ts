import type { Room, RoomContext } from './state'

/** Every unit there is, a column at a time. `parent`: index of the unit above in delivery, -1 for none. */
export interface UnitColumns {
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly parent: Int32Array
}

// The columns are gathered once and asked at every key press.
const known = new WeakMap<UnitColumns, ReadonlyMap<string, number>>()

function indexOf(units: UnitColumns, id: string): number {
  let indexById = known.get(units)
  if (!indexById) {
    indexById = new Map(units.id.map((each, index) => [each, index]))
    known.set(units, indexById)
  }
  return indexById.get(id) ?? -1
}

/** What a unit is called; null for one that is not there. */
export const unitNamed = ({ units }: Pick<RoomContext, 'units'>, id: string): string | null =>
  units.name[indexOf(units, id)] ?? null

/**
 * Who at the table a unit belongs to: the one expected that it is, or stands under; the unit whose ceremony it is, if
 * no other. Null for a unit of somebody else.
 */
export function placeAtTable({ context }: Pick<Room, 'context'>, unitId: string): string | null {
  const { unit, units, seats } = context
  const isSeat = (id: string): boolean => seats.some((seat) => seat.kind === 'unit' && seat.id === id)
  if (unitId === unit.id || isSeat(unitId)) return unitId
  for (let at = indexOf(units, unitId); at >= 0; at = units.parent[at] ?? -1) {
    const id = units.id[at] ?? ''
    if (id === unit.id || isSeat(id)) return id
  }
  return null
}
