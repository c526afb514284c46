import { z } from 'zod'
import { stampSchema } from '../stamp'
import { votes } from './votes'

const id = z.string().min(1).max(120)

/** `product` items belong to a MetaScrum's backlog, `transformation` items to the Executive Action Team's. */
export const itemKindSchema = z.enum(['product', 'transformation'])
export const itemStateSchema = z.enum(['open', 'doing', 'done', 'dropped', 'killed'])

/** One line of an ordered backlog. Order is `(rank, id)`: two laptops can mint the same rank while offline. */
export interface Item {
  readonly id: string
  /** The unit whose backlog this is. */
  readonly unitId: string
  readonly kind: z.infer<typeof itemKindSchema>
  readonly title: string
  readonly why: string
  readonly owner: string
  readonly value: number | null
  readonly effort: number | null
  readonly state: z.infer<typeof itemStateSchema>
  /** Fractional index: any two ranks have room for a third between them. */
  readonly rank: string
  /** The impediment this item came from, if any. */
  readonly impedimentId: string | null
}

export type { Vote } from './votes'

const about = { id, cmd: id, at: stampSchema, session: id.nullable(), unit: id }

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
    votes: z.array(z.strictObject({ person: id, name: z.string(), vote: z.enum(votes), reason: z.string() }))
  }),
  z.strictObject({ ...about, type: z.literal('dodSet'), lines: z.array(z.string().trim().min(1).max(300)) }),
  /** Takes back (or, with `redo`, brings back) what the command `target` said. */
  z.strictObject({ ...about, type: z.literal('undone'), target: id, redo: z.boolean() })
])
export type ProductEvent = z.infer<typeof productEventSchema>

export const productChangeSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('setVision'),
    unitId: id,
    sentence: z.string().trim().max(300),
    page: z.string().max(8000)
  }),
  z.strictObject({
    type: z.literal('addItem'),
    id,
    unitId: id,
    kind: itemKindSchema,
    title: z.string().trim().min(1).max(200),
    why: z.string().trim().max(1000),
    owner: z.string().trim().max(200),
    value: z.number().nullable(),
    effort: z.number().nullable()
  }),
  z.strictObject({
    type: z.literal('editItem'),
    id,
    patch: z
      .strictObject({
        title: z.string().trim().min(1).max(200),
        why: z.string().trim().max(1000),
        owner: z.string().trim().max(200),
        value: z.number().nullable(),
        effort: z.number().nullable(),
        state: itemStateSchema
      })
      .partial()
  }),
  /** Puts an item directly before another one of the same backlog; null puts it last. */
  z.strictObject({
    type: z.literal('moveItem'),
    id,
    beforeId: id.nullable(),
    reason: z.string().trim().max(300)
  }),
  z.strictObject({
    type: z.literal('setDod'),
    unitId: id,
    lines: z.array(z.string().trim().min(1).max(300)).max(60)
  })
])
export type ProductChange = z.infer<typeof productChangeSchema>

export interface ProductView {
  readonly vision: { readonly sentence: string; readonly page: string; readonly unitName: string } | null
  /** In order; index + 1 is the number on screen. */
  readonly backlog: readonly Item[]
  /** Ids in the order last agreed; empty when none was. */
  readonly lastAgreed: readonly string[]
  readonly stakeholders: readonly { readonly id: string; readonly name: string }[]
  readonly dod: readonly string[]
}
