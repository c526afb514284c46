import type { SessionEvent } from '../../shared/ceremony/events'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import type { RoomContext } from '../../shared/ceremony/state'
import type { DependencyCommand } from '../../shared/dependency/types'
import type { Sheet } from '../../shared/files/cells'
import type { BookFormat, TableFormat, TableKind } from '../../shared/files/formats'
import type { ImpedimentCommand } from '../../shared/impediment/types'
import type { Applied, BroughtIn, HandoffPreview, ImportPreview, Progress } from '../../shared/ipc/files'
import type { ReadInput, ReadName, ReadOutputs } from '../../shared/ipc/reads'
import type { OrgChange } from '../../shared/org/types'
import type { Choices } from '../../shared/product/import/types'
import type { ProductChange } from '../../shared/product/types'
import type { Problem, Result } from '../../shared/result'
import type { Draft } from '../../shared/sync/op'
import type { Stamp } from '../../shared/time'
import type { Message } from '../../shared/words/message'

/**
 * Everything main can ask of the store, whichever process it lives in. Expected failures are results; a thrown
 * error is a bug. All times come in: the store reads no clock of its own but through `at`.
 */
export interface Store {
  /** Changes as one transaction, kept once: a batch id seen before changes nothing and answers the same. */
  write(input: WriteInput): Promise<Result<Applied>>
  read<N extends ReadName>(input: {
    readonly name: N
    readonly input: ReadInput<N>
  }): Promise<Result<ReadOutputs[N]>>
  room(input: {
    readonly unitId: string
    readonly kind: CeremonyKind
    readonly at: Stamp
    /** When a session resumes: every impediment its events touched belongs to the room too, wherever it is now. */
    readonly sessionId?: string
  }): Promise<Result<RoomContext>>
  session(input: { readonly sessionId: string }): Promise<Result<StoredSession>>
  /** Notes that a session was alive at this moment: local, cheap, not replicated. */
  alive(input: { readonly sessionId: string; readonly at: Stamp }): Promise<Result<null>>
  changeOrg(input: {
    readonly cmd: string
    readonly change: OrgChange
    readonly at: Stamp
  }): Promise<Result<Applied>>
  changeProduct(input: {
    readonly cmd: string
    readonly change: ProductChange
    readonly at: Stamp
  }): Promise<Result<Applied>>
  doImpediment(input: {
    readonly cmd: string
    readonly command: ImpedimentCommand
    readonly at: Stamp
  }): Promise<Result<Applied>>
  doDependency(input: {
    readonly cmd: string
    readonly command: DependencyCommand
    readonly at: Stamp
  }): Promise<Result<Applied>>
  undoStep(input: { readonly step: string; readonly at: Stamp }): Promise<Result<Applied>>
  previewImport(input: {
    readonly path: string
    /** Whose backlog, goals or figures it is taken for, where the file itself does not say. */
    readonly unitId: string | null
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<ImportPreview>>
  /** The dry run again, with what somebody says about the file. */
  chooseImport(input: {
    readonly plan: string
    readonly choices: Choices
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<ImportPreview>>
  applyImport(input: {
    readonly plan: string
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<BroughtIn>>
  /** Saves the rows of a looked-at table that stay out, with why, in the language of the locale. */
  saveSkipped(input: {
    readonly plan: string
    readonly locale: string
    readonly path: string
  }): Promise<Result<{ path: string }>>
  previewHandoff(input: {
    readonly path: string
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<HandoffPreview>>
  applyHandoff(input: {
    readonly plan: string
    readonly job: string
    readonly at: Stamp
  }): Promise<Result<Applied>>
  writeHandoff(input: {
    readonly path: string
    readonly includeConfidential: boolean
    readonly at: Stamp
  }): Promise<Result<{ path: string; changes: number }>>
  /**
   * Saves something of the workspace as a table that can be brought in again.
   * @param input.unitId whose it is; for the organisation any
   */
  exportTable(input: {
    readonly kind: TableKind
    readonly unitId: string
    readonly format: TableFormat
    readonly path: string
    readonly at: Stamp
  }): Promise<Result<{ path: string }>>
  /** Saves sheets as one spreadsheet, which takes too long for the process that keeps the clock. */
  saveBook(input: {
    readonly sheets: readonly Sheet[]
    readonly format: BookFormat
    readonly path: string
  }): Promise<Result<{ path: string }>>
  /** Fills an empty workspace with the sample organisation, dated relative to `at`. */
  createSample(input: { readonly at: Stamp }): Promise<Result<null>>
  summary(): Promise<Result<StoreSummary>>
  cancel(input: { readonly job: string }): Promise<Result<null>>
  close(): Promise<Result<null>>
}

/** Changes that are kept together or not at all. */
export interface WriteInput {
  /** Names the batch (the command's id): what makes a retry after a crash harmless. */
  readonly batch: string
  readonly drafts: readonly Draft[]
  /** Names an undoable step for people; null when undo is the caller's business (session commands). */
  readonly label: Message | null
  readonly at: Stamp
}

/** A session as it was left, to be resumed. */
export interface StoredSession {
  readonly events: readonly SessionEvent[]
  /** The last moment the session is known to have been alive. */
  readonly lastAlive: Stamp | null
}

/** What is said of a workspace when it has been opened. */
export interface StoreSummary {
  /** Neither a unit nor a session. */
  readonly empty: boolean
  /** Trouble met while opening, to be shown once. */
  readonly notices: readonly Problem[]
}

export type StoreMethod = keyof Store

/** What the store process is started with. */
export interface StoreOptions {
  /** The SQLite file of the workspace. */
  readonly file: string
  /** Folder of the laptop's identity and backups, outside the database. */
  readonly userData: string
  /** The file is a throw-away copy: what this laptop adds to it did not happen, and its reports say so. */
  readonly rehearsal: boolean
  /** The app's clock runs faster than the day, on real data: reports of a day or a backlog say that it is a rehearsal. */
  readonly fastClock?: boolean
}

/** What the store says unasked: what windows should read anew, and how far a long job is. */
export type StoreEvent =
  | {
      readonly type: 'changed'
      readonly topics: readonly ('org' | 'impediments' | 'dependencies' | 'sessions' | 'product' | 'share')[]
    }
  | { readonly type: 'progress'; readonly progress: Progress }
