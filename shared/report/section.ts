import type { BoardColumn } from '../product/transformation'

/** A report cut into what every format shows, in the order it is read. Its text is plain, not yet escaped. */
export interface Section {
  readonly id: SectionId
  readonly title: string
  readonly body: Body
}

export type SectionId =
  | 'goingUp'
  | 'cameBack'
  | 'answered'
  | 'raised'
  | 'dependencies'
  | 'waiting'
  | 'turns'
  | 'parked'
  | 'decisions'
  | 'vision'
  | 'backlog'
  | 'votes'
  | 'dod'
  | 'outside'
  | 'figures'
  | 'preferences'
  | 'ended'
  | 'budgets'
  | 'realigned'
  | 'next'
  | 'attendance'
  | 'tried'
  | 'chosen'
  | 'handedOn'
  | 'sprintGoals'
  | 'reviewed'
  | 'confidence'
  | 'refined'
  | 'word'
  | 'decided'
  | 'waitingByLevel'
  | 'oldest'
  | 'overdue'
  | 'notMet'
  | 'plan'
  | `initiatives-${BoardColumn}`
  | `roadmap-${number}`

export type Body =
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'impediments'; readonly items: readonly Card[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly kind: 'turns'; readonly rows: readonly TurnRow[]; readonly total: TurnRow | null }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }

export interface Line {
  readonly label: string
  readonly text: string
  readonly note: string
}

export interface Column {
  readonly title: string
  readonly numeric: boolean
}

export interface Cell {
  readonly text: string
  /** Said smaller, below the text. */
  readonly note: string
  /** `loud` is what the eye must not miss: an objection. */
  readonly weight: 'plain' | 'strong' | 'loud'
}

export interface TurnRow {
  readonly title: string
  readonly planned: string
  readonly used: string
  readonly difference: string
  readonly isOver: boolean
  readonly plannedMs: number
  readonly usedMs: number
}

export interface Card {
  readonly title: string
  readonly origin: string
  readonly facts: readonly Fact[]
  readonly path: readonly string[]
  readonly answer: {
    readonly disposition: string
    /** Who does it and by when, who says so and when, how long it took: what there is of it. */
    readonly about: readonly string[]
    readonly text: string
  } | null
}

export interface Fact {
  readonly label: string
  readonly text: string
}

export const column = (title: string, numeric = false): Column => ({ title, numeric })

export const cell = (text: string, note = ''): Cell => ({ text, note, weight: 'plain' })

export const list = (items: readonly Line[], ordered = false): Body => ({ kind: 'list', ordered, items })
