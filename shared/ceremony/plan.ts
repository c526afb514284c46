import type { Ids } from '../ids'
import { foldImpediments } from '../impediment/join'
import { waitsAt } from '../impediment/overdue'
import type { Impediment } from '../impediment/types'
import { byUrgency } from '../impediment/urgency'
import { byUrgencyOfResult, isUndecided } from '../product/experiments'
import { localDate, MINUTE, SECOND, type Stamp } from '../time'
import { type AgendaPart, isByAgenda, minutesOf, shippedAgenda } from './agenda'
import type { SessionEvent, Subject, TurnPlan } from './events'
import { boxMsByKind, type CeremonyKind, partOf } from './kinds'
import { boardWalk, lastArrivalFirst, lastSpokeLast, seedFrom, shuffled } from './order'
import { hasOrder, type SetUp } from './setup'
import type { RoomContext, Turn } from './state'

/** What a session is opened from; ids and time are stamped at the edge. */
export interface Opening {
  readonly context: RoomContext
  readonly kind: CeremonyKind
  readonly sessionId: string
  readonly cmd: string
  readonly at: Stamp
  readonly ids: Ids
  /** The clock runs faster than the day. */
  readonly rehearsal?: boolean
}

/** Opens a session: who is expected, what is on the agenda, and how the box is shared out. */
export function planSession(opening: Opening): Extract<SessionEvent, { type: 'opened' }> {
  const { context, kind, at, ids } = opening
  const { setUp, rota } = context
  const boxMs = boxMsOf(kind, setUp, context.agenda)
  const seed = drawsLots(kind, setUp) ? seedFrom(ids.next()) : null
  const impediments = foldImpediments(context.impedimentEvents)
  return {
    id: ids.next(),
    session: opening.sessionId,
    cmd: opening.cmd,
    at,
    type: 'opened',
    kind,
    unit: context.unit.id,
    unitName: context.unit.name,
    bookedAt: context.bookedAt,
    boxMs,
    goal: context.goal,
    seats: [...context.seats],
    turns: planTurns({
      context,
      kind,
      setUp,
      agenda: context.agenda,
      boxMs,
      impediments,
      arrived: [],
      seed,
      today: localDate(at.wall),
      ids
    }),
    setUp,
    seed,
    rota: { ...rota, people: [...rota.people] },
    ...(context.agenda.length > 0 ? { agenda: [...context.agenda] } : {}),
    ...(opening.rehearsal ? { rehearsal: true } : {})
  }
}

/** The box: as set up, or as its parts add up, or as it comes with the ceremony. */
export function boxMsOf(
  kind: CeremonyKind,
  setUp: SetUp,
  agenda: readonly AgendaPart[] = shippedAgenda(kind)
): number {
  if (setUp.boxMinutes !== null) return Math.round(setUp.boxMinutes * MINUTE)
  if (!isByAgenda(kind)) return boxMsByKind[kind]
  return agenda.reduce((sum, part) => sum + partMs(kind, part, setUp), 0)
}

const partMs = (kind: CeremonyKind, part: AgendaPart, setUp: SetUp): number =>
  Math.round(minutesOf(kind, part, setUp) * MINUTE)

/** Whether the order of its turns is drawn by lot. */
export const drawsLots = (kind: CeremonyKind, setUp: SetUp): boolean =>
  hasOrder(kind) && setUp.order === 'random'

export interface TurnsToPlan {
  readonly context: RoomContext
  readonly kind: CeremonyKind
  readonly setUp: SetUp
  /** The parts, for a ceremony that has some. */
  readonly agenda: readonly AgendaPart[]
  readonly boxMs: number
  readonly impediments: readonly Impediment[]
  /** Seats in the order they arrived. */
  readonly arrived: readonly string[]
  readonly seed: number | null
  /** `YYYY-MM-DD`, for what is overdue. */
  readonly today: string
  readonly ids: Ids
}

/** The turns of a ceremony in their order. */
export function planTurns(asked: TurnsToPlan): TurnPlan[] {
  const { context, kind, setUp, agenda, boxMs, impediments, today, ids } = asked
  const plan = (subject: Subject, title: string, allottedMs: number): TurnPlan => ({
    id: ids.next(),
    subject,
    title,
    allottedMs
  })
  const parts = () =>
    agenda.map((part) => plan({ kind: 'part', id: part.id }, part.name, partMs(kind, part, setUp)))
  switch (kind) {
    case 'daily':
    case 'scaledDaily': {
      // An empty board would leave nothing to walk past; then people speak as listed.
      const board = setUp.order === 'board' ? boardWalk(impediments, context.unit.id) : []
      if (board.length > 0) {
        const each = turnShare(kind, board.length, boxMs)
        return board.map((item) => plan(impedimentSubject(item), publicTitle(item), each))
      }
      const kindOf = kind === 'daily' ? 'person' : 'unit'
      const seats = inTurnOrder(
        context.seats.filter((seat) => seat.kind === kindOf),
        asked
      )
      const each = turnShare(kind, seats.length, boxMs)
      return seats.map((seat) => plan({ kind: seat.kind, id: seat.id }, seat.name, each))
    }
    case 'eatDaily': {
      const items = waitingFor(impediments, context.unit.id, today)
      const each = turnShare(kind, items.length, boxMs)
      return [...items.map((item) => plan(impedimentSubject(item), publicTitle(item), each)), ...parts()]
    }
    case 'metaScrum':
    case 'scaledPlanning':
    case 'scaledReview':
    case 'scaledRetro':
    case 'refinement':
      return parts().flatMap((part) => {
        const each = inPart(context, part.subject.id)
        if (each.length === 0) return [part]
        // Each has a turn of its own, so that the keys go from one to the next and nobody takes another's time.
        const allottedMs = shareOf(part.subject.id, each.length, part.allottedMs)
        return each.map(({ subject, title }) => plan(subject, title, allottedMs))
      })
  }
}

