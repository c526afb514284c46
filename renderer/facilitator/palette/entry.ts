import type { Key } from '../../../shared/words'

const entryKinds = ['command', 'person', 'unit', 'impediment', 'session'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something the palette can do or go to. */
export interface Entry {
  /** Unlike any other's, kind included. */
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  /** Where it is, or what kind of thing it is. */
  readonly detail: string
  /** Names of the keys that do the same. */
  readonly keys: readonly string[]
  /** Why it cannot be done now; null when it can. */
  readonly why: Key | null
  readonly run: () => void
}
