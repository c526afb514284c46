import { z } from 'zod'
import { experimentIdSchema } from './retro-events'

const id = z.string().min(1).max(120)
const experiment = experimentIdSchema

/** What a facilitator does about experiments. */
export const retroCommands = {
  /** `running`: it goes on. */
  judgeExperiment: {
    experiment,
    outcome: z.enum(['running', 'keep', 'stop']),
    result: z.string().trim().max(1000)
  },
  /** Hands what proved itself on to these units; it counts as kept. */
  spreadExperiment: { experiment, to: z.array(id).min(1).max(200) },
  /** What a unit says to an experiment that was handed on to it. */
  answerOffer: { experiment, take: z.boolean() },
  chooseExperiment: {
    experiment: id,
    unit: id,
    title: z.string().trim().min(1).max(200),
    expected: z.string().trim().max(1000),
    metricId: id.nullable(),
    owner: z.string().trim().max(200),
    due: z.iso.date().nullable()
  }
} as const
