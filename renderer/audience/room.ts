import type { AudienceSnapshot } from '../../shared/ceremony/audience-snapshot'
import type { ClockPhase } from '../../shared/ceremony/thresholds'
import type { RoomPhase } from '../ceremony/phaseLook'
import type { Reading } from '../ceremony/reading'
import type { StageSize } from './stageSize'

/** What every part of the audience screen is drawn from. */
export interface RoomOnScreen {
  readonly snapshot: AudienceSnapshot
  readonly receivedAt: number
  readonly turn: Reading | null
  readonly box: Reading | null
  /** What the card tells: the turn's phase, or that the room is paused or at its parking lot. */
  readonly phase: RoomPhase
  readonly boxPhase: ClockPhase
  readonly size: StageSize
}

/** A view of the room, narrowed to one screen. */
export type ViewOf<S extends AudienceSnapshot['view']['screen']> = Extract<
  AudienceSnapshot['view'],
  { readonly screen: S }
>
