import { first } from './first'
import { second } from './second'
import { third } from './third'

/**
 * The tables, as numbered migrations. A migration that has shipped is never edited: the next one changes it.
 * Replicated tables hold no constraint that a merge could break; "only one of" is a deterministic id.
 */
export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  { version: 1, sql: first },
  { version: 2, sql: second },
  { version: 3, sql: third }
]

/** What this Sameday writes; a file with a higher `user_version` belongs to a newer one. */
export const schemaVersion = migrations.reduce((highest, { version }) => Math.max(highest, version), 0)