type InPart = Pick<TurnPlan, 'subject' | 'title'>

/** What a part is walked by, one after the other; empty for a part that is one turn. */
function inPart({ product, trying, seats }: RoomContext, partId: string): readonly InPart[] {
  const turn =
    (kind: Subject['kind']) =>
    ({ id, title }: { readonly id: string; readonly title: string }): InPart => ({
      subject: { kind, id },
      title
    })
  switch (partOf(partId)) {
    case 'preferences':
    case 'word':
      return product.stakeholders.map(({ id, name }) => turn('person')({ id, title: name }))
    case 'plans':
    case 'done':
      return seats
        .filter(({ kind }) => kind === 'unit')
        .map(({ id, name }) => turn('unit')({ id, title: name }))
    case 'results':
      return (trying?.experiments ?? [])
        .filter(isUndecided)
        .sort(byUrgencyOfResult)
        .slice(0, mostInPart)
        .map(turn('experiment'))
    case 'items':
      // What a team could begin with is refined already.
      return product.backlog
        .filter(({ ready }) => !ready)
        .slice(0, mostItems)
        .map(turn('item'))
    default:
      return []
  }
}

/** The top of a backlog: what comes later is refined later. */
const mostItems = 8

/** More than these nobody looks at in one meeting; the others stay listed. */
export const mostInPart = 12

/** What each gets of its part: nothing takes longer because it is alone. */
const shareOf = (id: string, count: number, partMs: number): number =>
  partOf(id) === 'preferences'
    ? preferenceShare(count, partMs)
    : Math.floor(Math.min(5 * MINUTE, partMs / count) / SECOND) * SECOND

/** Two minutes for each stakeholder; less where the part has not the time, and never under 45 seconds. */
export const preferenceShare = (count: number, partMs: number): number =>
  Math.floor(Math.min(2 * MINUTE, Math.max(45 * SECOND, partMs / count)) / SECOND) * SECOND

function inTurnOrder<T extends { readonly id: string }>(
  seats: readonly T[],
  { setUp, context, arrived, seed }: TurnsToPlan
): readonly T[] {
  switch (setUp.order) {
    case 'random':
      return shuffled(seats, seed ?? 0)
    case 'lastSpokeLast':
      return lastSpokeLast(seats, context.spokeAt)
    case 'lastArrivalFirst':
      return lastArrivalFirst(seats, arrived)
    case 'fixed':
    case 'board':
      return seats
  }
}

const shares = {
  daily: { reserveMs: MINUTE, leastMs: 45 * SECOND, mostMs: 3 * MINUTE },
  scaledDaily: { reserveMs: 2 * MINUTE, leastMs: MINUTE, mostMs: 3 * MINUTE },
  eatDaily: { reserveMs: MINUTE, leastMs: MINUTE, mostMs: 3 * MINUTE }
} as const

/** A whole number of seconds for each of `count` turns: the box less its reserve, shared out within limits. */
export function turnShare(kind: keyof typeof shares, count: number, boxMs: number): number {
  const { reserveMs, leastMs, mostMs } = shares[kind]
  const share = count === 0 ? mostMs : (boxMs - reserveMs) / count
  return Math.floor(Math.min(mostMs, Math.max(leastMs, share)) / SECOND) * SECOND
}

/** What turns get when the box is set anew before the start; agenda parts keep their proportions. */
export function scaleAllotments(kind: CeremonyKind, turns: readonly Turn[], boxMs: number): readonly Turn[] {
  if (isByAgenda(kind)) {
    const planned = turns.reduce((sum, turn) => sum + turn.allottedMs, 0)
    if (planned === 0) return turns
    return turns.map((turn) => ({
      ...turn,
      allottedMs: Math.round((turn.allottedMs * boxMs) / planned / SECOND) * SECOND
    }))
  }
  const shared = turns.filter((turn) => turn.subject.kind !== 'part').length
  const each = turnShare(kind, shared, boxMs)
  return turns.map((turn) => (turn.subject.kind === 'part' ? turn : { ...turn, allottedMs: each }))
}

/**
 * Impediments that wait for a word of this unit, those it took for a day that has passed included, in the order in
 * which they are heard (`byUrgency`).
 */
export const waitingFor = (
  impediments: readonly Impediment[],
  unitId: string,
  today: string
): readonly Impediment[] => impediments.filter((item) => waitsAt(item, unitId, today)).sort(byUrgency)

export const impedimentSubject = (item: Impediment): Subject => ({ kind: 'impediment', id: item.id })

/** The session log goes into reports and hand-off files, so a confidential title never enters it. */
export const publicTitle = (item: Impediment): string => (item.fields.confidential ? '' : item.fields.title)
