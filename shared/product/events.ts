import { z } from 'zod'
import { stampSchema } from '../stamp'
import { votes } from './votes'

const id = z.string().min(1).max(120)
const line = z.string().trim().min(1).max(300)
const about = { id, cmd: id, at: stampSchema, session: id.nullable(), unit: id }

/** What was changed about an agreed backlog outside a MetaScrum. `ordered` and `imported` speak of many items at once. */
const outsideKinds = ['moved', 'added', 'dropped', 'killed', 'budget', 'ordered', 'imported'] as const

/** Product facts: what was said and decided, immutable. */
export const productEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...about,
    type: z.literal('visionSet'),
    sentence: z.string().trim().max(300),
    page: z.string().max(8000)
  }),
  z.strictObject({
    ...about,
    type: z.literal('orderAgreed'),
    order: z.array(id),
    votes: z.array(
      z.strictObject({
        person: id,
        name: z.string(),
        vote: z.enum(votes),
        reason: z.string(),
        /** How an objection was dealt with; left out by the first release, and where there was none. */
        answer: z.strictObject({ how: z.enum(['met', 'over']), by: z.string(), text: z.string() }).optional()
      })
    )
  }),
  /** The unit's own lines, whole. Later releases say what changed instead, so that two laptops can add at once. */
  z.strictObject({ ...about, type: z.literal('dodSet'), lines: z.array(line) }),
  z.strictObject({ ...about, type: z.literal('dodChanged'), added: z.array(line), removed: z.array(line) }),
  /** The agreed backlog was changed between MetaScrums, where that is allowed, or the transformation board outside a ceremony. */
  z.strictObject({
    ...about,
    type: z.literal('changedOutside'),
    what: z.enum(outsideKinds),
    /** `transformation`: the why of a move on that board, which no order was agreed on. Left out for the product's. */
    kind: z.literal('transformation').optional(),
    /** Null where it is about many. */
    item: id.nullable(),
    title: z.string().max(200),
    /** Numbers in the order for `moved`, amounts for `budget`; null where there is none. */
    from: z.number().nullable(),
    /** For `ordered` and `imported` how many items it was about. */
    to: z.number().nullable(),
    reason: z.string().trim().max(300)
  }),
  /** Takes back (or, with `redo`, brings back) what the command `target` said. */
  z.strictObject({ ...about, type: z.literal('undone'), target: id, redo: z.boolean() })
])
export type ProductEvent = z.infer<typeof productEventSchema>
