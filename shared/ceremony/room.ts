import { foldDependencies, foldDependency } from '../dependency/evolve'
import type { DependencyEvent } from '../dependency/types'
import { foldImpediment } from '../impediment/evolve'
import { foldImpediments } from '../impediment/join'
import type { Impediment, ImpedimentEvent } from '../impediment/types'
import { plainItem } from '../product/item'
import { inOrder, isLive } from '../product/order'
import type { Item, ProductView } from '../product/types'
import type { SessionEvent } from './events'
import { evolve, foldSession, rewrites } from './evolve'
import type { Fact } from './facts'
import { withExperiment } from './retro'
import type { RoomExperiment } from './retro-state'
import type { Room, RoomContext, Session } from './state'

/**
 * The live room of a session.
 * @param context what the store gathered around it
 * @param events every stored event of the session, in order; the first opens it, or this throws
 */
export function openRoom(context: RoomContext, events: readonly SessionEvent[]): Room {
  const session = foldSession(events)
  if (!session) throw new Error('A room needs a session that was opened.')
  return {
    context,
    events,
    session,
    impedimentEvents: context.impedimentEvents,
    impediments: foldImpediments(context.impedimentEvents),
    dependencyEvents: context.dependencyEvents,
    dependencies: foldDependencies(context.dependencyEvents),
    product: withSaid(context.product, context, session),
    experiments: context.trying?.experiments ?? []
  }
}

/** The vision and the definition of done as this session leaves them. */
function withSaid(
  product: ProductView,
  { product: before, unit }: RoomContext,
  { metaScrum }: Session
): ProductView {
  const { vision: sentence, dod } = metaScrum
  const vision =
    sentence === null
      ? before.vision
      : sentence === ''
        ? null
        : { sentence, page: before.vision?.page ?? '', unitName: unit.name }
  const lines = dod.reduce<readonly string[]>(
    (now, { added, removed }) => [...new Set([...now.filter((line) => !removed.includes(line)), ...added])],
    before.dod
  )
  return { ...product, vision, dod: lines }
}

type ItemFact = Extract<Fact, { entity: 'item' }>

/**
 * Facts forward, in their order: the same whether they are new, replayed or came with a file. Items that follow each
 * other are put in their places together: a move can give every item of a large backlog a new rank.
 */
export function evolveRoom(room: Room, facts: readonly Fact[]): Room {
  let now = room
  let items: ItemFact[] = []
  const placed = (): Room => (items.length > 0 ? { ...now, product: withItems(now.product, items) } : now)
  for (const fact of facts) {
    if (fact.entity === 'item') {
      items.push(fact)
      continue
    }
    now = evolveOne(placed(), fact)
    items = []
  }
  return placed()
}

function evolveOne(room: Room, fact: Exclude<Fact, ItemFact>): Room {
  switch (fact.entity) {
    case 'sessionEvent':
      return withSessionEvent(room, fact.event)
    case 'impedimentEvent':
      return withImpedimentEvent(room, fact.event)
    case 'dependencyEvent':
      return withDependencyEvent(room, fact.event)
    case 'link':
    case 'setting':
      // The session carries what is in force; the setting is for the next time.
      return room
    case 'productEvent':
      // What was agreed before stays on screen beside what is agreed now, until the next ceremony.
      return room
    case 'row':
      return fact.draft.entity === 'experiment'
        ? withExperiment(room, fact.draft.rowId, fact.draft.patch as Partial<RoomExperiment>)
        : room
  }
}

function withSessionEvent(room: Room, event: SessionEvent): Room {
  const events = [...room.events, event]
  const before = room.events.at(-1)?.at.mono ?? event.at.mono
  const session = rewrites(event) ? foldSession(events) : evolve(room.session, event, before)
  if (!session || session.metaScrum === room.session.metaScrum)
    return { ...room, events, session: session ?? room.session }
  return { ...room, events, session, product: withSaid(room.product, room.context, session) }
}

function withImpedimentEvent(room: Room, event: ImpedimentEvent): Room {
  const events = [...room.impedimentEvents, event]
  const id = event.impediment
  const known = room.impediments.some((impediment) => impediment.id === id)
  const joins =
    event.type === 'merged' || room.impediments.some((impediment) => impediment.mergedInto !== null)
  // One that joins takes the place that a fold of the whole history gives it.
  if (!known || joins) return { ...room, impedimentEvents: events, impediments: foldImpediments(events) }
  const now = foldImpediment(events.filter((event) => event.impediment === id))
  const impediments = room.impediments.flatMap((impediment) =>
    impediment.id === id ? (now ? [now] : []) : [impediment]
  )
  return { ...room, impedimentEvents: events, impediments }
}

function withDependencyEvent(room: Room, event: DependencyEvent): Room {
  const events = [...room.dependencyEvents, event]
  const id = event.dependency
  if (!room.dependencies.some((dependency) => dependency.id === id))
    return { ...room, dependencyEvents: events, dependencies: foldDependencies(events) }
  const now = foldDependency(events.filter((other) => other.dependency === id))
  const dependencies = room.dependencies.flatMap((dependency) =>
    dependency.id === id ? (now ? [now] : []) : [dependency]
  )
  return { ...room, dependencyEvents: events, dependencies }
}

function withItems(product: ProductView, facts: readonly ItemFact[]): ProductView {
  const { backlog, ended } = product
  const before = new Map([...ended, ...backlog].map((item) => [item.id, item]))
  // The one touched last comes last; null leaves no trace.
  const touched = new Map<string, Item | null>()
  for (const { itemId: id, patch } of facts) {
    const known = touched.has(id) ? touched.get(id) : before.get(id)
    const item = known ? { ...known, ...patch } : isWhole(patch) ? { ...plainItem, ...patch, id } : null
    if (!item) continue
    touched.delete(id)
    // What is taken back from a transformation backlog comes back whole.
    touched.set(id, isLive(item) || item.kind === 'product' ? item : null)
  }
  if (touched.size === 0) return product
  const now = [...touched.values()].filter((item) => item !== null)
  const live = now.filter(isLive)
  const others = backlog.filter(({ id }) => !touched.has(id))
  return {
    ...product,
    backlog: live.length > 0 ? inOrder([...others, ...live]) : others,
    ended: [...ended.filter(({ id }) => !touched.has(id)), ...now.filter((item) => !isLive(item))]
  }
}

const isWhole = (patch: Partial<Omit<Item, 'id'>>): patch is Omit<Item, 'id'> =>
  patch.title !== undefined && patch.rank !== undefined && patch.state !== undefined

/**
 * The same room with freshly gathered surroundings (after an import or a hand-off). What this session did and the
 * store has not told back yet is kept.
 */
export function withContext(room: Room, context: RoomContext): Room {
  const impedimentEvents = andUntold(context.impedimentEvents, room.impedimentEvents)
  const dependencyEvents = andUntold(context.dependencyEvents, room.dependencyEvents)
  return {
    ...room,
    context,
    impedimentEvents,
    dependencyEvents,
    dependencies: foldDependencies(dependencyEvents),
    impediments: foldImpediments(impedimentEvents),
    product: withSaid(context.product, context, room.session),
    experiments: andUntold(context.trying?.experiments ?? [], room.experiments)
  }
}

function andUntold<E extends { readonly id: string }>(told: readonly E[], known: readonly E[]): readonly E[] {
  const ids = new Set(told.map(({ id }) => id))
  return [...told, ...known.filter(({ id }) => !ids.has(id))]
}

export const impedimentOf = (room: Room, id: string): Impediment | null =>
  room.impediments.find((impediment) => impediment.id === id) ?? null
