import { z } from 'zod'
import type { Work } from '../../calendar/inherit'
import type { CeremonyKind } from '../../ceremony/kinds'
import type { LifeLine } from '../../impediment/life'
import type { Impediment } from '../../impediment/types'
import type { Item } from '../../product/item'

/** Where the ball is and how long it has been there; null: wherever, however long. */
export const ballFilter = {
  /** Height above the teams of the level that has the ball. */
  level: z.number().int().min(0).nullable(),
  /** A name as it was written; '' for nobody. */
  owner: z.string().max(200).nullable(),
  /** In working time, by the steps of the level that has the ball. */
  age: z.enum(['fresh', 'warn', 'stale']).nullable()
}

export const impedimentsInputs = {
  impediments: z.strictObject({
    state: z.enum(['open', 'answered', 'resolved', 'all']),
    /** Only those whose ball is at, or that started in, this unit or one below it. */
    unitId: z.string().nullable(),
    ...z.strictObject(ballFilter).partial().shape,
    text: z.string().max(200),
    limit: z.number().int().positive().max(5000)
  }),
  impediment: z.strictObject({ impedimentId: z.string() }),
  /** Open impediments that look like the same thing as a title; `impedimentId` is left out of them. */
  similar: z.strictObject({
    title: z.string().max(200),
    impedimentId: z.string().nullable(),
    limit: z.number().int().positive().max(10)
  }),
  life: z.strictObject({ impedimentId: z.string() })
} as const

export interface ImpedimentsOutputs {
  impediments: ImpedimentColumns
  impediment: ImpedimentDetail | null
  similar: readonly LikeImpediment[]
  life: readonly LifeEntry[]
}

export interface ImpedimentColumns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  readonly state: readonly string[]
  /** Names, as a list shows them. */
  readonly originUnit: readonly string[]
  readonly ballAt: readonly string[]
  readonly owner: readonly string[]
  readonly raisedAt: Float64Array
  /** Ids, and what their ages are reckoned by. */
  readonly originId: readonly string[]
  readonly ballId: readonly string[]
  readonly blocked: readonly Impediment['blocked'][]
  readonly work: Readonly<Record<string, Work>>
  readonly rungs: Int32Array
  readonly confidential: readonly boolean[]
  /** How many there are in all; the arrays may hold fewer. */
  readonly total: number
}

export interface ImpedimentDetail {
  readonly impediment: Impediment
  readonly unitNames: Readonly<Record<string, string>>
  /** Working time and steps of age of the units it mentions, by id. */
  readonly work: Readonly<Record<string, Work>>
  /** Titles of those it is merged with, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** The initiative it is a part of, and how that stands; null for any other answer. */
  readonly initiative: Pick<Item, 'id' | 'title' | 'state'> | null
}

/** An open impediment that looks like the same thing as another one. */
export interface LikeImpediment {
  readonly impediment: Impediment
  readonly originUnit: string
  readonly ballAt: string
  /** How many units met it. */
  readonly metBy: number
}

/** One thing that happened to an impediment, and in which ceremony; null outside one. */
export interface LifeEntry extends Omit<LifeLine, 'session'> {
  readonly where: { readonly kind: CeremonyKind; readonly unitName: string } | null
}
