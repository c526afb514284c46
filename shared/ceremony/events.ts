import { z } from 'zod'
import { votes } from '../product/votes'
import { stampSchema } from '../stamp'
import { agendaSchema } from './agenda-schema'
import { ceremonyKinds, decisionKinds } from './kinds'
import { metaScrumEvents } from './metascrum-events'
import { retroEvents } from './retro-events'
import { rotaSchema } from './rota-schema'
import { turnOrders } from './setup'
import { setUpSchema } from './setup-schema'
import { sprintEvents } from './sprint-events'

const id = z.string().min(1).max(120)
const ms = z.number().refine(Number.isFinite)
const name = z.string().max(200)
/** What a lot was drawn with; null where none was. */
const seed = z.number().int().nonnegative().nullable()

export const markSchema = z.enum(['unmarked', 'present', 'represented', 'absent'])
export type Mark = z.infer<typeof markSchema>

/** Whose turn it is: a person, a child unit, an impediment before the EAT, an experiment, a backlog item, or a part of an agenda (`partOf` its id). */
const subjectSchema = z.strictObject({
  kind: z.enum(['person', 'unit', 'impediment', 'experiment', 'item', 'part']),
  id: z.string().min(1).max(250)
})
export type Subject = z.infer<typeof subjectSchema>

const turnPlanSchema = z.strictObject({ id, subject: subjectSchema, title: name, allottedMs: ms })
export type TurnPlan = z.infer<typeof turnPlanSchema>

/** Somebody expected in the room: a person of the team, a child unit, or at a MetaScrum a product owner or stakeholder. */
const seatSchema = z.strictObject({
  id,
  kind: z.enum(['person', 'unit']),
  name,
  stakeholder: z.boolean(),
  /** Whom a person speaks for, shown in their place where the wall shows no names. */
  team: name.optional()
})
export type Seat = z.infer<typeof seatSchema>

const about = { id, session: id, cmd: id, at: stampSchema }
const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ ...about, type: z.literal(type), ...shape })

