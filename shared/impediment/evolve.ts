import { assertNever } from '../result'
import type { Key } from '../words/en'
import { message } from '../words/message'
import type { Answer, Disposition, Impediment, ImpedimentEvent, Rung } from './types'
import { beginning } from './undo'

type EventOf<T extends ImpedimentEvent['type']> = Extract<ImpedimentEvent, { type: T }>

/**
 * One impediment as its own history says it is, before those merged into each other are joined (`join.ts`): a merged
 * one is told apart by `mergedInto`, which here is what its own history names. Null when it was never raised, or raising it was taken back.
 * Total: every event means something in every state, so that laptops which acted at the same time end the same.
 * Where two acts contradict each other, a resolution beats an answer, an answer beats sending up, and
 * `pleaseCheck` says so.
 * @param events the whole history of one impediment in the agreed order `(hlc, origin, seq)`
 */
export function foldImpediment(events: readonly ImpedimentEvent[]): Impediment | null {
  const begun = beginning(events)
  if (!begun) return null
  const { raised, counting, takenBack } = begun
  const start = takenBack ? check(born(raised), 'check.impediment.raiseTakenBack') : born(raised)
  return counting.reduce(
    (before, event) => blocking(before, evolveImpediment(before, event), event.at.wall),
    start
  )
}

const born = (raised: EventOf<'raised'>): Impediment => ({
  id: raised.impediment,
  fields: raised.fields,
  originUnitId: raised.unit,
  state: 'open',
  ballAt: raised.unit,
  path: [rung(raised.unit, raised.at.wall)],
  answer: null,
  raisedAt: raised.at.wall,
  resolvedAt: null,
  blocked: [{ from: raised.at.wall, to: null }],
  verifiedAt: null,
  mergedInto: null,
  raisers: [{ unitId: raised.unit, impedimentId: raised.impediment, raisedAt: raised.at.wall }],
  metricId: null,
  pleaseCheck: []
})

const rung = (unitId: string, arrivedAt: number): Rung => ({
  unitId,
  arrivedAt,
  receivedAt: null,
  answeredAt: null,
  answer: null,
  acknowledgedAt: null
})

/** Ends the stretch in which it blocked when it is resolved, and begins another when it is opened again. */
function blocking(before: Impediment, after: Impediment, at: number): Impediment {
  const was = before.resolvedAt
  const is = after.resolvedAt
  if (was === is) return after
  const last = before.blocked.at(-1)
  if (!last) return after
  if (is === null)
    return { ...after, blocked: [...before.blocked, { from: Math.max(at, last.to ?? at), to: null }] }
  return { ...after, blocked: [...before.blocked.slice(0, -1), { ...last, to: Math.max(last.from, is) }] }
}

function evolveImpediment(imp: Impediment, event: ImpedimentEvent): Impediment {
  switch (event.type) {
    case 'raised':
    case 'undone':
      return imp
    case 'refined':
      return { ...imp, fields: { ...imp.fields, ...event.patch } }
    case 'sentUp':
      return sentUp(imp, event)
    case 'received':
      return onRung(imp, event.unit, (r) => ({ ...r, receivedAt: r.receivedAt ?? event.at.wall }))
    case 'answered':
      return answered(imp, event)
    case 'replied':
      return replied(imp, event)
    case 'acknowledged':
      return acknowledged(imp, event)
    case 'resolved':
      return resolved(imp, event)
    case 'verified':
      return imp.state === 'resolved'
        ? { ...withText(imp, event.text), verifiedAt: event.at.wall }
        : withText(imp, event.text)
    case 'reopened':
      return reopened(imp, event)
    case 'assigned':
      return { ...imp, fields: { ...imp.fields, owner: event.owner } }
    case 'merged':
      return merged(imp, event)
    case 'unmerged':
      return { ...imp, mergedInto: null }
    case 'expected':
      return { ...imp, metricId: event.metric }
    default:
      return assertNever(event)
  }
}

/** Whether the level with the ball may still pass it on: it is open, or that level had only taken it. */
export const canMove = (imp: Impediment): boolean =>
  imp.state === 'open' || (imp.state === 'answered' && imp.answer?.disposition === 'take')

function sentUp(imp: Impediment, event: EventOf<'sentUp'>): Impediment {
  if (imp.ballAt === event.to && imp.state === 'open') return imp
  if (imp.state !== 'open' && !canMove(imp)) return check(imp, 'check.impediment.resolvedWhileSentUp')
  if (imp.ballAt !== event.unit) return check(imp, 'check.impediment.sentUpElsewhere')
  const arrived = rung(event.to, event.at.wall)
  const known = imp.path.some((r) => r.unitId === event.to)
  return {
    ...imp,
    state: 'open',
    ballAt: event.to,
    answer: null,
    path: known ? imp.path.map((r) => (r.unitId === event.to ? arrived : r)) : [...imp.path, arrived]
  }
}

function answered(before: Impediment, event: EventOf<'answered'>): Impediment {
  const imp = standing(before)
  const answer: Answer = {
    unitId: event.unit,
    disposition: event.disposition,
    text: event.text,
    owner: event.owner,
    due: event.due,
    at: event.at.wall,
    ...(event.item === undefined ? {} : { item: event.item })
  }
  if (imp.state === 'resolved') {
    return check(
      onRung(imp, event.unit, (r) => ({ ...r, answeredAt: answer.at, answer })),
      clash.late
    )
  }
  if (!isOnPath(imp, event.unit))
    return check(settle(onPath(imp, event.unit, answer.at), answer), clash.place)
  if (imp.ballAt === event.unit) return settle(imp, answer)
  return check(settle(imp, answer), imp.answer ? clash.twice : clash.sent)
}

