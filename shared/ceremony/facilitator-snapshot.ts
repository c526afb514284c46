import type { Dependency } from '../dependency/types'
import type { Impediment } from '../impediment/types'
import type { ProductView } from '../product/types'
import type { Problem } from '../result'
import type { AudienceSnapshot, ClockFace, ScreenMode } from './audience-snapshot'
import type { DependencyOutcome } from './dependencies'
import type { ArrivedInRound } from './metascrum'
import type { RoomExperiment } from './retro-state'
import type { RoomContext, Session } from './state'

export type SavedState =
  | { readonly state: 'saved'; readonly atWall: number }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: Problem }

/** What the facilitator window shows of a live room. */
export interface FacilitatorSnapshot {
  readonly seq: number
  readonly session: Session
  readonly context: Omit<RoomContext, 'impedimentEvents' | 'dependencyEvents' | 'units'>
  readonly impediments: readonly Impediment[]
  readonly dependencies: {
    readonly all: readonly Dependency[]
    /** Overdue or due soon for whoever has the turn, most pressing first. */
    readonly now: readonly string[]
    readonly outcome: DependencyOutcome
  }
  readonly product: ProductView
  /** What a Retrospective works on, what was taken back left out. */
  readonly experiments: readonly RoomExperiment[]
  /** What came from elsewhere while the order stands still for a consent round; null outside one. */
  readonly arrived: ArrivedInRound | null
  /** Wall time of this snapshot (ms), for ages. */
  readonly atWall: number
  readonly turn: ClockFace | null
  readonly box: ClockFace
  /** When the ceremony ends if every waiting turn takes its time: ms beyond the box, negative when early. */
  readonly projectedOverMs: number
  readonly pauseMs: number
  readonly rate: number
  readonly saved: SavedState
  readonly undo: { readonly undoable: number; readonly redoable: number }
  /** Time away the facilitator has not yet said to count or leave out; null when none. */
  readonly gap: { readonly awayMs: number; readonly counted: boolean } | null
  readonly screen: ScreenState
  /** Exactly what the audience window was sent, for the live preview. */
  readonly audience: AudienceSnapshot
}

export interface ScreenState {
  readonly mode: ScreenMode
  readonly held: boolean
  readonly spotlight: string | null
  readonly audienceOpen: boolean
  readonly displays: readonly { readonly id: number; readonly label: string; readonly current: boolean }[]
  /** The facilitator's own window shows the room's screen, full-screen. */
  readonly presenting: boolean
  /** The room's screen fills a display, in whichever window. */
  readonly fullScreen: boolean
  /** Name of the display that went away with the room's screen on it; null when none did. */
  readonly lostDisplay: string | null
  /** A display that was plugged in, and that nothing is shown on before the facilitator agrees. */
  readonly offeredDisplay: { readonly displayId: number; readonly label: string } | null
  /** Windows cannot be told where to go: the person has to drag them. */
  readonly wayland: boolean
}
