import { z } from 'zod'

const id = z.string().min(1).max(120)
const amount = z.number().refine(Number.isFinite).nullable()
const day = z.iso.date().nullable()

/** What a person writes about an item. */
export const itemFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  why: z.string().trim().max(1000),
  owner: z.string().trim().max(200),
  value: amount,
  effort: amount,
  /** How much risk it takes away, on the scale of `value`. */
  risk: amount,
  budget: amount,
  /** The goal it serves. */
  goalId: id.nullable(),
  /** The item of this level or one above that it is a part of. */
  parentId: id.nullable(),
  /** The units that will do it. */
  units: z.array(id).max(500),
  /** Items that have to be done before it. */
  dependsOn: z.array(id).max(500),
  starts: day,
  ends: day,
  /** A team could begin with it: what it is, and what it takes, has been talked through. */
  ready: z.boolean()
})
export type ItemFields = z.infer<typeof itemFieldsSchema>
