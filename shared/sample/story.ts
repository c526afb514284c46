import type { Disposition } from '../impediment/dispositions'
import type { ImpedimentCommand, ImpedimentFields } from '../impediment/types'
import { assertNever } from '../result'
import { type DaysAgo, dateIn } from './days'

/** What a unit does with an impediment that it has the ball of, in its daily ceremony unless it says otherwise. */
export interface Step {
  readonly daysAgo: DaysAgo
  readonly unit: string
  readonly does: Deed
  /** `HH:MM` when it happened between ceremonies; null for within the unit's daily. */
  readonly between: string | null
}

type Deed =
  | { readonly type: 'sendUp' }
  | { readonly type: 'resolve' | 'reply' | 'verify' | 'reopen'; readonly text: string }
  | { readonly type: 'merge'; readonly into: string }
  | { readonly type: 'expect'; readonly metric: string }
  | {
      readonly type: 'answer'
      readonly disposition: Disposition
      readonly text: string
      readonly owner: string
      /** Days from today; null for no date. */
      readonly dueIn: number | null
      /** The initiative it joins, where it is made part of one. */
      readonly item?: string
    }

/** An impediment's life over the days before today. Whoever gets an answer acknowledges it in its next ceremony. */
export interface Story {
  readonly id: string
  readonly team: string
  readonly daysAgo: DaysAgo
  /** `HH:MM` when it was raised between ceremonies; null for in the team's daily. */
  readonly between: string | null
  readonly fields: Omit<ImpedimentFields, 'neededBy'> & {
    /** Days from today; null for no date. */
    readonly neededIn: number | null
  }
  readonly steps: readonly Step[]
}

type Told = Pick<Story['fields'], 'title' | 'blocked' | 'effect'> & Partial<Story['fields']>

/** A story as its parts; what nobody wrote is empty. @param raised in the daily of that day, or at `[day, 'HH:MM']` */
export function story(
  name: string,
  team: string,
  raised: DaysAgo | readonly [DaysAgo, string],
  told: Told,
  ...steps: readonly (Step | readonly Step[])[]
): Story {
  const [daysAgo, between] = typeof raised === 'number' ? [raised, null] : raised
  const unsaid = { ask: '', tried: '', owner: '', neededIn: null, confidential: false }
  return { id: idOf(name), team, daysAgo, between, fields: { ...unsaid, ...told }, steps: steps.flat() }
}

const idOf = (name: string): string => `sample-${name}`

const step = (daysAgo: DaysAgo, unit: string, does: Deed): Step => ({ daysAgo, unit, does, between: null })

/** Sent up by each of these units in its own ceremony of that day, one after the other. */
export const up = (daysAgo: DaysAgo, ...units: readonly string[]): readonly Step[] =>
  units.map((unit) => step(daysAgo, unit, { type: 'sendUp' }))

/** Between ceremonies: the phone does not wait for nine o'clock. */
export const later = (at: string, steps: readonly Step[]): readonly Step[] =>
  steps.map((one) => ({ ...one, between: at }))

export const answer = (
  daysAgo: DaysAgo,
  unit: string,
  disposition: Disposition,
  text: string,
  owner = '',
  dueIn: number | null = null
): Step => step(daysAgo, unit, { type: 'answer', disposition, text, owner, dueIn })

/** Made part of an initiative on the transformation backlog that is there. @param item its id */
export const joins = (daysAgo: DaysAgo, unit: string, item: string, text: string, owner: string): Step =>
  step(daysAgo, unit, { type: 'answer', disposition: 'transform', text, owner, dueIn: null, item })

export const resolve = (daysAgo: DaysAgo, unit: string, text: string): Step =>
  step(daysAgo, unit, { type: 'resolve', text })
export const reply = (daysAgo: DaysAgo, unit: string, text: string): Step =>
  step(daysAgo, unit, { type: 'reply', text })

// What is resolved is off the agenda: what is said of it after that is said between ceremonies.
const afterwards = (daysAgo: DaysAgo, unit: string, does: Deed): Step => ({
  ...step(daysAgo, unit, does),
  between: '10:20'
})
export const verify = (daysAgo: DaysAgo, unit: string, text: string): Step =>
  afterwards(daysAgo, unit, { type: 'verify', text })
export const reopen = (daysAgo: DaysAgo, unit: string, text: string): Step =>
  afterwards(daysAgo, unit, { type: 'reopen', text })

/** @param into name of the story that goes on for both */
export const merge = (daysAgo: DaysAgo, unit: string, into: string): Step =>
  step(daysAgo, unit, { type: 'merge', into: idOf(into) })

/** @param metric its id: what should move now */
export const expected = (daysAgo: DaysAgo, unit: string, metric: string): Step =>
  afterwards(daysAgo, unit, { type: 'expect', metric })

/** @param today wall ms of any moment of the day before which the story was lived */
export function raiseCommand({ id, team, fields }: Story, today: number): ImpedimentCommand {
  const { neededIn, ...rest } = fields
  const neededBy = neededIn === null ? null : dateIn(today, neededIn)
  return { type: 'raise', impedimentId: id, unitId: team, fields: { ...rest, neededBy } }
}

export function stepCommand({ id }: Story, { unit, does }: Step, today: number): ImpedimentCommand {
  const about = { impedimentId: id, unitId: unit }
  switch (does.type) {
    case 'sendUp':
      return { ...about, type: 'sendUp' }
    case 'merge':
    case 'expect':
    case 'resolve':
    case 'reply':
    case 'verify':
    case 'reopen':
      return { ...about, ...does }
    case 'answer': {
      const { dueIn, ...said } = does
      return { ...about, ...said, due: dueIn === null ? null : dateIn(today, dueIn) }
    }
    default:
      return assertNever(does)
  }
}
