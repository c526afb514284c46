import type { Ids } from '../../shared/ids'
import type { Pushes, PushName } from '../../shared/ipc/contract'
import type { Words } from '../../shared/words'
import type { CeremonyHost } from '../ceremony/host'
import type { SwitchableClock } from '../ceremony/switchable'
import type { heatOnWall, roadmapOnWall } from '../ceremony/walls'
import type { PdfPrinter } from '../export/pdf'
import type { Leaving } from '../leaving'
import type { Projector } from '../projector'
import type { SettingsFile } from '../settings'
import type { Windows } from '../windows'
import type { Workspace } from '../workspace'

/** What the handlers work with; built once, in main.ts. */
export interface Deps {
  readonly version: string
  readonly clock: SwitchableClock
  readonly ids: Ids
  readonly settings: SettingsFile
  readonly workspace: Workspace
  readonly host: CeremonyHost
  /** What follows the store while the room is shown it. */
  readonly walls: {
    readonly heat: ReturnType<typeof heatOnWall>
    readonly roadmap: ReturnType<typeof roadmapOnWall>
  }
  readonly windows: Windows
  readonly projector: Projector
  readonly leaving: Leaving
  readonly printer: PdfPrinter
  /** The reader's language now. */
  words(): Words
  tell<P extends PushName>(name: P, value: Pushes[P]): void
  /** Tells the facilitator's window the whole room, whatever it was told before. */
  tellWhole(): void
  /** Learns the reader's language, then tells both windows. */
  tellLook(): Promise<void>
}