/** An answer of its own, given elsewhere while it was merged here, stands: the merge then counts for nothing. */
const standing = (imp: Impediment): Impediment =>
  imp.mergedInto === null ? imp : check({ ...imp, mergedInto: null }, 'check.impediment.answeredWhileMerged')

const clash = {
  late: 'check.impediment.answeredAfterResolved',
  place: 'check.impediment.unexpectedLevel',
  twice: 'check.impediment.answeredTwice',
  sent: 'check.impediment.answeredWhileSentUp'
} as const satisfies Record<string, Key>

/** Answers that end the matter once those who raised it have seen them. */
const isFinal = (disposition: Disposition): boolean =>
  disposition === 'resolve' || disposition === 'decline' || disposition === 'transform'

/** Puts an answer on its way down: everybody below the answering level has yet to see it. */
function settle(imp: Impediment, answer: Answer): Impediment {
  const height = imp.path.findIndex((r) => r.unitId === answer.unitId)
  const path = imp.path.map((r, i) => {
    if (i === height) return { ...r, answeredAt: answer.at, answer }
    return i < height ? { ...r, acknowledgedAt: null } : r
  })
  const seen = isFinal(answer.disposition) && answer.unitId === imp.originUnitId
  return {
    ...imp,
    path,
    answer,
    state: seen ? 'resolved' : isAsking(answer.disposition) ? 'open' : 'answered',
    ballAt: answer.disposition === 'take' ? answer.unitId : imp.originUnitId,
    resolvedAt: seen ? answer.at : null
  }
}

const isAsking = (disposition: Disposition): boolean => disposition === 'ask' || disposition === 'return'

function replied(imp: Impediment, event: EventOf<'replied'>): Impediment {
  const told = withText(imp, event.text)
  const asker = imp.answer?.disposition === 'ask' && imp.state === 'open' ? imp.answer.unitId : null
  if (asker === null) return told
  // The asking level keeps its clock: it has had the item since it first arrived.
  const reopenedThere = onRung(told, asker, (r) => ({ ...r, answeredAt: null, answer: null }))
  return { ...reopenedThere, ballAt: asker, answer: null }
}

function acknowledged(imp: Impediment, event: EventOf<'acknowledged'>): Impediment {
  // Without an answer of its own it may have been merged, and have seen the answer of the one that goes on for it.
  const seen = onRung(imp, event.unit, (r) => ({
    ...r,
    acknowledgedAt: Math.max(r.acknowledgedAt ?? 0, event.at.wall)
  }))
  if (!imp.answer) return seen
  const ends = event.unit === imp.originUnitId && imp.state === 'answered' && isFinal(imp.answer.disposition)
  return ends ? { ...seen, state: 'resolved', resolvedAt: event.at.wall } : seen
}

function resolved(before: Impediment, event: EventOf<'resolved'>): Impediment {
  const imp = standing(before)
  if (imp.state === 'resolved') return imp
  const answer: Answer = {
    unitId: event.unit,
    disposition: 'resolve',
    text: event.text,
    owner: '',
    due: null,
    at: event.at.wall
  }
  const known = isOnPath(imp, event.unit)
  const settled = settle(known ? imp : onPath(imp, event.unit, answer.at), answer)
  if (!known) return check(settled, clash.place)
  return imp.ballAt === event.unit ? settled : check(settled, 'check.impediment.resolvedWhileSentUp')
}

function reopened(imp: Impediment, event: EventOf<'reopened'>): Impediment {
  const told = withText(imp, event.text)
  if (imp.state === 'open') return told
  const ballAt = isOnPath(imp, event.unit) ? event.unit : imp.originUnitId
  return { ...told, state: 'open', ballAt, answer: null, resolvedAt: null, verifiedAt: null }
}

/** Only what still waits for its answer can be merged: an answer of its own stands. */
function merged(imp: Impediment, event: EventOf<'merged'>): Impediment {
  if (imp.state === 'open') return { ...imp, mergedInto: event.into }
  return check(imp, 'check.impediment.answeredWhileMerged')
}

/** What people add later stands with what was tried, where every level reads it. */
const withText = (imp: Impediment, text: string): Impediment =>
  text === ''
    ? imp
    : {
        ...imp,
        fields: { ...imp.fields, tried: imp.fields.tried === '' ? text : `${imp.fields.tried}\n${text}` }
      }

const isOnPath = (imp: Impediment, unitId: string): boolean => imp.path.some((r) => r.unitId === unitId)

const onPath = (imp: Impediment, unitId: string, arrivedAt: number): Impediment => ({
  ...imp,
  path: [...imp.path, rung(unitId, arrivedAt)]
})

const onRung = (imp: Impediment, unitId: string, change: (r: Rung) => Rung): Impediment => ({
  ...imp,
  path: imp.path.map((r) => (r.unitId === unitId ? change(r) : r))
})

/** Each kind of clash is said once. */
const check = (imp: Impediment, key: Key): Impediment =>
  imp.pleaseCheck.some((m) => m.key === key)
    ? imp
    : { ...imp, pleaseCheck: [...imp.pleaseCheck, message(key)] }
