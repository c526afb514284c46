import { z } from 'zod'
import type { AgendaPart } from './agenda'
import { partOf, parts } from './kinds'

const agendaNameSchema = z.string().trim().max(80)
export const agendaMinutesSchema = z
  .number()
  .positive()
  .max(24 * 60)

/** An agenda as commands and events carry it: each part once, and its id says what it is about. */
export const agendaSchema = z
  .array(
    z
      .strictObject({
        id: z.string().min(1).max(60),
        content: z.enum(parts),
        name: agendaNameSchema,
        minutes: agendaMinutesSchema.nullable()
      })
      .refine(({ id, content }) => partOf(id) === content)
  )
  .min(1)
  .max(30)
  .refine((agenda) => new Set(agenda.map(({ id }) => id)).size === agenda.length) satisfies z.ZodType<
  readonly AgendaPart[]
>
