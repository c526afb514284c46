import { refuse } from '../impediment/decide'
import { differenceOf } from '../product/difference'
import { moveItem } from '../product/order'
import { err, ok, type Result } from '../result'
import { message } from '../words/message'
import { type Act, happens } from './act'
import type { SessionCommand } from './commands'
import type { Fact } from './facts'
import type { Room, RosterEntry, Session } from './state'

type Decision = Result<readonly Fact[]>
type CommandOf<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>

/** Moves a backlog item; the room sees from where to where, and why. */
export function reorderItem(act: Act, command: CommandOf<'reorderItem'>): Decision {
  if (act.room.session.frozen !== null) return refuse('problem.rule.roundRuns')
  const { backlog } = act.room.product
  const item = backlog.find((other) => other.id === command.item)
  const [moved, ...pushed] = moveItem(backlog, command.item, command.beforeId)
  if (command.item === command.beforeId) return ok([])
  if (!item || !moved) return err('not-found', message('problem.notFound'))
  const from = backlog.indexOf(item) + 1
  const others = backlog.filter((other) => other !== item)
  const before = others.findIndex((other) => other.id === command.beforeId)
  const to = (before < 0 ? others.length : before) + 1
  if (from === to) return ok([])
  const rankById = new Map(backlog.map(({ id, rank }) => [id, rank]))
  return ok([
    ...happens(act, {
      type: 'reordered',
      item: item.id,
      title: item.title,
      from,
      to,
      rank: moved.rank,
      rankBefore: item.rank,
      ...(pushed.length > 0 && {
        pushed: pushed.map(({ id, rank }) => ({ item: id, rank, rankBefore: rankById.get(id) ?? rank }))
      }),
      reason: command.reason
    }),
    ...[moved, ...pushed].map(({ id, rank }): Fact => ({ entity: 'item', itemId: id, patch: { rank } }))
  ])
}

/** What one fact can name and still be handed on in a file: with titles of any script, less than a line may hold. */
const MOST_IN_ORDER = 20_000

/** Holds the order still, so that everybody consents to the same one. */
export function freezeOrder(act: Act): Decision {
  const { backlog } = act.room.product
  if (backlog.length === 0) return refuse('problem.rule.emptyBacklog')
  if (act.room.session.frozen !== null) return ok([])
  if (backlog.length > MOST_IN_ORDER)
    return refuse('problem.rule.longOrder', { count: backlog.length, most: MOST_IN_ORDER })
  const order = backlog.map(({ id }) => id)
  return ok(happens(act, { type: 'frozen', order, titles: backlog.map(({ title }) => title) }))
}

/** A stakeholder's word on the frozen order; the first word freezes it. */
export function vote(act: Act, command: CommandOf<'vote'>): Decision {
  const name = stakeholderName(act.room, command.person)
  if (name === null) return err('not-found', message('problem.notFound'))
  if (command.vote === 'object' && command.reason === '') return refuse('problem.rule.objectNeedsReason')
  const frozen = act.room.session.frozen ? ok([]) : freezeOrder(act)
  if (!frozen.ok) return frozen
  const { person, vote: said, reason } = command
  return ok([...frozen.value, ...happens(act, { type: 'voted', person, name, vote: said, reason })])
}

/** What somebody is called who has a word here; null for anybody else. */
export const stakeholderName = (room: Room, person: string): string | null =>
  room.product.stakeholders.find((other) => other.id === person)?.name ??
  room.session.roster.find((seat) => seat.kind === 'person' && seat.id === person)?.name ??
  null

/** Objections that nobody has dealt with. */
export const openObjections = ({ votes }: Pick<Session, 'votes'>): Session['votes'] =>
  votes.filter(({ vote, answer }) => vote === 'object' && !answer)

/** Where the date of a unit's next MetaScrum is kept: its value is `{ next }`. */
export const nextDateId = (unitId: string): string => `next|metaScrum|${unitId}`

/** One line of an order that stands still for a consent round. */
export interface FrozenLine {
  readonly id: string
  readonly title: string
}

/** The frozen order as it was frozen, whatever has arrived since; null while there is none. */
export function frozenLines({
  session,
  product
}: Pick<Room, 'session' | 'product'>): readonly FrozenLine[] | null {
  if (session.frozen === null) return null
  const now = new Map([...product.ended, ...product.backlog].map(({ id, title }) => [id, title]))
  return session.frozen.map((id, index) => ({
    id,
    title: session.frozenTitles[index] ?? now.get(id) ?? ''
  }))
}

/** What came from elsewhere while the order stood still: it waits until the round is over. */
export interface ArrivedInRound {
  readonly added: readonly FrozenLine[]
  readonly gone: readonly FrozenLine[]
  readonly moved: readonly FrozenLine[]
}

export function arrivedInRound(room: Pick<Room, 'session' | 'product'>): ArrivedInRound | null {
  const frozen = frozenLines(room)
  if (frozen === null) return null
  const { backlog } = room.product
  const { moved, added } = differenceOf(
    backlog,
    frozen.map(({ id }) => id)
  )
  const here = new Map(backlog.map((item) => [item.id, item]))
  const line = ({ id }: { readonly id: string }) => ({ id, title: here.get(id)?.title ?? '' })
  return { added: added.map(line), gone: frozen.filter(({ id }) => !here.has(id)), moved: moved.map(line) }
}

type Seated = Pick<RosterEntry, 'name' | 'by'> & {
  readonly mark: string
  readonly stakeholder?: boolean
  readonly team?: string | undefined
}

/**
 * The teams (and where a product owner speaks for none, the people) that nobody speaks for: neither their product owner
 * nor a proxy who is named. Each team once, as the roster has them.
 */
export function unspokenFor(roster: readonly Seated[]): readonly string[] {
  const hereByName = new Map<string, boolean>()
  for (const { name, mark, by, stakeholder, team } of roster) {
    if (stakeholder && !team) continue
    const here = mark === 'present' || (mark === 'represented' && by.trim() !== '')
    const whom = team ?? name
    hereByName.set(whom, (hereByName.get(whom) ?? false) || here)
  }
  return [...hereByName].filter(([, here]) => !here).map(([whom]) => whom)
}
