import { z } from 'zod'

export const searchInputs = {
  search: z.strictObject({ text: z.string().max(200), limit: z.number().int().positive().max(50) })
} as const

export interface SearchOutputs {
  search: readonly SearchHit[]
}

/** One thing that a name or a title was found in, the best match first. */
export interface SearchHit {
  readonly kind: 'unit' | 'person' | 'impediment' | 'session'
  readonly id: string
  readonly title: string
  readonly detail: string
}