/** Everything that can happen in a session. Facts: immutable, kept once, replayed in order. */
export const sessionEventSchema = z.discriminatedUnion('type', [
  event('opened', {
    kind: z.enum(ceremonyKinds),
    unit: id,
    unitName: name,
    /** `HH:MM` it was booked for; null when run ad hoc. */
    bookedAt: z.string().nullable(),
    boxMs: ms,
    goal: z.string().max(400),
    seats: z.array(seatSchema),
    turns: z.array(turnPlanSchema),
    /** Left out by a Sameday that had no set-up yet. */
    setUp: setUpSchema.optional(),
    seed: seed.optional(),
    rota: rotaSchema.optional(),
    /** For a ceremony by agenda: the parts it was planned from. */
    agenda: agendaSchema.optional(),
    /** Held while the clock ran faster than the day, on real data: its report says that none of it happened. */
    rehearsal: z.literal(true).optional()
  }),
  event('marked', { seat: id, mark: markSchema, by: name }),
  /** `how` left out: somebody moved a turn by hand. */
  event('arranged', { turns: z.array(id), how: z.enum(turnOrders).optional() }),
  event('setUpChanged', { setUp: setUpSchema }),
  /** The agenda of this unit's ceremonies of this kind from now on; before the start `planned` follows. */
  event('agendaSet', { agenda: agendaSchema, before: agendaSchema }),
  /** Before the start: the turns anew, as a set-up or a new lot has it. */
  event('planned', { boxMs: ms, turns: z.array(turnPlanSchema), how: z.enum(turnOrders), seed }),
  /** Whether it starts by itself at the booked time, today. */
  event('byClockSet', { on: z.boolean() }),
  event('rotaSet', { rota: rotaSchema, /** Who facilitates this session. */ facilitator: id.nullable() }),
  event('boxSet', { boxMs: ms }),
  event('started', {}),
  event('paused', {}),
  event('resumed', {}),
  /** Ends the running turn, if any, and starts this one; null: no turn runs, the box goes on. */
  event('turnStarted', { turn: id.nullable() }),
  event('turnSkipped', { turn: id }),
  /** A turn that was skipped waits again. */
  event('turnRestored', { turn: id }),
  event('turnAdded', { turn: turnPlanSchema }),
  event('turnAdjusted', { turn: id, deltaMs: ms }),
  event('boxAdjusted', { deltaMs: ms }),
  event('captured', { impediment: id, turn: id.nullable() }),
  /** A command on an impediment other than raising it: what it did is in the impediment's own log, its place among the commands is here. */
  event('handled', { impediment: id, turn: id.nullable() }),
  /** A dependency raised here, and any other command on one; what happened to it is in its own log. */
  event('dependencyCaptured', { dependency: id, turn: id.nullable() }),
  event('dependencyHandled', { dependency: id, turn: id.nullable() }),
  event('parked', {
    topic: id,
    text: z.string().trim().min(1).max(400),
    stay: z.array(name),
    turn: id.nullable()
  }),
  event('topicClosed', { topic: id, result: z.enum(['talked', 'dropped', 'impediment']) }),
  event('decided', { decision: id, kind: z.enum(decisionKinds), text: z.string().trim().min(1).max(1000) }),
  /** A backlog item moved; positions count from 1, as on screen. */
  event('reordered', {
    item: id,
    title: name,
    from: z.number().int(),
    to: z.number().int(),
    rank: z.string(),
    /** The rank it had, so that taking the move back restores it exactly. */
    rankBefore: z.string(),
    /** The others that had to get a new rank for it; left out by earlier releases, and where there was none. */
    pushed: z.array(z.strictObject({ item: id, rank: z.string(), rankBefore: z.string() })).optional(),
    reason: z.string().max(300)
  }),
  /** `titles` in the same order, so that what is consented to can be read whatever becomes of the items; left out by the first release. */
  event('frozen', { order: z.array(id), titles: z.array(name).optional() }),
  event('voted', { person: id, name, vote: z.enum(votes), reason: z.string().max(500) }),
  event('preferred', metaScrumEvents.preferred),
  event('budgeted', metaScrumEvents.budgeted),
  event('ended', metaScrumEvents.ended),
  event('realigned', metaScrumEvents.realigned),
  event('visionWritten', metaScrumEvents.visionWritten),
  event('dodWritten', metaScrumEvents.dodWritten),
  event('thawed', metaScrumEvents.thawed),
  event('objectionAnswered', metaScrumEvents.objectionAnswered),
  event('nextSet', metaScrumEvents.nextSet),
  event('experimentJudged', retroEvents.experimentJudged),
  event('experimentSpread', retroEvents.experimentSpread),
  event('offerAnswered', retroEvents.offerAnswered),
  event('experimentChosen', retroEvents.experimentChosen),
  event('sprintGoalSet', sprintEvents.sprintGoalSet),
  event('confidenceSaid', sprintEvents.confidenceSaid),
  event('workReviewed', sprintEvents.workReviewed),
  event('itemRefined', sprintEvents.itemRefined),
  event('parkingOpened', {}),
  event('reviewOpened', {}),
  event('closed', {}),
  event('reopened', {}),
  /**
   * The app was away for `awayMs` (a crash, a restart, a sleep) since the event before. `countMs` of it, plus the time the
   * watches had run before it, is what the room's time box has used: running watches are set forward by
   * `countMs` and go on from `at`.
   */
  event('recovered', { awayMs: ms, countMs: ms }),
  /** The facilitator's word on time away: the `recovered` event of the command `target` counts as `countMs`. */
  event('gapAnswered', { target: id, countMs: ms }),
  /** Takes back (or, with `redo`, brings back) everything one command did. */
  event('undone', { target: id, redo: z.boolean() })
])
export type SessionEvent = z.infer<typeof sessionEventSchema>
export type SessionEventType = SessionEvent['type']
