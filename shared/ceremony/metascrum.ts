import { refuse } from '../impediment/decide'
import { moveItem } from '../product/order'
import { err, ok, type Result } from '../result'
import { message } from '../words/message'
import { type Act, happens } from './act'
import type { SessionCommand } from './commands'
import type { Fact } from './facts'
import type { Room } from './state'

type Decision = Result<readonly Fact[]>
type CommandOf<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>

/** Moves a backlog item; the room sees from where to where, and why. */
export function reorderItem(act: Act, command: CommandOf<'reorderItem'>): Decision {
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
  return ok([
    ...happens(act, {
      type: 'reordered',
      item: item.id,
      title: item.title,
      from,
      to,
      rank: moved.rank,
      rankBefore: item.rank,
      reason: command.reason
    }),
    ...[moved, ...pushed].map(({ id, rank }): Fact => ({ entity: 'item', itemId: id, patch: { rank } }))
  ])
}

/** Holds the order still, so that everybody consents to the same one. */
export function freezeOrder(act: Act): Decision {
  const order = act.room.product.backlog.map((item) => item.id)
  return order.length === 0
    ? refuse('problem.rule.emptyBacklog')
    : ok(happens(act, { type: 'frozen', order }))
}

/** A stakeholder's word on the frozen order; the first word freezes it. */
export function vote(act: Act, command: CommandOf<'vote'>): Decision {
  const name = nameOf(act.room, command.person)
  if (name === null) return err('not-found', message('problem.notFound'))
  if (command.vote === 'object' && command.reason === '') return refuse('problem.rule.objectNeedsReason')
  const frozen = act.room.session.frozen ? ok([]) : freezeOrder(act)
  if (!frozen.ok) return frozen
  const { person, vote: said, reason } = command
  return ok([...frozen.value, ...happens(act, { type: 'voted', person, name, vote: said, reason })])
}

const nameOf = (room: Room, person: string): string | null =>
  room.product.stakeholders.find((other) => other.id === person)?.name ??
  room.session.roster.find((seat) => seat.kind === 'person' && seat.id === person)?.name ??
  null
