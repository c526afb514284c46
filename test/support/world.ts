import type { Fact } from '../../shared/ceremony/facts'
import type { RoomContext } from '../../shared/ceremony/state'
import { awaitsAcknowledgement } from '../../shared/impediment/decide'
import { foldImpediment } from '../../shared/impediment/evolve'
import type { Impediment, ImpedimentEvent } from '../../shared/impediment/types'
import { inOrder, isLive } from '../../shared/product/order'
import type { Item } from '../../shared/product/types'

interface Known {
  readonly events: ImpedimentEvent[]
  readonly now: Impediment
}

/** What the rooms of an organisation would find in the tables, kept in memory while its days are played. */
export class World {
  readonly #rooms: Map<string, RoomContext>
  readonly #known = new Map<string, Known>()
  /** Impediments a room may show, by unit; the oldest first. */
  readonly #relevant = new Map<string, Set<string>>()

  constructor(rooms: ReadonlyMap<string, RoomContext>) {
    const unitNames = Object.fromEntries([...rooms.values()].map(({ unit }) => [unit.id, unit.name]))
    this.#rooms = new Map([...rooms].map(([id, room]) => [id, { ...room, unitNames }]))
  }

  room(unitId: string): RoomContext {
    const room = this.#rooms.get(unitId)
    if (!room) throw new Error(`No room of ${unitId}`)
    const ids = this.#relevant.get(unitId) ?? []
    return { ...room, impedimentEvents: [...ids].flatMap((id) => this.#known.get(id)?.events ?? []) }
  }

  /** What a unit has the ball of and may pass on: open, or taken by itself. */
  waitingAt(unitId: string): readonly Impediment[] {
    const ids = [...(this.#relevant.get(unitId) ?? [])]
    return ids
      .flatMap((id) => this.#known.get(id)?.now ?? [])
      .filter(({ ballAt }) => ballAt === unitId)
      .filter(
        ({ state, answer }) => state === 'open' || (state === 'answered' && answer?.disposition === 'take')
      )
  }

  /** What has happened in a ceremony. */
  add(facts: readonly Fact[]): void {
    const touched = new Map<string, ImpedimentEvent[]>()
    for (const fact of facts) {
      if (fact.entity === 'item') this.#addItem(fact.itemId, fact.patch)
      if (fact.entity !== 'impedimentEvent') continue
      const { impediment } = fact.event
      const events = touched.get(impediment) ?? this.#known.get(impediment)?.events ?? []
      events.push(fact.event)
      touched.set(impediment, events)
    }
    for (const [id, events] of touched) this.#fold(id, events)
  }

  #fold(id: string, events: ImpedimentEvent[]): void {
    const before = this.#known.get(id)?.now
    const now = foldImpediment(events)
    if (!now) throw new Error(`${id} was never raised`)
    for (const { unitId } of before?.path ?? []) this.#relevant.get(unitId)?.delete(id)
    const units = now.path.map(({ unitId }) => unitId).filter((unitId) => isShownAt(now, unitId))
    for (const unitId of units) this.#relevant.set(unitId, (this.#relevant.get(unitId) ?? new Set()).add(id))
    if (units.length > 0) this.#known.set(id, { events, now })
    else this.#known.delete(id)
  }

  #addItem(id: string, patch: Partial<Omit<Item, 'id'>>): void {
    const { unitId } = patch
    const room = unitId === undefined ? undefined : this.#rooms.get(unitId)
    if (!room || unitId === undefined) return
    const backlog = inOrder([...room.product.backlog, { ...patch, id } as Item]).filter(isLive)
    this.#rooms.set(unitId, { ...room, product: { ...room.product, backlog } })
  }
}

/** As `electron/store/read/room.ts` finds them. */
const isShownAt = (item: Impediment, unitId: string): boolean =>
  (item.state === 'open' && (item.ballAt === unitId || item.originUnitId === unitId)) ||
  (item.state === 'answered' && item.ballAt === unitId) ||
  awaitsAcknowledgement(item, unitId)
