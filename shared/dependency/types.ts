import { z } from 'zod'
import { impedimentFieldsSchema } from '../impediment/types'
import { stampSchema } from '../stamp'
import type { Message } from '../words/message'

const id = z.string().min(1).max(120)
const text = z.string().trim().max(1000)
const day = z.iso.date()
const what = z.string().trim().min(1).max(200)
const person = z.string().trim().max(200)

/** What every fact of a dependency's life carries. `cmd` groups the events of one command, so that undo takes them together. */
const about = { id, dependency: id, cmd: id, at: stampSchema, session: id.nullable(), unit: id }

/**
 * A dependency's life: a unit needs something of another one. `unit` is the unit that acts; it is the one in need that
 * raises it. Days are local dates `YYYY-MM-DD`.
 * Every event has a meaning in every state, so that laptops which acted at the same time end the same.
 */
export const dependencyEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...about, type: z.literal('raised'), on: id, what, due: day.nullable() }),
  /** The day it is needed by is another one, or none. */
  z.strictObject({ ...about, type: z.literal('dated'), due: day.nullable() }),
  /** The giving side says when, and who sees to it. */
  z.strictObject({ ...about, type: z.literal('promised'), due: day, by: person }),
  z.strictObject({ ...about, type: z.literal('resolved'), text }),
  z.strictObject({ ...about, type: z.literal('reopened'), text }),
  /** It is in the way: an impediment goes on for it. */
  z.strictObject({ ...about, type: z.literal('turned'), impediment: id }),
  z.strictObject({ ...about, type: z.literal('undone'), target: id, redo: z.boolean() })
])
export type DependencyEvent = z.infer<typeof dependencyEventSchema>

/** `impediment`: an impediment goes on for it. */
export type DependencyState = 'open' | 'resolved' | 'impediment'

export interface Promised {
  readonly due: string
  /** Who sees to it; empty when nobody was named. */
  readonly by: string
}

export interface Dependency {
  readonly id: string
  /** Who needs it. */
  readonly fromUnitId: string
  /** Who is to give it. */
  readonly onUnitId: string
  readonly what: string
  /** When it is needed; null when nobody has said. */
  readonly due: string | null
  /** What the giving side has said last; null while it has said nothing. */
  readonly promised: Promised | null
  readonly state: DependencyState
  /** What was said when it was resolved or came back. */
  readonly text: string
  /** The impediment that goes on for it; null unless turned into one. */
  readonly impedimentId: string | null
  readonly raisedAt: number
  /** When it was resolved or turned into an impediment; null while it is open. */
  readonly endedAt: number | null
  /** Things that happened at the same time on two laptops, in words, for people to look at. */
  readonly pleaseCheck: readonly Message[]
}

const to = { dependencyId: id, unitId: id }

/** What a person can do about a dependency, in a session or outside one. `unitId` is the unit that acts. */
export const dependencyCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...to, type: z.literal('raise'), on: id, what, due: day.nullable() }),
  z.strictObject({ ...to, type: z.literal('date'), due: day.nullable() }),
  z.strictObject({ ...to, type: z.literal('promise'), due: day, by: person }),
  z.strictObject({ ...to, type: z.literal('resolve'), text }),
  z.strictObject({ ...to, type: z.literal('reopen'), text }),
  /** Raises an impediment in the name of the unit in need, which then goes on for the dependency. */
  z.strictObject({ ...to, type: z.literal('turn'), impedimentId: id, fields: impedimentFieldsSchema })
])
export type DependencyCommand = z.infer<typeof dependencyCommandSchema>
