import type { FacilitatorSnapshot } from '../../shared/ceremony/facilitator-snapshot'
import { follower } from '../../shared/ipc/delta'
import { arrivalOf } from '../ceremony/arrival'
import { ask, on } from './bridge'
import { useSession } from './session'

/** Takes in the live room as main tells it. */
export function followRoom(): void {
  const follow = follower<FacilitatorSnapshot | null>()
  on('snapshot', (told, sentAt) => {
    const heard = follow(told)
    if (!heard) {
      void ask('session.tellWhole', {})
      return
    }
    const snapshot = heard.value
    useSession.setState((before) => ({
      snapshot,
      receivedAt: arrivalOf(sentAt),
      away: snapshot !== null && snapshot.session.id === before.snapshot?.session.id && before.away
    }))
  })
}
