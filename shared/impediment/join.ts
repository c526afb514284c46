import { message } from '../words/message'
import { foldImpediment } from './evolve'
import type { BlockedSpan, Impediment, ImpedimentEvent, Raiser } from './types'
import { effective } from './undo'

/**
 * Many impediments as their histories say they are, in the order in which they first appear, with those that were
 * merged joined: the one that goes on counts everybody who raised any of them, and each merged one shows the ball and
 * the answer of the one that goes on for it.
 * @param events whole histories; everything merged with anything in them must be among them
 */
export function foldImpediments(events: readonly ImpedimentEvent[]): readonly Impediment[] {
  const eventsById = new Map<string, ImpedimentEvent[]>()
  for (const event of events) {
    const own = eventsById.get(event.impediment)
    if (own) own.push(event)
    else eventsById.set(event.impediment, [event])
  }
  const folded = [...eventsById.values()].map(foldImpediment).filter((impediment) => impediment !== null)
  return folded.some(({ mergedInto }) => mergedInto !== null) ? join(folded, eventsById) : folded
}

/** What is merged into what, followed to the end. */
interface Merges {
  /** The one that goes on, by the id of each merged one. */
  readonly rootById: ReadonlyMap<string, string>
  /** Merges left out because they would have closed a circle. */
  readonly skipped: ReadonlySet<string>
}

function join(
  folded: readonly Impediment[],
  eventsById: ReadonlyMap<string, readonly ImpedimentEvent[]>
): readonly Impediment[] {
  const { rootById, skipped } = resolve(folded, eventsById)
  const byId = new Map(folded.map((impediment) => [impediment.id, impediment]))
  const raisersByRoot = new Map<string, Raiser[]>()
  for (const [child, root] of rootById) {
    const list = raisersByRoot.get(root) ?? []
    list.push(...(byId.get(child)?.raisers ?? []))
    raisersByRoot.set(root, list)
  }
  return folded.map((impediment) => {
    const root = byId.get(rootById.get(impediment.id) ?? '')
    if (root) return shownAs(impediment, root)
    const more = raisersByRoot.get(impediment.id)
    const raisers = more ? [...impediment.raisers, ...more].sort(byRaising) : impediment.raisers
    const alone = { ...impediment, mergedInto: null, raisers }
    return skipped.has(impediment.id)
      ? { ...alone, pleaseCheck: [...alone.pleaseCheck, message('check.impediment.mergedInCircle')] }
      : alone
  })
}

/**
 * Merges replay in the order of their stamps, and one that would close a circle is left out: two laptops that merged
 * two impediments into each other keep exactly one of them going, and the same one.
 */
function resolve(
  folded: readonly Impediment[],
  eventsById: ReadonlyMap<string, readonly ImpedimentEvent[]>
): Merges {
  const here = new Set(folded.map(({ id }) => id))
  const merges = folded
    .flatMap(({ id, mergedInto }) => {
      if (mergedInto === null || !here.has(mergedInto)) return []
      const last = effective(eventsById.get(id) ?? []).findLast((event) => event.type === 'merged')
      return last ? [{ child: id, into: mergedInto, at: last.at.wall, by: last.id }] : []
    })
    .sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))
  const intoById = new Map<string, string>()
  const skipped = new Set<string>()
  for (const { child, into } of merges) {
    if (rootOf(intoById, into) === child) skipped.add(child)
    else intoById.set(child, into)
  }
  return {
    rootById: new Map([...intoById.keys()].map((child) => [child, rootOf(intoById, child)])),
    skipped
  }
}

function rootOf(intoById: ReadonlyMap<string, string>, id: string): string {
  let root = id
  for (let next = intoById.get(root); next !== undefined; next = intoById.get(root)) root = next
  return root
}

/** A merged one: what those who raised it see of the one that goes on, and that is as secret as the more secret of both. */
function shownAs(impediment: Impediment, root: Impediment): Impediment {
  const answeredAt = root.answer?.at ?? Number.POSITIVE_INFINITY
  const confidential = impediment.fields.confidential || root.fields.confidential
  return {
    ...impediment,
    fields: { ...impediment.fields, confidential },
    state: 'merged',
    mergedInto: root.id,
    ballAt: root.ballAt,
    answer: root.answer,
    resolvedAt: root.resolvedAt,
    blocked: blockedUnder(impediment.blocked, root.blocked),
    path: impediment.path.map((rung) => {
      const seen = rung.acknowledgedAt !== null && rung.acknowledgedAt >= answeredAt
      return seen ? rung : { ...rung, acknowledgedAt: null }
    })
  }
}

/** Those who raised a merged one are blocked from when they raised it for as long as the one that goes on for it lasts. */
function blockedUnder(own: readonly BlockedSpan[], root: readonly BlockedSpan[]): readonly BlockedSpan[] {
  const last = own.at(-1)
  if (!last || last.to !== null) return own
  const { from } = last
  const since = root
    .filter(({ to }) => to === null || to > from)
    .map((span, i) => ({ ...span, from: i === 0 ? from : Math.max(from, span.from) }))
  return [...own.slice(0, -1), ...(since.length > 0 ? since : [{ from, to: from }])]
}

const byRaising = (a: Raiser, b: Raiser): number =>
  a.raisedAt - b.raisedAt || (a.impedimentId < b.impedimentId ? -1 : 1)
