import { z } from 'zod'

const id = z.string().min(1).max(120)
const name = z.string().max(200)
const reason = z.string().max(300)
const amount = z.number().refine(Number.isFinite).nullable()
/** `YYYY-MM-DD`. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** `HH:MM`, by the clocks of the unit. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const nextDate = z.strictObject({ day: daySchema, time: timeSchema })

/** How an objection was dealt with: what it asks for is done, or somebody decided over it. */
const objectionAnswerSchema = z.strictObject({
  how: z.enum(['met', 'over']),
  /** Who says so, or decided. */
  by: name,
  text: z.string().max(500)
})
export type ObjectionAnswer = z.infer<typeof objectionAnswerSchema>

/** A part that ends with the item it is of, and how it stood. */
export const endedPartSchema = z.strictObject({ id, before: z.enum(['open', 'doing']) })

/**
 * What happens in a MetaScrum and in no other ceremony, beside moves and words on the order. Each says what it replaced
 * where taking it back has to put that in again.
 */
export const metaScrumEvents = {
  preferred: { person: id, name, text: z.string().max(300) },
  budgeted: { item: id, title: name, from: amount, to: amount, reason },
  /** An item leaves the order; `was` is its number then. */
  ended: {
    item: id,
    title: name,
    was: z.number().int(),
    state: z.enum(['dropped', 'killed']),
    before: z.enum(['open', 'doing']),
    reason,
    /** What went with it; left out by earlier releases, and where there was none. */
    parts: z.array(endedPartSchema).optional()
  },
  /** A unit serves another product; `deliveryFrom` is where it stands in delivery. */
  realigned: {
    moved: id,
    name,
    from: id.nullable(),
    fromName: name,
    to: id,
    toName: name,
    deliveryFrom: id.nullable(),
    inDelivery: z.boolean()
  },
  visionWritten: { sentence: z.string().max(300) },
  dodWritten: { added: z.array(z.string().max(300)), removed: z.array(z.string().max(300)) },
  /** The order may be changed again: the round is over, and what was said in it no longer counts. */
  thawed: {},
  objectionAnswered: { person: id, ...objectionAnswerSchema.shape },
  nextSet: { next: nextDate.nullable(), before: nextDate.nullable() }
} as const
