import { z } from 'zod'
import { dependencyCommandSchema } from '../dependency/types'
import { impedimentCommandSchema } from '../impediment/types'
import { votes } from '../product/votes'
import { agendaSchema } from './agenda-schema'
import { markSchema } from './events'
import { decisionKinds } from './kinds'
import { metaScrumCommands } from './metascrum-commands'
import { retroCommands } from './retro-commands'
import { setUpSchema } from './setup-schema'
import { sprintCommands } from './sprint-commands'

const id = z.string().min(1).max(120)
const ms = z.number().refine(Number.isFinite)
const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape })

/** What a facilitator can do in a session. Each is undoable, except `undo` and `redo` themselves. */
export const sessionCommandSchema = z.discriminatedUnion('type', [
  command('mark', { seat: id, mark: markSchema, by: z.string().max(200) }),
  command('arrange', { turns: z.array(id) }),
  command('setUp', { setUp: setUpSchema }),
  command('setAgenda', { agenda: agendaSchema }),
  /** Puts the turns in the order of the set-up again; by lot, with a new one. */
  command('drawOrder', {}),
  command('setByClock', { on: z.boolean() }),
  command('setRota', { people: z.array(id).max(200) }),
  command('skipFacilitator', {}),
  command('swapFacilitator', { person: id }),
  command('setBox', { boxMs: ms.positive().max(24 * 3600 * 1000) }),
  command('start', {}),
  command('pause', {}),
  command('resume', {}),
  command('next', {}),
  command('previous', {}),
  command('goTo', { turn: id }),
  command('skip', { turn: id }),
  command('bringBack', { turn: id }),
  command('adjustTurn', { deltaMs: ms }),
  command('adjustBox', { deltaMs: ms }),
  command('impediment', { command: impedimentCommandSchema }),
  command('dependency', { command: dependencyCommandSchema }),
  command('park', { topic: id, text: z.string().trim().min(1).max(400), stay: z.array(z.string().max(200)) }),
  command('closeTopic', { topic: id, result: z.enum(['talked', 'dropped', 'impediment']) }),
  command('decide', { decision: id, kind: z.enum(decisionKinds), text: z.string().trim().min(1).max(1000) }),
  command('reorderItem', { item: id, beforeId: id.nullable(), reason: z.string().trim().max(300) }),
  command('freezeOrder', {}),
  command('vote', { person: id, vote: z.enum(votes), reason: z.string().trim().max(500) }),
  command('prefer', metaScrumCommands.prefer),
  command('setBudget', metaScrumCommands.setBudget),
  command('endItem', metaScrumCommands.endItem),
  command('realign', metaScrumCommands.realign),
  command('writeVision', metaScrumCommands.writeVision),
  command('writeDod', metaScrumCommands.writeDod),
  command('thawOrder', metaScrumCommands.thawOrder),
  command('answerObjection', metaScrumCommands.answerObjection),
  command('setNext', metaScrumCommands.setNext),
  command('judgeExperiment', retroCommands.judgeExperiment),
  command('spreadExperiment', retroCommands.spreadExperiment),
  command('answerOffer', retroCommands.answerOffer),
  command('chooseExperiment', retroCommands.chooseExperiment),
  command('planSprintGoal', sprintCommands.planSprintGoal),
  command('sayConfidence', sprintCommands.sayConfidence),
  command('reviewWork', sprintCommands.reviewWork),
  command('refineItem', sprintCommands.refineItem),
  command('openParking', {}),
  command('finish', {}),
  command('close', {}),
  command('reopen', {}),
  command('undo', {}),
  command('redo', {})
])
export type SessionCommand = z.infer<typeof sessionCommandSchema>
