import type { Message } from '../words/message'

/** What opening an organisation file would do, before it does it. */
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
  readonly units: number
  readonly people: number
  readonly memberships: number
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
