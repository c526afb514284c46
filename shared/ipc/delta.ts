/**
 * What has changed between two values that go over a boundary as JSON, the later made from the earlier by copying what
 * changed and keeping the rest: what is the same object in both is never looked into. A room with ten thousand items
 * in its backlog is told as the one that moved.
 */
export type Delta =
  /** Something else altogether. */
  | { readonly is: unknown }
  /** An object of which only these properties changed. */
  | { readonly in: Readonly<Record<string, Delta>>; readonly without?: readonly string[] }
  /** A list, put together from pieces of the former one (where each begins, how many) and new elements. */
  | { readonly of: readonly Piece[] }

type Piece = readonly [from: number, count: number] | { readonly are: readonly unknown[] }

/** A value as it is told step by step. */
export interface Told {
  /** Counts what was told. */
  readonly count: number
  /** The one that this goes on from; null: it stands for itself. Who does not have that one asks for the whole. */
  readonly since: number | null
  readonly delta: Delta
}

/**
 * @returns null where nothing has changed. Objects that are equal without being the same may be told anew.
 */
export function deltaOf(before: unknown, now: unknown): Delta | null {
  if (Object.is(before, now)) return null
  if (Array.isArray(before) && Array.isArray(now)) return listDelta(before, now)
  if (isObject(before) && isObject(now)) return objectDelta(before, now)
  return { is: now }
}

/**
 * The later value, from the earlier and what has changed. What has not stays the very same object, so that whoever
 * draws it sees that there is nothing to draw.
 */
export function withDelta(before: unknown, delta: Delta): unknown {
  if ('is' in delta) return delta.is
  if ('of' in delta) {
    const list = before as readonly unknown[]
    return delta.of.flatMap((piece) =>
      'are' in piece ? piece.are : list.slice(piece[0], piece[0] + piece[1])
    )
  }
  const without = new Set(delta.without)
  const kept = Object.entries(before as Plain).filter(([name]) => !without.has(name))
  const known = new Map(kept)
  const changed = Object.entries(delta.in).map(([name, inner]) => [name, withDelta(known.get(name), inner)])
  // Names may be ids that a file brought along: made this way, none of them means anything to the object itself.
  return Object.fromEntries([...kept, ...changed])
}

/**
 * Somebody who is told a value step by step.
 * @returns takes in what is told, and hands back the value; null when something before it is missing
 */
export function follower<T>(): (told: Told) => { readonly value: T } | null {
  let last: { readonly count: number; readonly value: unknown } | null = null
  return ({ count, since, delta }) => {
    if (since !== null && since !== last?.count) return null
    const value = withDelta(since === null ? null : last?.value, delta)
    last = { count, value }
    return { value: value as T }
  }
}

type Plain = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (value: Plain, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined)

function objectDelta(before: Plain, now: Plain): Delta | null {
  const changed: [string, Delta][] = []
  // What is undefined does not cross as JSON: it is not there.
  for (const [name, value] of Object.entries(now)) {
    if (value === undefined) continue
    const delta = deltaOf(own(before, name), value)
    if (delta) changed.push([name, delta])
  }
  const without = Object.keys(before).filter(
    (name) => own(before, name) !== undefined && own(now, name) === undefined
  )
  if (changed.length === 0 && without.length === 0) return null
  return { in: Object.fromEntries(changed), ...(without.length > 0 && { without }) }
}

function listDelta(before: readonly unknown[], now: readonly unknown[]): Delta | null {
  const shorter = Math.min(before.length, now.length)
  let head = 0
  while (head < shorter && Object.is(before[head], now[head])) head++
  if (head === before.length && head === now.length) return null
  let tail = 0
  while (tail < shorter - head && Object.is(before[before.length - 1 - tail], now[now.length - 1 - tail]))
    tail++
  const pieces: Piece[] = []
  if (head > 0) pieces.push([0, head])
  pieces.push(...middle(before, now.slice(head, now.length - tail), head, before.length - tail))
  if (tail > 0) pieces.push([before.length - tail, tail])
  return { of: pieces }
}

/** What lies between a beginning and an end that both lists share: found again, or new. */
function middle(before: readonly unknown[], now: readonly unknown[], from: number, to: number): Piece[] {
  const placeOf = new Map<unknown, number>()
  for (let i = from; i < to; i++) placeOf.set(before[i], i)
  const pieces: Piece[] = []
  for (let i = 0; i < now.length; ) {
    const begun = i
    const at = placeOf.get(now[i])
    if (at === undefined) {
      while (i < now.length && !placeOf.has(now[i])) i++
      pieces.push({ are: now.slice(begun, i) })
    } else {
      while (i < now.length && placeOf.get(now[i]) === at + i - begun) i++
      pieces.push([at, i - begun])
    }
  }
  return pieces
}
