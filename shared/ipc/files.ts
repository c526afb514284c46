import type { Choices } from '../product/import/choices'
import type { DateOrder } from '../product/import/dates'
import type { MappedField } from '../product/import/names'
import type { DecimalSign } from '../product/import/numbers'
import type { ItemSource } from '../product/import/recognise'
import type { Problem } from '../result'
import type { Message } from '../words/message'

/** What opening a table would do, before it does it: an organisation, a backlog, goals or figures. */
export interface ImportPreview {
  /** Names this dry run; `import.apply` takes it. */
  readonly plan: string
  readonly file: string
  readonly counts: {
    readonly add: number
    readonly update: number
    readonly same: number
    readonly skip: number
  }
  /** What is in the file, in a sentence. */
  readonly holds: Message
  /** What a person may say about a file of the product side; null for an organisation. */
  readonly asked: ProductAsked | null
  /** What was said of it, this time or the last time a file had these headings; null for an organisation. */
  readonly said: { readonly choices: Choices; readonly asLastTime: boolean } | null
  /** About the file as a whole: columns that are not used, say. */
  readonly notes: readonly Message[]
  /** By line of the file, counted from 1; the first 1,000. */
  readonly problems: readonly { readonly line: number; readonly message: Message }[]
  readonly problemCount: number
  /** The first rows as they would be, for a look. */
  readonly sample: readonly {
    readonly line: number
    readonly action: 'add' | 'update' | 'same' | 'skip'
    readonly text: string
  }[]
}

/** How a file of the product side was understood, and what can be said otherwise before it goes in. */
export interface ProductAsked {
  readonly holds: 'items' | 'goals' | 'figures'
  readonly source: ItemSource
  /** Whose backlog, goals or figures it is taken for, where a row names no unit itself. */
  readonly unitId: string
  /** Items that are here already and stand elsewhere in the file. */
  readonly moved: number
  /** Whether they are put where the file has them. */
  readonly order: boolean
  /** Live items that such a file has brought and this one does not name; 0 while a row that stays out may name them. */
  readonly missing: number
  /** Whether they are dropped. */
  readonly mirror: boolean
  /** A date of the file that reads two ways, and how it is read: null leaves such dates out. */
  readonly dates: { readonly sample: string; readonly order: DateOrder | null } | null
  /** A number of the file that reads two ways, and how it is read: null leaves such numbers out. */
  readonly numbers: { readonly sample: string; readonly sign: DecimalSign | null } | null
  readonly headings: readonly string[]
  /** Which column says what; -1 for none. */
  readonly columns: Partial<Record<MappedField, number>>
  /** Nothing can go in before somebody has said which column is the title. */
  readonly needsTitle: boolean
  /** Why nothing of it may go in now: an agreed order that stands. */
  readonly refused: Problem | null
}

/** What opening a hand-off file would do. */
export interface HandoffPreview {
  readonly plan: string
  readonly file: string
  /** The laptop that wrote it. */
  readonly from: string
  readonly writtenAt: number
  readonly changes: number
  readonly fresh: number
  readonly known: number
  readonly waiting: number
  /** False when the laptop has not been seen before. */
  readonly knownLaptop: boolean
  /** In words, a line each: "2 impediments sent up to Core", … */
  readonly summary: readonly Message[]
}

/** A table that was brought in, and what really came of it: what is here may have moved on since the dry run. */
export interface BroughtIn extends Applied, Pick<ImportPreview, 'counts' | 'problems' | 'problemCount'> {}

export interface Applied {
  readonly changed: number
  /** The undo step, or null when nothing changed. */
  readonly step: string | null
  readonly label: Message
}

/** Progress of long work; `total` 0 means unknown. */
export interface Progress {
  readonly job: string
  readonly label: Message
  readonly done: number
  readonly total: number
  readonly cancellable: boolean
  readonly finished: boolean
}
