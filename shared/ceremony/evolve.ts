import { undoneCommands } from '../impediment/undo'
import { assertNever } from '../result'
import { type Mono, stopped } from '../time'
import { shippedAgenda } from './agenda'
import type { SessionEvent } from './events'
import { boxSet, halted, paused, recovered, reopened, resumed, started, ticking } from './evolve-clocks'
import { evolveMetaScrum } from './evolve-metascrum'
import { evolveRetro } from './evolve-retro'
import { captured, decided, dependencyCaptured, parked, reordered, voted } from './evolve-said'
import { evolveSprint } from './evolve-sprint'
import { boxMsByKind } from './kinds'
import { noMetaScrum } from './metascrum-state'
import { noRetro } from './retro-state'
import { noRota } from './rota'
import { defaultSetUp } from './setup'
import { noSprintTold } from './sprint-state'
import type { RosterEntry, Session, Turn } from './state'
import { addTurn, arrange, onTurn, turnSkipped, turnStarted, waiting } from './turn-list'

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>

/**
 * A session as its events say it is; null when it was never opened. Commands taken back are left out.
 * @param events every event of one session, in the agreed order
 */
export function foldSession(events: readonly SessionEvent[]): Session | null {
  const undone = undoneCommands(events)
  const answers = new Map<string, number>()
  for (const event of events) if (event.type === 'gapAnswered') answers.set(event.target, event.countMs)
  let session: Session | null = null
  let before: Mono | null = null
  for (const event of events) {
    if (!undone.has(event.cmd)) session = evolve(session, corrected(event, answers), before ?? event.at.mono)
    // Taken back or not, an event shows up to when this run of the monotonic clock is known to have gone.
    before = event.at.mono
  }
  return session
}

const corrected = (event: SessionEvent, answers: ReadonlyMap<string, number>): SessionEvent =>
  event.type === 'recovered' ? { ...event, countMs: answers.get(event.cmd) ?? event.countMs } : event

/** Events that change what earlier events meant; after one of these only a fresh fold is right. */
export const rewrites = (event: SessionEvent): boolean =>
  event.type === 'undone' || event.type === 'gapAnswered'

/**
 * One event forward. Total: what makes no sense in a state changes nothing.
 * @param before the monotonic time of the event before this one, counted or taken back
 */
export function evolve(session: Session | null, event: SessionEvent, before: Mono): Session | null {
  if (session === null) return event.type === 'opened' ? opened(event) : null
  switch (event.type) {
    case 'opened':
    case 'undone':
    case 'gapAnswered':
    case 'handled':
    case 'dependencyHandled':
      return session
    case 'marked':
      return marked(session, event)
    case 'arranged':
      return {
        ...session,
        turns: arrange(session.turns, event.turns),
        order: { how: event.how ?? 'byHand', seed: null }
      }
    case 'setUpChanged':
      return {
        ...session,
        setUp: event.setUp,
        byClock: event.setUp.byClock === session.setUp.byClock ? session.byClock : event.setUp.byClock
      }
    case 'planned':
      return planned(session, event)
    case 'byClockSet':
      return { ...session, byClock: event.on }
    case 'rotaSet':
      return { ...session, rota: event.rota, facilitator: event.facilitator }
    case 'boxSet':
      return boxSet(session, event.boxMs)
    case 'started':
      return started(session, event)
    case 'paused':
      return paused(session, event.at.mono)
    case 'resumed':
      return resumed(session, event.at.mono)
    case 'turnStarted':
      return turnStarted(session, event.turn, event.at.mono)
    case 'turnSkipped':
      return turnSkipped(session, event.turn, event.at.mono)
    case 'turnRestored':
      return onTurn(session, event.turn, (turn) =>
        turn.result === 'skipped' ? { ...turn, result: 'waiting' } : turn
      )
    case 'turnAdded':
      return { ...session, turns: addTurn(session.turns, waiting(event.turn)) }
    case 'turnAdjusted':
      return onTurn(session, event.turn, (t) => ({
        ...t,
        allottedMs: Math.max(0, t.allottedMs + event.deltaMs)
      }))
    case 'boxAdjusted':
      return { ...session, boxMs: Math.max(0, session.boxMs + event.deltaMs) }
    case 'captured':
      return captured(session, event)
    case 'dependencyCaptured':
      return dependencyCaptured(session, event)
    case 'parked':
      return parked(session, event)
    case 'topicClosed':
      return {
        ...session,
        topics: session.topics.map((t) => (t.id === event.topic ? { ...t, result: event.result } : t))
      }
    case 'decided':
      return decided(session, event)
    case 'reordered':
      return reordered(session, event)
    case 'frozen':
      return { ...session, frozen: event.order, frozenTitles: event.titles ?? [], votes: [] }
    case 'voted':
      return voted(session, event)
    case 'preferred':
    case 'budgeted':
    case 'ended':
    case 'realigned':
    case 'visionWritten':
    case 'dodWritten':
    case 'thawed':
    case 'objectionAnswered':
    case 'nextSet':
      return evolveMetaScrum(session, event)
    case 'agendaSet':
      return { ...session, agenda: event.agenda }
    case 'experimentJudged':
    case 'experimentSpread':
    case 'offerAnswered':
    case 'experimentChosen':
      return { ...session, retro: evolveRetro(session.retro, event) }
    case 'sprintGoalSet':
    case 'confidenceSaid':
    case 'workReviewed':
    case 'itemRefined':
      return { ...session, sprint: evolveSprint(session.sprint, event) }
    case 'parkingOpened':
      return session.phase === 'lobby' || session.phase === 'closed'
        ? session
        : {
            ...halted(session, event.at.mono),
            phase: 'parking',
            parkingWatch: ticking(session, event.at.mono)
          }
    case 'reviewOpened':
      return session.phase === 'lobby' || session.phase === 'closed'
        ? session
        : { ...halted(session, event.at.mono), phase: 'review' }
    case 'closed':
      return session.phase === 'closed'
        ? session
        : { ...halted(session, event.at.mono), phase: 'closed', closedAt: event.at }
    case 'reopened':
      return reopened(session, event.at.mono)
    case 'recovered':
      return recovered(session, before, event)
    default:
      return assertNever(event)
  }
}

