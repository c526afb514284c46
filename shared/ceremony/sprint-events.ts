import { z } from 'zod'
import { confidences, verdicts } from './sprint-words'

const id = z.string().min(1).max(120)
const name = z.string().max(200)
const goal = z.string().max(400)
const amount = z.number().refine(Number.isFinite).nullable()
const marks = { value: amount, effort: amount, ready: z.boolean() }

export const confidenceSchema = z.enum(confidences)
export const verdictSchema = z.enum(verdicts)

/** What happens around a Sprint: in its Planning, in its Review and when its backlog is refined. */
export const sprintEvents = {
  /** A unit's goal for a Sprint; `row` is where it is kept, with its dates where the Sprint is new. */
  sprintGoalSet: {
    unit: id,
    unitName: name,
    row: z.string().min(1).max(250),
    number: z.number().int(),
    starts: z.iso.date().nullable(),
    ends: z.iso.date().nullable(),
    goal,
    before: goal
  },
  confidenceSaid: { unit: id, unitName: name, confidence: confidenceSchema, text: z.string().max(300) },
  /** What a team shows of its Sprint: whether its goal was met, and what was done. */
  workReviewed: { unit: id, unitName: name, goal, verdict: verdictSchema, text: z.string().max(500) },
  itemRefined: { item: id, title: name, ...marks, before: z.strictObject(marks) }
} as const
