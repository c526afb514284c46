import { awaitsAcknowledgement } from '../impediment/decide'
import type { Impediment } from '../impediment/types'
import { undoneCommands } from '../impediment/undo'
import type { SessionEvent } from './events'
import type { TurnOrder } from './setup'

/** How the turns came to stand as they do; `byHand` once somebody has moved one. */
export interface OrderOfTurns {
  readonly how: TurnOrder | 'byHand'
  /** The number the lot was drawn with, for anybody to draw again; null where no lot was drawn. */
  readonly seed: number | null
}

const seeds = 10_000

/** A number of four digits from an id, which is drawn at the edge: the same act replayed draws the same lot. */
export function seedFrom(id: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16_777_619)
  return (hash >>> 0) % seeds
}

/** Draws lots (Fisher and Yates): the same seed over the same list gives the same order on every laptop. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const drawn = [...list]
  const random = mulberry32(seed)
  for (let last = drawn.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1))
    const [a, b] = [drawn[last], drawn[chosen]]
    if (a === undefined || b === undefined) continue
    drawn[last] = b
    drawn[chosen] = a
  }
  return drawn
}

/** Whoever has waited longest since their last word first, and whoever spoke last, last. */
export const lastSpokeLast = <T extends { readonly id: string }>(
  list: readonly T[],
  spokeAt: Readonly<Record<string, number>>
): readonly T[] => [...list].sort((a, b) => (spokeAt[a.id] ?? 0) - (spokeAt[b.id] ?? 0))

/** The last to arrive speaks first; who has not arrived yet waits at the end. */
export function lastArrivalFirst<T extends { readonly id: string }>(
  list: readonly T[],
  arrived: readonly string[]
): readonly T[] {
  const place = (id: string) => {
    const at = arrived.indexOf(id)
    return at < 0 ? 1 : -at
  }
  return [...list].sort((a, b) => place(a.id) - place(b.id))
}

/**
 * When each subject last had a turn (wall ms), from the sessions before this one; a turn that was skipped or taken back
 * does not count.
 * @param sessions each one's events in order, the oldest session first
 */
export function lastSpoken(sessions: readonly (readonly SessionEvent[])[]): Readonly<Record<string, number>> {
  const spokeAt: Record<string, number> = {}
  for (const events of sessions) {
    for (const [subject, at] of spokenIn(events)) spokeAt[subject] = Math.max(at, spokeAt[subject] ?? 0)
  }
  return spokeAt
}

function spokenIn(events: readonly SessionEvent[]): ReadonlyMap<string, number> {
  const undone = undoneCommands(events)
  const subjects = new Map<string, string>()
  const spoken = new Map<string, number>()
  for (const event of events) {
    if (undone.has(event.cmd)) continue
    const planned =
      event.type === 'opened' || event.type === 'planned'
        ? event.turns
        : event.type === 'turnAdded'
          ? [event.turn]
          : []
    for (const { id, subject } of planned) subjects.set(id, subject.id)
    if (event.type !== 'turnStarted' && event.type !== 'turnSkipped') continue
    const subject = event.turn === null ? undefined : subjects.get(event.turn)
    if (subject === undefined) continue
    if (event.type === 'turnStarted') spoken.set(subject, event.at.wall)
    else spoken.delete(subject)
  }
  return spoken
}

/**
 * What walks past when the board is walked from right to left: what came back and wants to be acknowledged, what is
 * on its way above, what came up to here, and what was raised here; in each column the oldest first.
 */
export const boardWalk = (impediments: readonly Impediment[], unitId: string): readonly Impediment[] =>
  impediments
    .map((item) => ({ item, column: columnOf(item, unitId) }))
    .filter(({ column }) => column !== null)
    .sort(
      (a, b) =>
        (a.column ?? 0) - (b.column ?? 0) ||
        a.item.raisedAt - b.item.raisedAt ||
        (a.item.id < b.item.id ? -1 : 1)
    )
    .map(({ item }) => item)

function columnOf(item: Impediment, unitId: string): number | null {
  if (awaitsAcknowledgement(item, unitId)) return 0
  if (item.state !== 'open' || !item.path.some((rung) => rung.unitId === unitId)) return null
  if (item.ballAt !== unitId) return 1
  return item.originUnitId === unitId ? 3 : 2
}

/** A small generator with 32 bits of state: lots need to be fair and repeatable, not secret. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
