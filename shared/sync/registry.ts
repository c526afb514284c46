import { z } from 'zod'
import { ageStepsSchema, calendarSchema, timeZoneSchema } from '../calendar/types'
import { agendaMinutesSchema } from '../ceremony/agenda-schema'
import { sessionEventSchema } from '../ceremony/events'
import { ceremonyKinds, parts } from '../ceremony/kinds'
import { experimentIdSchema } from '../ceremony/retro-events'
import { dependencyEventSchema } from '../dependency/types'
import { impedimentEventSchema } from '../impediment/types'
import { cycleSchema, idSchema, roleSchema, unitKindSchema } from '../org/types'
import { productEventSchema } from '../product/events'
import {
  experimentOutcomeSchema,
  goalStateSchema,
  itemKindSchema,
  itemStateSchema,
  metricBetterSchema,
  metricCategorySchema
} from '../product/registers'
import type { Json } from './op'

/** Everything that is replicated. A name added here does not compile until it has a rule below. */
export type RegisterEntity =
  | 'unit'
  | 'person'
  | 'membership'
  | 'item'
  | 'goal'
  | 'sprint'
  | 'metric'
  | 'reading'
  | 'experiment'
  | 'agendaPart'
  | 'dodMark'
  | 'setting'
  | 'note'
export type FactEntity = 'sessionEvent' | 'impedimentEvent' | 'productEvent' | 'dependencyEvent'
export type Entity = RegisterEntity | FactEntity | 'link'

/** `never`: stays on this laptop; `confidential`: goes along only when its impediment is not confidential, or on request. */
export type Travels = 'always' | 'never' | 'confidential'

export interface Field {
  readonly schema: z.ZodType
  /** What the field says before anybody set it. */
  readonly initial: Json
}

/** Per field the later stamp wins. */
export interface RegisterRule {
  readonly rule: 'register'
  readonly travels: Travels
  readonly fields: Readonly<Record<string, Field>>
}
/** Immutable, kept once; the row id is the event's id and the patch is the event. */
export interface FactRule {
  readonly rule: 'fact'
  readonly travels: Travels
  readonly body: z.ZodType
}
/** Moves replay in stamp order. */
export interface LinkRule {
  readonly rule: 'link'
  readonly travels: Travels
  readonly body: z.ZodType
}

const field = (schema: z.ZodType, initial: Json): Field => ({ schema, initial })
const text = (max: number) => field(z.string().max(max), '')
const reference = field(idSchema, '')
const removed = field(z.boolean(), false)
const maybe = field(idSchema.nullable(), null)
const references = field(z.array(idSchema).max(500), [])
const day = z.iso.date()
const amount = field(z.number().refine(Number.isFinite).nullable(), null)

export const moveSchema = z.strictObject({
  cycle: cycleSchema,
  childId: idSchema,
  parentId: idSchema.nullable(),
  /** Product only: the child stands under its delivery parent again. */
  follow: z.boolean().optional()
})

export const registry = {
  unit: {
    rule: 'register',
    travels: 'always',
    fields: {
      name: text(200),
      shortName: text(16),
      kind: field(unitKindSchema, 'team'),
      dailyTime: field(z.string().max(5).nullable(), null),
      goal: text(400),
      timeZone: field(timeZoneSchema.nullable(), null),
      calendar: field(calendarSchema.nullable(), null),
      ageSteps: field(ageStepsSchema.nullable(), null),
      removed
    }
  },
  person: { rule: 'register', travels: 'always', fields: { name: text(200), removed } },
  membership: {
    rule: 'register',
    travels: 'always',
    fields: { unitId: reference, personId: reference, role: field(roleSchema, 'member'), removed }
  },
  item: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      kind: field(itemKindSchema, 'product'),
      title: text(200),
      why: text(1000),
      owner: text(200),
      value: amount,
      effort: amount,
      state: field(itemStateSchema, 'open'),
      rank: text(500),
      impedimentId: field(idSchema.nullable(), null),
      risk: amount,
      budget: amount,
      goalId: maybe,
      parentId: maybe,
      units: references,
      dependsOn: references,
      starts: field(day.nullable(), null),
      ends: field(day.nullable(), null),
      ready: field(z.boolean(), false),
      removed
    }
  },
  goal: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      title: text(200),
      why: text(2000),
      serves: maybe,
      state: field(goalStateSchema, 'open'),
      rank: text(500),
      removed
    }
  },
  sprint: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      number: field(z.number().int(), 0),
      starts: field(day, ''),
      ends: field(day, ''),
      goal: text(400),
      removed
    }
  },
  metric: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      name: text(120),
      category: field(metricCategorySchema, 'own'),
      better: field(metricBetterSchema, 'up'),
      measure: text(40),
      target: amount,
      removed
    }
  },
  reading: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      metricId: reference,
      sprintId: maybe,
      day: field(day, ''),
      value: amount,
      people: field(z.number().int().nonnegative().nullable(), null),
      removed
    }
  },
  experiment: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      title: text(200),
      expected: text(1000),
      result: text(1000),
      outcome: field(experimentOutcomeSchema, 'running'),
      fromId: field(experimentIdSchema.nullable(), null),
      taken: field(z.boolean().nullable(), null),
      day: field(day, ''),
      metricId: maybe,
      owner: text(200),
      due: field(day.nullable(), null),
      removed
    }
  },
  /** What a unit changed about the agenda that comes with a ceremony; null: as it comes. */
  agendaPart: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      kind: field(z.enum(ceremonyKinds), 'scaledRetro'),
      partId: text(60),
      content: field(z.enum(parts), 'talk'),
      name: text(80),
      minutes: field(agendaMinutesSchema.nullable(), null),
      place: field(z.number().refine(Number.isFinite).nullable(), null),
      removed
    }
  },
  dodMark: {
    rule: 'register',
    travels: 'always',
    fields: {
      unitId: reference,
      line: text(300),
      met: field(z.boolean(), false),
      impedimentId: maybe,
      removed
    }
  },
  setting: { rule: 'register', travels: 'always', fields: { value: field(z.json(), null) } },
  note: {
    rule: 'register',
    travels: 'never',
    fields: { sessionId: reference, turnId: field(idSchema.nullable(), null), text: text(20_000) }
  },
  sessionEvent: { rule: 'fact', travels: 'always', body: sessionEventSchema },
  impedimentEvent: { rule: 'fact', travels: 'confidential', body: impedimentEventSchema },
  productEvent: { rule: 'fact', travels: 'always', body: productEventSchema },
  /** Its words stay here once a confidential impediment goes on for it. */
  dependencyEvent: { rule: 'fact', travels: 'confidential', body: dependencyEventSchema },
  link: { rule: 'link', travels: 'always', body: moveSchema }
} as const satisfies Readonly<Record<RegisterEntity, RegisterRule>> &
  Readonly<Record<FactEntity, FactRule>> &
  Readonly<Record<'link', LinkRule>>

/**
 * Raised whenever the registry learns a field, a value or an event: what waited for a newer Sameday is then read again.
 */
export const knowledge = 3

export const isEntity = (name: string): name is Entity => Object.hasOwn(registry, name)
export const isRegister = (name: string): name is RegisterEntity =>
  isEntity(name) && registry[name].rule === 'register'
