import { z } from 'zod'
import { mappedFields } from './names'

/** What a person says about a file of the product side before it goes in. */
export const choicesSchema = z.strictObject({
  /** Whose backlog, goals or figures it is, for rows that do not name a unit themselves. */
  unitId: z.string().min(1).max(120),
  /** Whether what is here already is put into the order of the file; null: as is usual for such a file. */
  order: z.boolean().nullable(),
  /** Whether items that the file no longer names are dropped. Said anew for every file: nobody drops anything by habit. */
  mirror: z.boolean(),
  /** Which of day and month stands first in its dates; null while nobody has said so. */
  dates: z.enum(['dayFirst', 'monthFirst']).nullable(),
  /** What stands before the decimals of its numbers; null while nobody has said so. */
  numbers: z.enum(['point', 'comma']).nullable(),
  /** Columns that are others than were guessed, counted from 0; -1 for none. */
  columns: z.partialRecord(z.enum(mappedFields), z.number().int().min(-1).max(16_384))
})
export type Choices = z.infer<typeof choicesSchema>
