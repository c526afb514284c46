import { MINUTE } from '../time'

/** The meetings Sameday runs. A unit is people; a ceremony is a meeting. */
export const ceremonyKinds = [
  'daily',
  'scaledDaily',
  'eatDaily',
  'metaScrum',
  'scaledPlanning',
  'scaledReview',
  'scaledRetro',
  'refinement'
] as const
export type CeremonyKind = (typeof ceremonyKinds)[number]

/**
 * Time boxes. 15 minutes are the guide's for the daily ones; it sets none for the others, so 60 and 45 are Sameday's
 * own defaults, editable per ceremony.
 */
export const boxMsByKind: Readonly<Record<CeremonyKind, number>> = {
  daily: 15 * MINUTE,
  scaledDaily: 15 * MINUTE,
  eatDaily: 15 * MINUTE,
  metaScrum: 60 * MINUTE,
  scaledPlanning: 60 * MINUTE,
  scaledReview: 60 * MINUTE,
  scaledRetro: 45 * MINUTE,
  refinement: 45 * MINUTE
}

/** The parts of a ceremony that runs by agenda; each is a turn with its own box. Titles come from the catalogues. */
export const parts = [
  'vision',
  'value',
  'backlog',
  'preferences',
  'negotiate',
  'consent',
  'dod',
  'decisions',
  'results',
  'standardise',
  'experiments',
  'spread',
  'transformation',
  'talk',
  'goal',
  'plans',
  'needs',
  'confidence',
  'done',
  'word',
  'items'
] as const
export type Part = (typeof parts)[number]

/**
 * What a part of an agenda is about, from the id of its turn: the part itself, or, where several are about the same,
 * `part:` with something that tells them apart.
 * @returns null for the id of a turn that is no part of an agenda
 */
export function partOf(id: string): Part | null {
  const [what] = id.split(':', 1)
  return parts.find((part) => part === what) ?? null
}

/** What a decision is about; the first five are the MetaScrum's to take, what was learnt is the Retrospective's. */
export const decisionKinds = ['priority', 'budget', 'realign', 'dod', 'vision', 'learnt', 'other'] as const
export type DecisionKind = (typeof decisionKinds)[number]
