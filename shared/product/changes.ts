import { z } from 'zod'
import { impedimentFieldsSchema } from '../impediment/types'
import { itemFieldsSchema } from './item-schema'
import {
  freezeModeSchema,
  goalStateSchema,
  itemKindSchema,
  itemStateSchema,
  metricBetterSchema,
  metricCategorySchema
} from './registers'

const id = z.string().min(1).max(120)
const reason = z.string().trim().max(300)
const amount = z.number().refine(Number.isFinite).nullable()
const day = z.iso.date()
const dodLine = z.string().trim().min(1).max(300)

const goal = {
  title: z.string().trim().min(1).max(200),
  why: z.string().trim().max(2000),
  serves: id.nullable()
}
const sprint = {
  number: z.number().int().min(0).max(100_000),
  starts: day,
  ends: day,
  goal: z.string().trim().max(400)
}
const metric = {
  name: z.string().trim().min(1).max(120),
  category: metricCategorySchema,
  better: metricBetterSchema,
  /** What it is counted in: "points", "€", "%". */
  measure: z.string().trim().max(40),
  target: amount
}
const { title, why, owner, value, effort, ...more } = itemFieldsSchema.shape

/** What a person can change about the product side; one command, one undoable step. */
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
    ...{ title, why, owner, value, effort },
    ...z.strictObject(more).partial().shape,
    /** For those who agreed on the order before. */
    reason: reason.optional()
  }),
  z.strictObject({
    type: z.literal('editItem'),
    id,
    patch: itemFieldsSchema.extend({ state: itemStateSchema }).partial(),
    reason: reason.optional()
  }),
  /** Puts an item directly before another one of the same backlog; null puts it last. */
  z.strictObject({ type: z.literal('moveItem'), id, beforeId: id.nullable(), reason }),
  /** Puts these items in this order; those of the backlog that are not named stay behind the one they stand behind. */
  z.strictObject({
    type: z.literal('orderItems'),
    unitId: id,
    kind: itemKindSchema,
    order: z.array(id).max(100_000),
    reason
  }),
  /** Null: as the unit above. */
  z.strictObject({ type: z.literal('setFreeze'), unitId: id, mode: freezeModeSchema.nullable() }),

  z.strictObject({ type: z.literal('addGoal'), id, unitId: id, ...goal }),
  z.strictObject({
    type: z.literal('editGoal'),
    id,
    patch: z.strictObject({ ...goal, state: goalStateSchema }).partial()
  }),
  z.strictObject({ type: z.literal('moveGoal'), id, beforeId: id.nullable() }),
  z.strictObject({ type: z.literal('removeGoal'), id }),

  /** The whole definition as it is to read at this unit: inherited lines and its own. */
  z.strictObject({ type: z.literal('setDod'), unitId: id, lines: z.array(dodLine).max(200) }),
  /** Null: nobody has said so. */
  z.strictObject({ type: z.literal('markDod'), unitId: id, line: dodLine, met: z.boolean().nullable() }),
  /** Raises at a unit that it does not meet a line, and sends it up one level on its way to the top. */
  z.strictObject({
    type: z.literal('raiseDodGap'),
    unitId: id,
    line: dodLine,
    impedimentId: id,
    fields: impedimentFieldsSchema
  }),

  z.strictObject({ type: z.literal('addSprint'), unitId: id, ...sprint }),
  z.strictObject({
    type: z.literal('editSprint'),
    id,
    patch: z.strictObject({ starts: day, ends: day, goal: sprint.goal }).partial()
  }),
  z.strictObject({ type: z.literal('removeSprint'), id }),
  /** `count` Sprints of `days` days, one after the other. */
  z.strictObject({
    type: z.literal('planSprints'),
    unitId: id,
    number: sprint.number,
    starts: day,
    days: z.number().int().min(1).max(92),
    count: z.number().int().min(1).max(60)
  }),
  /** A unit's goal for a Sprint that may be another unit's above it. */
  z.strictObject({ type: z.literal('setSprintGoal'), unitId: id, sprintId: id, goal: sprint.goal }),

  z.strictObject({
    type: z.literal('addMetrics'),
    unitId: id,
    metrics: z
      .array(z.strictObject({ id, ...metric }))
      .min(1)
      .max(100)
  }),
  z.strictObject({ type: z.literal('editMetric'), id, patch: z.strictObject(metric).partial() }),
  z.strictObject({ type: z.literal('removeMetric'), id }),
  /** A unit's figures of one Sprint; null takes a figure away. */
  z.strictObject({
    type: z.literal('setReadings'),
    unitId: id,
    sprintId: id.nullable(),
    day,
    readings: z
      .array(
        z.strictObject({
          metricId: id,
          value: amount,
          /** How many people answered; needed for what is about how people are. */
          people: z.number().int().nonnegative().max(100_000).nullable()
        })
      )
      .max(200)
  })
])
export type ProductChange = z.infer<typeof productChangeSchema>
export type ChangeOf<T extends ProductChange['type']> = Extract<ProductChange, { type: T }>
