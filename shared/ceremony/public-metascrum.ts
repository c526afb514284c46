import { initiativeOf } from '../impediment/initiative'
import { differenceOf } from '../product/difference'
import type { OutsideChange } from '../product/evolve'
import type { Item } from '../product/item'
import { type Message, message } from '../words/message'
import type { AudienceCard } from './audience-card'
import type { Part } from './kinds'
import { frozenLines, openObjections } from './metascrum'
import { meetsAt } from './next-date'
import { hidesNames, publicName } from './no-names'
import { openWords } from './public-items'
import { retroChanges, toldIn } from './public-retro'
import { sprintChanges, sprintTold } from './public-sprint'
import type { PublicBacklogRow } from './public-types'
import type { NextMeeting, Room, Session, Turn } from './state'

type PartCard = Extract<AudienceCard, { kind: 'part' }>

/** No screen shows more of a list than this; a long backlog does not cross to the room's window. */
const most = 40

/** What a part of an agenda is about. */
export function partCard(room: Room, turn: Turn, part: Part): PartCard {
  const { session, product, context } = room
  const isMetaScrum = session.kind === 'metaScrum'
  const order = backlogFor(room, part)
  const outside = context.metaScrum?.outside ?? []
  return {
    kind: 'part',
    part,
    title: turn.title,
    vision: product.vision?.sentence ?? '',
    visionAbove: part === 'vision' ? aboveOf(room) : null,
    ...order,
    outside: part === 'backlog' ? outside.slice(-most).map(outsideMessage) : [],
    outsideCount: outside.length,
    figures: part === 'value' ? (context.metaScrum?.figures ?? []) : [],
    consent: part === 'consent' || session.frozen ? consent(room) : null,
    dod: product.dod,
    dodStanding: isMetaScrum && context.metaScrum ? dodStanding(room) : null,
    decisions: session.decisions.map((decision) => decision.text),
    changes: changesOf(room),
    next: nextMetaScrum(room)?.at ?? null,
    told: toldIn(room, part) ?? sprintTold(room, part)
  }
}

/** The vision above where it is another one: a unit without one of its own is led by that. */
function aboveOf({ context, product }: Room): PartCard['visionAbove'] {
  const above = context.metaScrum?.visionAbove ?? null
  return above?.sentence === product.vision?.sentence ? null : above
}

type Order = Pick<PartCard, 'backlog' | 'backlogCount' | 'now' | 'lead'>

function backlogFor(room: Room, part: Part): Order {
  const { backlog, ended, lastAgreed } = room.product
  const frozen = part === 'consent' ? frozenLines(room) : null
  const wasById = new Map(lastAgreed.map((id, index) => [id, index + 1]))
  if (frozen) {
    const rows = frozen.slice(0, most).map(
      ({ id, title }, index): PublicBacklogRow => ({
        id,
        number: index + 1,
        was: wasById.get(id) ?? null,
        title,
        value: null,
        budget: null,
        end: null,
        doing: false,
        behind: 0
      })
    )
    return { backlog: rows, backlogCount: frozen.length, now: -1, lead: null }
  }
  const row = (item: Item, index: number): PublicBacklogRow => ({
    id: item.id,
    number: index + 1,
    // Where nothing was agreed before, nothing has changed.
    was: lastAgreed.length === 0 ? index + 1 : (wasById.get(item.id) ?? null),
    title: item.impedimentId === null ? item.title : openWords(room, item.title, ''),
    value: item.value,
    budget: item.budget,
    end: null,
    doing: item.state === 'doing',
    behind: part === 'transformation' ? behindCount(room, item.id) : 0
  })
  if (part === 'backlog' && lastAgreed.length > 0) {
    // Only what is no longer as it was agreed: everything else has been agreed to already.
    const { moved, added } = differenceOf([...backlog, ...ended], lastAgreed)
    const changed = new Set([...moved, ...added].map(({ id }) => id))
    const rows = [
      ...backlog.flatMap((item, index) => (changed.has(item.id) ? [row(item, index)] : [])),
      ...ended.map((item) => ({ ...row(item, -1), end: endOf(item) }))
    ]
    if (rows.length > 0)
      return { backlog: rows.slice(0, most), backlogCount: rows.length, now: -1, lead: null }
  }
  const last = lastTouched(room)
  const at = last === null ? -1 : backlog.findIndex(({ id }) => id === last)
  // Around what was touched last, so that the room sees it go.
  const from = part === 'negotiate' && at >= most / 2 ? at - most / 2 : 0
  return {
    backlog: backlog.slice(from, from + most).map((item, index) => row(item, from + index)),
    backlogCount: backlog.length,
    now: part === 'negotiate' && at >= 0 ? at - from : -1,
    lead: part !== 'backlog' ? null : lastAgreed.length > 0 ? 'none' : 'first'
  }
}