const opened = (event: EventOf<'opened'>): Session => ({
  id: event.session,
  kind: event.kind,
  unitId: event.unit,
  unitName: event.unitName,
  bookedAt: event.bookedAt,
  goal: event.goal,
  phase: 'lobby',
  boxMs: event.boxMs > 0 ? event.boxMs : boxMsByKind[event.kind],
  box: stopped,
  pause: stopped,
  parkingWatch: stopped,
  roster: event.seats.map((seat) => ({ ...seat, mark: 'unmarked', by: '' })),
  arrived: [],
  setUp: event.setUp ?? defaultSetUp,
  byClock: event.setUp?.byClock ?? false,
  order: { how: event.setUp?.order ?? 'fixed', seed: event.seed ?? null },
  rota: event.rota ?? noRota,
  facilitator: event.rota?.next ?? null,
  agenda: event.agenda ?? shippedAgenda(event.kind),
  turns: event.turns.map(waiting),
  currentTurnId: null,
  captured: [],
  dependencies: [],
  topics: [],
  decisions: [],
  reorders: [],
  frozen: null,
  frozenTitles: [],
  votes: [],
  metaScrum: noMetaScrum,
  retro: noRetro,
  sprint: noSprintTold,
  openedAt: event.at,
  startedAt: null,
  closedAt: null
})

/** An absent seat's turn is skipped, and comes back with the seat. */
function marked(session: Session, event: EventOf<'marked'>): Session {
  const before = session.roster.find((seat) => seat.id === event.seat)
  if (!before) return session
  const entry: RosterEntry = {
    ...before,
    mark: event.mark,
    by: event.mark === 'represented' ? event.by : ''
  }
  const turns = session.turns.map((turn): Turn => {
    if (turn.subject.id !== event.seat || turn.subject.kind !== before.kind) return turn
    if (event.mark === 'absent' && turn.result === 'waiting') return { ...turn, result: 'skipped' }
    if (event.mark !== 'absent' && before.mark === 'absent' && turn.result === 'skipped')
      return { ...turn, result: 'waiting' }
    return turn
  })
  const here = event.mark === 'present' || event.mark === 'represented'
  const others = session.arrived.filter((id) => id !== event.seat)
  return {
    ...session,
    roster: session.roster.map((seat) => (seat.id === event.seat ? entry : seat)),
    arrived: !here
      ? others
      : session.arrived.includes(event.seat)
        ? session.arrived
        : [...others, event.seat],
    turns
  }
}

/** Before the start only: a turn that has begun is never planned away. Who is known to be absent stays skipped. */
function planned(session: Session, event: EventOf<'planned'>): Session {
  if (session.phase !== 'lobby') return session
  const absent = new Set(
    session.roster.filter(({ mark }) => mark === 'absent').map(({ kind, id }) => `${kind}|${id}`)
  )
  return {
    ...session,
    boxMs: event.boxMs,
    order: { how: event.how, seed: event.seed },
    turns: event.turns.map((plan): Turn => {
      const { kind, id } = plan.subject
      const turn = waiting(plan)
      return absent.has(`${kind}|${id}`) ? { ...turn, result: 'skipped' } : turn
    })
  }
}
