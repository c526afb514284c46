import { create } from 'zustand'
import type { AudienceSnapshot } from '../../shared/ceremony/audience-snapshot'
import type { FacilitatorSnapshot } from '../../shared/ceremony/facilitator-snapshot'

/** The live room as main last pushed it. */
export interface SessionState {
  readonly snapshot: FacilitatorSnapshot | null
  /** What the audience window shows, also while no session is open. */
  readonly audience: AudienceSnapshot | null
  /** `performance.now()` when main sent `snapshot`, so that a clock can add what has passed since (ms). */
  readonly receivedAt: number
  /** The person looks at the rooms while the session goes on. */
  readonly away: boolean
}

/** What the room sees now, with a ceremony or without. */
export const onRoomScreen = ({ snapshot, audience }: SessionState): AudienceSnapshot | null =>
  snapshot?.audience ?? audience

export const useSession = create<SessionState>(() => ({
  snapshot: null,
  audience: null,
  receivedAt: 0,
  away: false
}))
