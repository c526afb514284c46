import type { Ids } from '../../shared/ids'
import type { Pushes, PushName } from '../../shared/ipc/contract'
import type { Clock } from '../../shared/time'
import type { Words } from '../../shared/words'
import type { CeremonyHost } from '../ceremony/host'
import type { PdfPrinter } from '../export/pdf'
import type { SettingsFile } from '../settings'
import type { Windows } from '../windows'
import type { Workspace } from '../workspace'

/** What the handlers work with; built once, in main.ts. */
export interface Deps {
  readonly version: string
  readonly clock: Clock
  readonly ids: Ids
  readonly settings: SettingsFile
  readonly workspace: Workspace
  readonly host: CeremonyHost
  readonly windows: Windows
  readonly printer: PdfPrinter
  /** The reader's language now. */
  words(): Words
  tell<P extends PushName>(name: P, value: Pushes[P]): void
  tellLook(): void
}
