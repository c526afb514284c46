import { z } from 'zod'
import { parts } from './kinds'
import { clockModes, defaultSetUp, type SetUp, type Thresholds, turnOrders } from './setup'

const percent = z.number().min(1).max(90)
const minutes = z
  .number()
  .positive()
  .max(24 * 60)

const thresholdsSchema = z
  .strictObject({
    turnWrapUp: percent,
    turnLastWords: percent,
    boxWrapUp: percent,
    boxLastMinutes: z.number().min(0).max(60)
  })
  .refine(({ turnWrapUp, turnLastWords }) => turnLastWords <= turnWrapUp) satisfies z.ZodType<Thresholds>

/** A set-up as commands and events carry it: every value known. */
export const setUpSchema = z.strictObject({
  boxMinutes: minutes.nullable(),
  order: z.enum(turnOrders),
  clock: z.enum(clockModes),
  thresholds: thresholdsSchema,
  noNames: z.boolean(),
  byClock: z.boolean(),
  partMinutes: z.partialRecord(z.enum(parts), minutes)
})

const { shape } = setUpSchema
/** As kept, perhaps by a newer Sameday or a hand that knew better: what is not understood reads as if never set. */
const keptSchema = z
  .object({
    boxMinutes: shape.boxMinutes.catch(defaultSetUp.boxMinutes),
    order: shape.order.catch(defaultSetUp.order),
    clock: shape.clock.catch(defaultSetUp.clock),
    thresholds: shape.thresholds.catch(defaultSetUp.thresholds),
    noNames: shape.noNames.catch(defaultSetUp.noNames),
    byClock: shape.byClock.catch(defaultSetUp.byClock),
    partMinutes: shape.partMinutes.catch(defaultSetUp.partMinutes)
  })
  .catch(defaultSetUp)

/** @param value whatever the setting holds; null or anything else that is no set-up gives the ceremony as it comes */
export const readSetUp = (value: unknown): SetUp => keptSchema.parse(value)
