import type { Fact } from '../../shared/ceremony/facts'
import type { RoomContext } from '../../shared/ceremony/state'
import { awaitsAcknowledgement } from '../../shared/impediment/decide'
import { asksWhetherGone } from '../../shared/impediment/gone'
import { foldImpediments } from '../../shared/impediment/join'
import type { Impediment, ImpedimentEvent } from '../../shared/impediment/types'
import { inOrder, isLive } from '../../shared/product/order'
import type { Item } from '../../shared/product/types'

interface Known {
  readonly events: ImpedimentEvent[]
  readonly now: Impediment
  /** Ids of all that are merged with it, its own among them: a fold of one needs them all. */
  readonly together: ReadonlySet<string>
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
    const ids = new Set([...this.#shownAt(unitId)].flatMap(({ together }) => [...together]))
    return { ...room, impedimentEvents: [...ids].flatMap((id) => this.#known.get(id)?.events ?? []) }
  }

  /** What a unit has the ball of and may pass on: open, or taken by itself. */
  waitingAt(unitId: string): readonly Impediment[] {
    return this.#shownAt(unitId)
      .map(({ now }) => now)
      .filter(({ ballAt }) => ballAt === unitId)
      .filter(
        ({ state, answer }) => state === 'open' || (state === 'answered' && answer?.disposition === 'take')
      )
  }

  /** What a unit raised, levels above settled, and it has not yet said to be gone. */
  settledFor(unitId: string): readonly Impediment[] {
    return this.#shownAt(unitId)
      .map(({ now }) => now)
      .filter((item) => asksWhetherGone(item, unitId, []))
  }

  #shownAt(unitId: string): readonly Known[] {
    return [...(this.#relevant.get(unitId) ?? [])].flatMap((id) => this.#known.get(id) ?? [])
  }

  /** What has happened in a ceremony. */
  add(facts: readonly Fact[]): void {
    const touched = new Map<string, ImpedimentEvent[]>()
    const together = new Map<string, Set<string>>()
    const groupOf = (id: string) => together.get(id) ?? new Set(this.#known.get(id)?.together ?? [id])
    for (const fact of facts) {
      if (fact.entity === 'item') this.#addItem(fact.itemId, fact.patch)
      if (fact.entity !== 'impedimentEvent') continue
      const { impediment } = fact.event
      const events = touched.get(impediment) ?? this.#known.get(impediment)?.events ?? []
      events.push(fact.event)
      touched.set(impediment, events)
      const group = groupOf(impediment)
      if (fact.event.type === 'merged') for (const id of groupOf(fact.event.into)) group.add(id)
      for (const id of group) together.set(id, group)
    }
    for (const group of new Set(together.values())) this.#fold(group, touched)
  }

  #fold(group: ReadonlySet<string>, touched: ReadonlyMap<string, ImpedimentEvent[]>): void {
    const eventsOf = (id: string) => touched.get(id) ?? this.#known.get(id)?.events ?? []
    const folded = foldImpediments([...group].flatMap(eventsOf))
    const shown = folded.map((now) => ({
      now,
      units: now.path.map(({ unitId }) => unitId).filter((unitId) => isShownAt(now, unitId))
    }))
    const isOver = shown.every(({ units }) => units.length === 0)
    for (const { now, units } of shown) {
      for (const { unitId } of this.#known.get(now.id)?.now.path ?? [])
        this.#relevant.get(unitId)?.delete(now.id)
      for (const unitId of units)
        this.#relevant.set(unitId, (this.#relevant.get(unitId) ?? new Set()).add(now.id))
      if (isOver) this.#known.delete(now.id)
      else this.#known.set(now.id, { events: eventsOf(now.id), now, together: group })
    }
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
  awaitsAcknowledgement(item, unitId) ||
  asksWhetherGone(item, unitId, [])
