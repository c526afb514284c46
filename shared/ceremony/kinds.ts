import { z } from 'zod'
import { MINUTE } from '../time'

/** The meetings Sameday runs. A unit is people; a ceremony is a meeting. */
export const ceremonyKindSchema = z.enum(['daily', 'scaledDaily', 'eatDaily', 'metaScrum', 'scaledRetro'])
export type CeremonyKind = z.infer<typeof ceremonyKindSchema>

/**
 * Time boxes. 15 minutes are the guide's for the daily ones; it sets none for the MetaScrum and the
 * Scaled Retrospective, so 60 and 45 are Sameday's own defaults, editable per ceremony.
 */
export const boxMsByKind: Readonly<Record<CeremonyKind, number>> = {
  daily: 15 * MINUTE,
  scaledDaily: 15 * MINUTE,
  eatDaily: 15 * MINUTE,
  metaScrum: 60 * MINUTE,
  scaledRetro: 45 * MINUTE
}

/** The parts of a ceremony that runs by agenda; each is a turn with its own box. Titles come from the catalogues. */
export const partSchema = z.enum([
  'vision',
  'value',
  'backlog',
  'consent',
  'dod',
  'decisions',
  'results',
  'standardise',
  'experiments',
  'spread',
  'transformation'
])
export type Part = z.infer<typeof partSchema>
