import { z } from 'zod'
import { experimentOutcomeSchema } from '../product/registers'

const id = z.string().min(1).max(120)
/** A spread experiment is named by the first one and the unit it came to. */
export const experimentIdSchema = z.string().min(1).max(250)
const experiment = experimentIdSchema
const name = z.string().max(200)
const day = z.iso.date()

/** What happens to experiments in a Retrospective. Each says what it replaced where taking it back has to put that in again. */
export const retroEvents = {
  experimentJudged: {
    experiment,
    title: name,
    unitName: name,
    expected: z.string().max(1000),
    outcome: experimentOutcomeSchema,
    result: z.string().max(1000),
    before: z.strictObject({ outcome: experimentOutcomeSchema, result: z.string().max(1000) })
  },
  experimentSpread: {
    experiment,
    title: name,
    unitName: name,
    to: z.array(z.strictObject({ experiment, unit: id, name })).min(1),
    before: experimentOutcomeSchema
  },
  offerAnswered: {
    experiment,
    title: name,
    unitName: name,
    take: z.boolean(),
    day,
    before: day,
    /** What was answered before; files of the first releases do not say, and there it counts as not answered. */
    takenBefore: z.boolean().nullable().optional()
  },
  experimentChosen: {
    experiment,
    unit: id,
    unitName: name,
    title: name,
    expected: z.string().max(1000),
    /** What its metric is called; empty for none. */
    metric: name,
    owner: name,
    due: day.nullable()
  }
} as const
