import { z } from 'zod'
import { stampSchema } from '../stamp'
import type { Message } from '../words/message'
import { type Disposition, dispositions } from './dispositions'

const id = z.string().min(1).max(120)
const text = z.string().trim().max(2000)

export type { Disposition } from './dispositions'

export const impedimentFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  /** What is blocked. */
  blocked: text,
  /** Effect on the goal. */
  effect: text,
  /** What we ask of the level above, of whom, by when. */
  ask: text,
  /** What was tried so far. */
  tried: text,
  owner: z.string().trim().max(200),
  /** Local date `YYYY-MM-DD`, or null. */
  neededBy: z.iso.date().nullable(),
  /** HR or legal: the room sees a number and an age, reports and hand-off files leave it out. */
  confidential: z.boolean()
})
export type ImpedimentFields = z.infer<typeof impedimentFieldsSchema>

/** What every fact of an impediment's life carries. `cmd` groups the events of one command, so that undo takes them together. */
const about = { id, impediment: id, cmd: id, at: stampSchema, session: id.nullable(), unit: id }

/**
 * An impediment's life. `unit` is the unit that acts.
 * Every event has a meaning in every state, so that laptops which acted at the same time end the same.
 */
export const impedimentEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...about, type: z.literal('raised'), fields: impedimentFieldsSchema }),
  z.strictObject({ ...about, type: z.literal('refined'), patch: impedimentFieldsSchema.partial() }),
  z.strictObject({ ...about, type: z.literal('sentUp'), to: id }),
  z.strictObject({ ...about, type: z.literal('received') }),
  z.strictObject({
    ...about,
    type: z.literal('answered'),
    disposition: z.enum(dispositions),
    text,
    owner: z.string().trim().max(200),
    /** Local date `YYYY-MM-DD` by which it is done, or null. */
    due: z.iso.date().nullable(),
    /** For `transform`: the initiative it becomes a part of. Left out by a Sameday that made one for each. */
    item: id.optional()
  }),
  z.strictObject({ ...about, type: z.literal('replied'), text }),
  z.strictObject({ ...about, type: z.literal('acknowledged') }),
  z.strictObject({ ...about, type: z.literal('resolved'), text }),
  /** Those who raised it have seen that it really is gone. */
  z.strictObject({ ...about, type: z.literal('verified'), text }),
  z.strictObject({ ...about, type: z.literal('reopened'), text }),
  z.strictObject({ ...about, type: z.literal('assigned'), owner: z.string().trim().max(200) }),
  /** The same thing as another one: that one goes on for both, with everybody who raised either. */
  z.strictObject({ ...about, type: z.literal('merged'), into: id }),
  z.strictObject({ ...about, type: z.literal('unmerged') }),
  /** The metric that should move now that it is gone; null: none after all. */
  z.strictObject({ ...about, type: z.literal('expected'), metric: id.nullable() }),
  z.strictObject({ ...about, type: z.literal('undone'), target: id, redo: z.boolean() })
])
export type ImpedimentEvent = z.infer<typeof impedimentEventSchema>

/** One step of the path: a level that has, or had, the ball. */
export interface Rung {
  readonly unitId: string
  /** When the item was raised here, or sent up to here (wall ms). */
  readonly arrivedAt: number
  /** When this level's ceremony first had it in front of it; null until then. */
  readonly receivedAt: number | null
  readonly answeredAt: number | null
  readonly answer: Answer | null
  /** When this level saw the answer that came down; null while it has not. */
  readonly acknowledgedAt: number | null
}

export interface Answer {
  readonly unitId: string
  readonly disposition: Disposition
  readonly text: string
  readonly owner: string
  readonly due: string | null
  readonly at: number
  /** For `transform`: the initiative it is a part of; `initiativeOf` knows it for older answers too. */
  readonly item?: string
}

/**
 * `open`: somebody below the top works on it or it waits at `ballAt`; `answered`: the answer is on its way down;
 * `resolved`: done with; `merged`: another one goes on for it.
 */
export type ImpedimentState = 'open' | 'answered' | 'resolved' | 'merged'

/** A unit that met the same thing. */
export interface Raiser {
  readonly unitId: string
  readonly impedimentId: string
  readonly raisedAt: number
}

/** A stretch of time in which an impediment blocked somebody (wall ms); `to` is null while it still does. */
export interface BlockedSpan {
  readonly from: number
  readonly to: number | null
}

export interface Impediment {
  readonly id: string
  readonly fields: ImpedimentFields
  readonly originUnitId: string
  readonly state: ImpedimentState
  /** Exactly one level has the ball. */
  readonly ballAt: string
  /** From the origin up; the last rung is the highest level reached. */
  readonly path: readonly Rung[]
  readonly answer: Answer | null
  readonly raisedAt: number
  readonly resolvedAt: number | null
  /** When those who raised it were blocked: from the first raising, without what lay between resolving and reopening. */
  readonly blocked: readonly BlockedSpan[]
  /** When those who raised it had seen that it is gone; null until then. */
  readonly verifiedAt: number | null
  /** The impediment that goes on for this one; null unless merged. It then also has the ball and the answer. */
  readonly mergedInto: string | null
  /** Everybody who met it, this one's own origin and those of all merged into it, by the time they raised it. */
  readonly raisers: readonly Raiser[]
  /** The metric that should move once it is gone. */
  readonly metricId: string | null
  /** Things that happened at the same time on two laptops, in words, for people to look at. */
  readonly pleaseCheck: readonly Message[]
}

/** What a person can do to an impediment, in a session or outside one. `unitId` is the unit that acts. */
export const impedimentCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raise'), impedimentId: id, unitId: id, fields: impedimentFieldsSchema }),
  z.strictObject({
    type: z.literal('refine'),
    impedimentId: id,
    unitId: id,
    patch: impedimentFieldsSchema.partial()
  }),
  z.strictObject({ type: z.literal('sendUp'), impedimentId: id, unitId: id }),
  z.strictObject({
    type: z.literal('answer'),
    impedimentId: id,
    unitId: id,
    disposition: z.enum(dispositions),
    text,
    owner: z.string().trim().max(200),
    due: z.iso.date().nullable(),
    /** For `transform`: an initiative that is there already; without one it becomes one of its own. */
    item: id.optional()
  }),
  z.strictObject({ type: z.literal('reply'), impedimentId: id, unitId: id, text }),
  z.strictObject({ type: z.literal('acknowledge'), impedimentId: id, unitId: id }),
  z.strictObject({ type: z.literal('resolve'), impedimentId: id, unitId: id, text }),
  z.strictObject({ type: z.literal('verify'), impedimentId: id, unitId: id, text }),
  z.strictObject({ type: z.literal('reopen'), impedimentId: id, unitId: id, text }),
  z.strictObject({
    type: z.literal('assign'),
    impedimentId: id,
    unitId: id,
    owner: z.string().trim().max(200)
  }),
  z.strictObject({ type: z.literal('merge'), impedimentId: id, unitId: id, into: id }),
  z.strictObject({ type: z.literal('unmerge'), impedimentId: id, unitId: id }),
  z.strictObject({ type: z.literal('expect'), impedimentId: id, unitId: id, metric: id.nullable() })
])
export type ImpedimentCommand = z.infer<typeof impedimentCommandSchema>
