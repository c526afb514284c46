import type { ImpedimentState } from '../impediment/types'
import type { Item } from './types'

/** The transformation backlog as a board: everything in its order, with the impediments behind each initiative. */
export interface TransformationBoard {
  readonly unitId: string
  readonly unitName: string
  readonly initiatives: readonly Initiative[]
  readonly sample: boolean
  readonly rehearsal: boolean
}

export interface Initiative
  extends Pick<Item, 'id' | 'title' | 'why' | 'owner' | 'state' | 'rank' | 'impedimentId'> {
  /** The impediments it came from or that joined it; of a confidential one only that it is there. */
  readonly behind: readonly {
    readonly impedimentId: string
    /** Null when confidential. */
    readonly title: string | null
    readonly origin: string
    readonly state: ImpedimentState
    readonly verified: boolean
    /** How many units raised it. */
    readonly raisers: number
  }[]
  /** Why it was last moved, and when; null when it never was. */
  readonly moved: { readonly reason: string; readonly at: number } | null
}

/** The columns of the board; what was killed stands with what was dropped. */
export const boardColumns = ['open', 'doing', 'done', 'dropped'] as const
export type BoardColumn = (typeof boardColumns)[number]

export const columnOf = ({ state }: Pick<Initiative, 'state'>): BoardColumn =>
  state === 'killed' ? 'dropped' : state
