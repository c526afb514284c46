import { z } from 'zod'
import { daySchema, endedPartSchema, timeSchema } from './metascrum-events'

const id = z.string().min(1).max(120)
const name = z.string().max(200)
const why = z.string().trim().max(300)

/** What a facilitator does in a MetaScrum beside moving items and asking for consent. */
export const metaScrumCommands = {
  /** One line; empty takes it away. */
  prefer: { person: id, text: why },
  /** Null: no budget. */
  setBudget: { item: id, budget: z.number().min(0).max(1e12).nullable(), reason: why },
  endItem: {
    item: id,
    state: z.enum(['dropped', 'killed']),
    reason: why,
    /** What goes with it: the parts it was taken apart into that are still to do, at any level. */
    parts: z.array(endedPartSchema).max(5000).optional()
  },
  /** Moves a unit under another one in the product hierarchy and, where asked, in delivery too. */
  realign: {
    unit: id,
    name,
    from: id.nullable(),
    fromName: name,
    to: id,
    toName: name,
    deliveryFrom: id.nullable(),
    inDelivery: z.boolean()
  },
  writeVision: { sentence: why },
  /** The definition of done as it is to stand, inherited lines included. */
  writeDod: { lines: z.array(z.string().trim().min(1).max(300)).max(100) },
  thawOrder: {},
  answerObjection: {
    person: id,
    how: z.enum(['met', 'over']),
    by: z.string().trim().max(200),
    text: z.string().trim().max(500)
  },
  setNext: { next: z.strictObject({ day: daySchema, time: timeSchema }).nullable() }
} as const
