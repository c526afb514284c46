import { refuse } from '../impediment/decide'
import { err, ok, type Result } from '../result'
import { localDate } from '../time'
import { message } from '../words/message'
import { type Act, type BareSessionEvent, happens } from './act'
import { type AgendaPart, agendaDrafts, isByAgenda, minutesOf, sameAgenda } from './agenda'
import type { SessionEvent } from './events'
import type { Fact } from './facts'
import { lastArrivalFirst, seedFrom } from './order'
import { boxMsOf, drawsLots, planTurns } from './plan'
import { hasOrder, type SetUp, sameSetUp, setUpId } from './setup'
import type { Session } from './state'

type Decision = Result<readonly Fact[]>

/** How this unit runs this ceremony, now and the next time. What is planned already is planned anew before the start only. */
export function setUp(act: Act, next: SetUp): Decision {
  const { session } = act.room
  if (sameSetUp(session.setUp, next)) return ok([])
  const replan = session.phase === 'lobby' && plansOtherwise(session, next)
  return ok([
    ...happens(act, { type: 'setUpChanged', setUp: next }),
    ...(replan ? happens(act, plan(act, next)) : []),
    keepSetUp(session, next)
  ])
}

/** The agenda of this unit for this kind of ceremony, now and the next time; one that has begun goes on with its own. */
export function setAgenda(act: Act, next: readonly AgendaPart[]): Decision {
  const { session } = act.room
  if (!isByAgenda(session.kind)) return err('not-found', message('problem.notFound'))
  if (sameAgenda(session.agenda, next)) return ok([])
  const [agenda, before] = [[...next], [...session.agenda]]
  return ok([
    ...happens(act, { type: 'agendaSet', agenda, before }),
    ...(session.phase === 'lobby' ? happens(act, plan(act, session.setUp, agenda)) : []),
    ...keepAgenda(session, before, agenda)
  ])
}

/** What taking back a change of the agenda, or bringing it back, writes. */
export const agendaBack = (session: Session, event: SessionEvent, isRedo: boolean): readonly Fact[] =>
  event.type !== 'agendaSet'
    ? []
    : isRedo
      ? keepAgenda(session, event.before, event.agenda)
      : keepAgenda(session, event.agenda, event.before)

const keepAgenda = (
  { unitId, kind }: Session,
  before: readonly AgendaPart[],
  after: readonly AgendaPart[]
): readonly Fact[] =>
  agendaDrafts(unitId, kind, before, after).map((draft): Fact => ({ entity: 'row', draft }))

/** The order of the set-up again, after moves by hand; by lot, with a new lot. */
export function drawOrder(act: Act): Decision {
  const { session } = act.room
  if (session.phase !== 'lobby') return refuse('problem.rule.alreadyStarted')
  return ok(happens(act, { ...plan(act, session.setUp), boxMs: session.boxMs }))
}

/** Whether the session starts by itself at its booked time. In the lobby only. */
export function setByClock(act: Act, on: boolean): Decision {
  const { session } = act.room
  if (session.phase !== 'lobby') return refuse('problem.rule.alreadyStarted')
  return session.byClock === on ? ok([]) : ok(happens(act, { type: 'byClockSet', on }))
}

/** Somebody came, or was marked otherwise: where the last to arrive speaks first, the turns follow. */
export function withArrival(
  act: Act,
  marked: Extract<BareSessionEvent, { type: 'marked' }>
): readonly Fact[] {
  const { phase, setUp, order, kind, arrived, turns } = act.room.session
  const follows = phase === 'lobby' && hasOrder(kind) && setUp.order === 'lastArrivalFirst'
  if (!follows || order.how === 'byHand') return happens(act, marked)
  const here = marked.mark === 'present' || marked.mark === 'represented'
  const others = arrived.filter((id) => id !== marked.seat)
  const now = !here ? others : arrived.includes(marked.seat) ? arrived : [...others, marked.seat]
  const subjects = turns.map((turn) => ({ id: turn.subject.id, turn: turn.id }))
  const ids = lastArrivalFirst(subjects, now).map(({ turn }) => turn)
  return happens(act, marked, { type: 'arranged', turns: ids, how: 'lastArrivalFirst' })
}

/** The set-up as it is kept for the next time. */
export const keepSetUp = ({ unitId, kind }: Session, value: SetUp): Fact => ({
  entity: 'setting',
  settingId: setUpId(unitId, kind),
  value
})

function plansOtherwise({ kind, agenda, setUp: now }: Session, next: SetUp): boolean {
  return (
    (hasOrder(kind) && now.order !== next.order) ||
    boxMsOf(kind, now, agenda) !== boxMsOf(kind, next, agenda) ||
    agenda.some((part) => minutesOf(kind, part, now) !== minutesOf(kind, part, next))
  )
}

/** Turns that stay what they are keep their ids, so that a screen can show them move. */
function plan(
  act: Act,
  next: SetUp,
  agenda: readonly AgendaPart[] = act.room.session.agenda
): Extract<BareSessionEvent, { type: 'planned' }> {
  const { context, session, impediments } = act.room
  const { kind, arrived, turns } = session
  const boxMs = boxMsOf(kind, next, agenda)
  const seed = drawsLots(kind, next) ? seedFrom(act.ids.next()) : null
  const idBySubject = new Map(turns.map((turn) => [`${turn.subject.kind}|${turn.subject.id}`, turn.id]))
  const planned = planTurns({
    context,
    kind,
    setUp: next,
    agenda,
    boxMs,
    impediments,
    arrived,
    seed,
    today: localDate(act.at.wall),
    ids: act.ids
  }).map((turn) => ({ ...turn, id: idBySubject.get(`${turn.subject.kind}|${turn.subject.id}`) ?? turn.id }))
  return { type: 'planned', boxMs, turns: planned, how: next.order, seed }
}
