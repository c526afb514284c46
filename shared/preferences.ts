import { z } from 'zod'
import { conflictsOf, isReserved, type KeyChanges, keyActions, keyMapOf } from './keys'
import { audienceThemes, soundLevels } from './look'

// Apart from `look.ts` and `keys.ts`, which windows use: their pages carry no schemas.

export const keyChangesSchema: z.ZodType<KeyChanges> = z
  .partialRecord(z.enum(keyActions), z.array(z.string().min(1).max(40)).max(8))
  .refine((changes) => conflictsOf(keyMapOf(changes)).length === 0, 'one key for two actions')
  .refine((changes) => !Object.values(changes).flat().some(isReserved), 'a key that is spoken for')

/** One preference at a time, checked before it is kept. */
export const settingSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('audienceTheme'), value: z.enum(audienceThemes) }),
  z.strictObject({ name: z.literal('locale'), value: z.string().max(100) }),
  z.strictObject({ name: z.literal('sound'), value: z.enum(soundLevels) }),
  z.strictObject({ name: z.literal('muted'), value: z.boolean() }),
  z.strictObject({ name: z.literal('keys'), value: keyChangesSchema }),
  z.strictObject({ name: z.literal('letterKeys'), value: z.boolean() }),
  z.strictObject({ name: z.literal('clicker'), value: z.boolean() })
])
export type Setting = z.infer<typeof settingSchema>
