import { z } from 'zod'
import { confidenceSchema, verdictSchema } from './sprint-events'

const id = z.string().min(1).max(120)
const amount = z.number().min(0).max(1e12).nullable()

/** What a facilitator does around a Sprint. */
export const sprintCommands = {
  planSprintGoal: { unit: id, goal: z.string().trim().max(400) },
  sayConfidence: { unit: id, confidence: confidenceSchema, text: z.string().trim().max(300) },
  reviewWork: { unit: id, verdict: verdictSchema, text: z.string().trim().max(500) },
  refineItem: { item: id, value: amount, effort: amount, ready: z.boolean() }
} as const
