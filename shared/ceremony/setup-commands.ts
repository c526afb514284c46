import { refuse } from '../impediment/decide'
import { ok, type Result } from '../result'
import { localDate } from '../time'
import { type Act, type BareSessionEvent, happens } from './act'
import type { Fact } from './facts'
import { lastArrivalFirst, seedFrom } from './order'
import { boxMsOf, drawsLots, partPlan, planTurns } from './plan'
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

/** The order of the set-up again, after moves by hand; by lot, with a new lot. */
export function drawOrder(act: Act): Decision {
  const { session } = act.room
  if (session.phase !== 'lobby') return refuse('problem.rule.alreadyStarted')
  return ok(happens(act, { ...plan(act, session.setUp), boxMs: session.boxMs }))
}

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

function plansOtherwise({ kind, setUp: now }: Session, next: SetUp): boolean {
  const [before, after] = [partPlan(kind, now), partPlan(kind, next)]
  return (
    (hasOrder(kind) && now.order !== next.order) ||
    boxMsOf(kind, now) !== boxMsOf(kind, next) ||
    before.some(([, minutes], index) => minutes !== after[index]?.[1])
  )
}

/** Turns that stay what they are keep their ids, so that a screen can show them move. */
function plan(act: Act, next: SetUp): Extract<BareSessionEvent, { type: 'planned' }> {
  const { context, session, impediments } = act.room
  const { kind, arrived, turns } = session
  const boxMs = boxMsOf(kind, next)
  const seed = drawsLots(kind, next) ? seedFrom(act.ids.next()) : null
  const idBySubject = new Map(turns.map((turn) => [`${turn.subject.kind}|${turn.subject.id}`, turn.id]))
  const planned = planTurns({
    context,
    kind,
    setUp: next,
    boxMs,
    impediments,
    arrived,
    seed,
    today: localDate(act.at.wall),
    ids: act.ids
  }).map((turn) => ({ ...turn, id: idBySubject.get(`${turn.subject.kind}|${turn.subject.id}`) ?? turn.id }))
  return { type: 'planned', boxMs, turns: planned, how: next.order, seed }
}
