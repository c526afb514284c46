import { create } from 'zustand'
import type { AudienceSnapshot } from '../../shared/ceremony/audience-snapshot'
import type { Look, Pushes } from '../../shared/ipc/contract'
import { learn } from '../../shared/words'
import { arrivalOf } from '../ceremony/arrival'

/** What the preload script gives the room's window: two pushes to hear, nothing to ask. */
export interface AudienceBridge {
  on<P extends 'audience' | 'look'>(
    push: P,
    listener: (payload: Pushes[P], sentAt: number) => void
  ): () => void
}

/** What main has told this window; null until it has. */
export interface Heard {
  readonly snapshot: AudienceSnapshot | null
  /** `performance.now()` when main sent `snapshot` (ms). */
  readonly receivedAt: number
  readonly look: Look | null
}

export const useHeard = create<Heard>(() => ({ snapshot: null, receivedAt: 0, look: null }))

/** Begins to listen. Called before anything is painted: main speaks as soon as the page is there. */
export function listen(bridge: AudienceBridge): void {
  bridge.on('audience', (snapshot, sentAt) => useHeard.setState({ snapshot, receivedAt: arrivalOf(sentAt) }))
  bridge.on('look', async (look) => {
    await learn(look.locale)
    document.documentElement.lang = look.locale
    useHeard.setState({ look })
  })
}