const endOf = ({ state }: Item): PublicBacklogRow['end'] =>
  state === 'dropped' || state === 'killed' || state === 'done' ? state : null

/** What stood behind an initiative before, and what was made part of it in this ceremony. */
const behindCount = ({ context, impediments }: Room, itemId: string): number =>
  new Set([
    ...(context.behind[itemId] ?? []),
    ...impediments
      .filter((item) => item.mergedInto === null && initiativeOf(item) === itemId)
      .map(({ id }) => id)
  ]).size

/** The item that was moved last. */
const lastTouched = ({ session }: Room): string | null => session.reorders.at(-1)?.item ?? null

/** What was changed about an agreed order, as a sentence. */
export function outsideMessage({ what, title, from, to }: OutsideChange): Message {
  switch (what) {
    case 'moved':
    case 'ordered':
    case 'imported':
      return message(`meta.outside.${what}`, { title, from: from ?? 0, to: to ?? 0 })
    case 'budget':
      return budgetMessage(title, to)
    case 'added':
    case 'dropped':
    case 'killed':
      return message(`meta.outside.${what}`, { title })
  }
}

const budgetMessage = (title: string, amount: number | null): Message =>
  amount === null ? message('meta.budget.gone', { title }) : message('meta.budget.now', { title, amount })

/** What was decided by doing it: budgets, items that ended, units that moved, what became of experiments. */
export const changesOf = ({ session }: Pick<Room, 'session'>): readonly Message[] => [
  ...metaScrumChanges(session),
  ...retroChanges({ session }),
  ...sprintChanges({ session })
]

const metaScrumChanges = ({ metaScrum }: Session): readonly Message[] => [
  ...metaScrum.ended.map(({ title, state }) => message(`meta.outside.${state}`, { title })),
  ...metaScrum.budgets.map(({ title, to }) => budgetMessage(title, to)),
  ...metaScrum.realigned.map(({ name, fromName, toName }) =>
    message('meta.outside.moved', { title: name, from: fromName || '–', to: toName })
  )
]

function dodStanding({ product, context }: Room): PartCard['dodStanding'] {
  const { dodMet = {}, dodVersion = 0, teams = 0 } = context.metaScrum ?? {}
  return { version: dodVersion, teams, met: product.dod.map((line) => dodMet[line] ?? 0) }
}

function consent(room: Room): PartCard['consent'] {
  const { session, product } = room
  const votes = product.stakeholders.map(({ id, name }, index) => {
    const said = session.votes.find((vote) => vote.person === id)
    const answer = said?.answer
    return {
      name: nameOnWall(room, id, name),
      number: index + 1,
      vote: said?.vote ?? null,
      reason: said?.reason ?? '',
      answer: answer ? { how: answer.how, by: hidesNames(session) ? '' : answer.by } : null
    }
  })
  const given = votes.filter(({ vote }) => vote === 'consent' || vote === 'concern').length
  return { given, of: votes.length, open: openObjections(session).length, votes }
}

/** A stakeholder's turn: what they want most. */
export function preferenceCard(room: Room, turn: Turn): AudienceCard {
  const { session, product } = room
  const id = turn.subject.id
  return {
    kind: 'preference',
    about: session.kind === 'metaScrum' ? 'wish' : 'word',
    name: nameOnWall(room, id, turn.title),
    number: product.stakeholders.findIndex((other) => other.id === id) + 1,
    rep: hidesNames(session) ? '' : (session.roster.find((seat) => seat.id === id)?.by ?? ''),
    text: session.metaScrum.preferences.find(({ person }) => person === id)?.text ?? ''
  }
}

/** A stakeholder as the wall may name them: empty where it shows no names and they speak for no team. */
export function nameOnWall({ session }: Room, id: string, name: string): string {
  const seat = session.roster.find((other) => other.kind === 'person' && other.id === id)
  return publicName(session, { kind: 'person', name, ...(seat?.team ? { team: seat.team } : {}) })
}

/** The date that was fixed for the next one; null where none was. */
export function nextMetaScrum({ session, context }: Pick<Room, 'session' | 'context'>): NextMeeting | null {
  const { next } = session.metaScrum
  const at = next && meetsAt(next, context.way.from.zone)
  return at === null ? null : { unitName: session.unitName, kind: 'metaScrum', at, again: true }
}
