import { refuse } from '../impediment/decide'
import { editDod } from '../product/dod'
import type { Item } from '../product/item'
import { err, ok, type Result } from '../result'
import { message } from '../words/message'
import { type Act, happens, toProduct } from './act'
import type { SessionCommand } from './commands'
import type { Fact } from './facts'
import { nextDateId, stakeholderName } from './metascrum'

type Decision = Result<readonly Fact[]>
type CommandOf<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>

/** What a stakeholder wants most, in one line. */
export function prefer(act: Act, { person, text }: CommandOf<'prefer'>): Decision {
  const name = stakeholderName(act.room, person)
  if (name === null) return notFound()
  const known = act.room.session.metaScrum.preferences.find((other) => other.person === person)
  return (known?.text ?? '') === text ? ok([]) : ok(happens(act, { type: 'preferred', person, name, text }))
}

/** Gives an item a budget, or takes it away (null). Not while an order stands still. */
export function setBudget(act: Act, { item: id, budget, reason }: CommandOf<'setBudget'>): Decision {
  const item = act.room.product.backlog.find((other) => other.id === id)
  if (!item) return notFound()
  const stop = inRound(act)
  if (stop) return stop
  if (item.budget === budget) return ok([])
  return ok([
    ...happens(act, { type: 'budgeted', item: id, title: item.title, from: item.budget, to: budget, reason }),
    { entity: 'item', itemId: id, patch: { budget } }
  ])
}

/**
 * Drops or kills an item: it leaves the order, and the minutes say so. What it was taken apart into goes with it; the
 * units below find that as a difference from the order they agreed on.
 */
export function endItem(act: Act, { item: id, state, reason, parts = [] }: CommandOf<'endItem'>): Decision {
  const { backlog } = act.room.product
  const index = backlog.findIndex((other) => other.id === id)
  const item = backlog[index]
  if (!item || !isOpen(item.state)) return notFound()
  const stop = inRound(act)
  if (stop) return stop
  return ok([
    ...happens(act, {
      type: 'ended',
      item: id,
      title: item.title,
      was: index + 1,
      state,
      before: item.state,
      reason,
      ...(parts.length > 0 ? { parts } : {})
    }),
    ...[{ id }, ...parts].map((ended): Fact => ({ entity: 'item', itemId: ended.id, patch: { state } }))
  ])
}

const isOpen = (state: Item['state']): state is 'open' | 'doing' => state === 'open' || state === 'doing'

/**
 * Puts a unit under another one. A unit that stands in the product hierarchy where it stands in delivery goes on
 * following it there when both are moved, so that later moves are made once, too.
 */
export function realign(act: Act, command: CommandOf<'realign'>): Decision {
  const { unit, name, from, fromName, to, toName, deliveryFrom, inDelivery } = command
  if (unit === to) return err('refused', message('org.problem.underItself', { name }))
  if (from === to && (!inDelivery || deliveryFrom === to)) return ok([])
  return ok([
    ...happens(act, {
      type: 'realigned',
      moved: unit,
      name,
      from,
      fromName,
      to,
      toName,
      deliveryFrom,
      inDelivery
    }),
    ...moves({ unit, product: to, delivery: inDelivery ? to : deliveryFrom, inDelivery })
  ])
}

/** The links that put a unit there; in delivery only where it was moved. */
export const moves = ({
  unit,
  product,
  delivery,
  inDelivery
}: {
  readonly unit: string
  readonly product: string | null
  readonly delivery: string | null
  readonly inDelivery: boolean
}): readonly Fact[] => [
  ...(inDelivery ? [{ entity: 'link', cycle: 'delivery', childId: unit, parentId: delivery } as const] : []),
  {
    entity: 'link',
    cycle: 'product',
    childId: unit,
    parentId: product,
    ...(product === delivery ? { follow: true } : {})
  }
]

/** Writes the vision anew; empty takes it away. */
export function writeVision(act: Act, { sentence }: CommandOf<'writeVision'>): Decision {
  const { vision } = act.room.product
  if ((vision?.sentence ?? '') === sentence) return ok([])
  return ok([
    ...happens(act, { type: 'visionWritten', sentence }),
    toProduct(act, { type: 'visionSet', sentence, page: vision?.page ?? '' })
  ])
}

/** Adds and takes away lines of this level; what comes from above is not for it to take away. */
export function writeDod(act: Act, { lines }: CommandOf<'writeDod'>): Decision {
  const { context, product } = act.room
  const above = new Map(
    (context.metaScrum?.dodInherited ?? []).map(({ line, unitName }) => [line, unitName] as const)
  )
  const here = context.unit.id
  const { added, removed, missing } = editDod(
    here,
    product.dod.map((line) => ({ line, unitId: above.has(line) ? '' : here })),
    lines
  )
  const [first] = missing
  if (first)
    return refuse('problem.rule.dodInherited', { line: first.line, unit: above.get(first.line) ?? '' })
  if (added.length + removed.length === 0) return ok([])
  const said = { added: [...added], removed: [...removed] }
  return ok([
    ...happens(act, { type: 'dodWritten', ...said }),
    toProduct(act, { type: 'dodChanged', ...said })
  ])
}

/** Opens a frozen order again: what was said on it no longer counts. */
export const thawOrder = (act: Act): Decision =>
  act.room.session.frozen === null ? ok([]) : ok(happens(act, { type: 'thawed' }))

/** An objection is dealt with: what it asks for is done, or somebody decides over it, and is named. */
export function answerObjection(act: Act, command: CommandOf<'answerObjection'>): Decision {
  const { person, how, by, text } = command
  const said = act.room.session.votes.find((vote) => vote.person === person)
  if (said?.vote !== 'object') return notFound()
  if (how === 'over' && by === '') return refuse('problem.rule.overNeedsName', { name: said.name })
  return ok(happens(act, { type: 'objectionAnswered', person, how, by, text }))
}

/** When people meet again; kept so that the day knows of it. */
export function setNext(act: Act, { next }: CommandOf<'setNext'>): Decision {
  const { session, context } = act.room
  const before = session.metaScrum.next ?? context.metaScrum?.next ?? null
  if (session.metaScrum.next?.day === next?.day && session.metaScrum.next?.time === next?.time) return ok([])
  return ok([...happens(act, { type: 'nextSet', next, before }), keptNext(session.unitId, next)])
}

/** @param next null where nothing is fixed any more */
export const keptNext = (
  unitId: string,
  next: { readonly day: string; readonly time: string } | null
): Fact => ({ entity: 'setting', settingId: nextDateId(unitId), value: { next } })

const inRound = ({ room }: Act): Result<never> | null =>
  room.session.frozen === null ? null : refuse('problem.rule.roundRuns')

const notFound = (): Result<never> => err('not-found', message('problem.notFound'))
