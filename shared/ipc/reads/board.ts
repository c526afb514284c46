import { z } from 'zod'
import { ballFilter, type ImpedimentColumns } from './impediments'

export const boardInputs = {
  board: z.strictObject({
    /** Whose board it is. */
    unitId: z.string(),
    ...ballFilter,
    text: z.string().max(200),
    /** Rows of each column. */
    limit: z.number().int().positive().max(1000)
  })
} as const

export interface BoardOutputs {
  board: BoardView | null
}

/** What is on its way around a unit. */
export interface BoardView {
  readonly unitName: string
  readonly raised: BoardColumn
  readonly here: BoardColumn
  readonly up: BoardColumn
  readonly answered: BoardColumn
  readonly closed: BoardColumn
}

export interface BoardColumn
  extends Pick<
    ImpedimentColumns,
    | 'id'
    | 'title'
    | 'originUnit'
    | 'originId'
    | 'ballAt'
    | 'ballId'
    | 'owner'
    | 'blocked'
    | 'confidential'
    | 'work'
  > {
  /** How many there are in all; the arrays may hold fewer. */
  readonly count: number
  /** There are more than `count`. */
  readonly isMore: boolean
  /** How many units met it. */
  readonly metBy: Int32Array
  readonly neededBy: readonly (string | null)[]
}
