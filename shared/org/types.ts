import { z } from 'zod'
import type { AgeSteps, WorkingCalendar } from '../calendar/types'
import { ageStepsSchema, calendarSchema, clockTimeSchema, timeZoneSchema } from '../calendar/types'
import { agendaKinds } from '../ceremony/agenda'
import { agendaSchema } from '../ceremony/agenda-schema'

/** `sos` is every level between teams and the top; its label (Scrum of Scrums of Scrums …) follows from its height. */
export const unitKindSchema = z.enum(['team', 'sos', 'eat'])
export type UnitKind = z.infer<typeof unitKindSchema>

export const roleSchema = z.enum(['member', 'sm', 'po', 'sosm', 'cpo', 'stakeholder'])
export type Role = z.infer<typeof roleSchema>

/** The two hierarchies over the same units: delivery is the "how", product the "what and why". */
export const cycleSchema = z.enum(['delivery', 'product'])
export type Cycle = z.infer<typeof cycleSchema>

export const nameSchema = z.string().trim().min(1).max(200)
export const idSchema = z.string().min(1).max(120)

export interface Unit {
  readonly id: string
  readonly name: string
  /** At most 16 characters for lists on the projector; proposed from the name when empty. */
  readonly shortName: string
  readonly kind: UnitKind
  /** `HH:MM` in its own time zone, or null when nothing is planned. */
  readonly dailyTime: string | null
  /** Sprint goal shown in the Daily Scrum; empty when nobody wrote one. */
  readonly goal: string
  /** An IANA name; null: as the unit above. */
  readonly timeZone: string | null
  /** Null: as the unit above. */
  readonly calendar: WorkingCalendar | null
  /** Null: as the unit above. */
  readonly ageSteps: AgeSteps | null
}

export interface Person {
  readonly id: string
  readonly name: string
}

export interface Membership {
  readonly unitId: string
  readonly personId: string
  readonly role: Role
}

/** The same person in the same role in the same unit is one row on every laptop. */
export const membershipId = (m: Membership): string => `${m.unitId}|${m.personId}|${m.role}`

/** One child has one parent per hierarchy; the id makes that true on every laptop. */
export const linkId = (cycle: Cycle, childId: string): string => `${cycle}|${childId}`

/** What a person can change about the organisation; one command, one undoable step. */
export const orgChangeSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('addUnit'),
    id: idSchema,
    name: nameSchema,
    kind: unitKindSchema,
    parentId: idSchema.nullable(),
    dailyTime: clockTimeSchema.nullable()
  }),
  z.strictObject({
    type: z.literal('editUnit'),
    id: idSchema,
    patch: z
      .strictObject({
        name: nameSchema,
        shortName: z.string().trim().max(16),
        kind: unitKindSchema,
        dailyTime: clockTimeSchema.nullable(),
        goal: z.string().trim().max(400),
        timeZone: timeZoneSchema.nullable(),
        calendar: calendarSchema.nullable(),
        ageSteps: ageStepsSchema.nullable()
      })
      .partial()
  }),
  z.strictObject({
    type: z.literal('moveUnit'),
    id: idSchema,
    cycle: cycleSchema,
    parentId: idSchema.nullable()
  }),
  z.strictObject({ type: z.literal('removeUnit'), id: idSchema }),
  z.strictObject({
    type: z.literal('addMember'),
    unitId: idSchema,
    personId: idSchema,
    personName: nameSchema,
    role: roleSchema
  }),
  z.strictObject({ type: z.literal('removeMember'), unitId: idSchema, personId: idSchema, role: roleSchema }),
  z.strictObject({ type: z.literal('renamePerson'), id: idSchema, name: nameSchema }),
  /** The parts of a unit's ceremonies of a kind, from the next one on. */
  z.strictObject({
    type: z.literal('setAgenda'),
    unitId: idSchema,
    kind: z.enum(agendaKinds),
    agenda: agendaSchema
  })
])
export type OrgChange = z.infer<typeof orgChangeSchema>

/** A unit as far as a rule has to name it. */
export interface NamedUnit {
  readonly id: string
  readonly name: string
}
