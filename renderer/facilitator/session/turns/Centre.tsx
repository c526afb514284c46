import { assertNever } from '../../../../shared/result'
import { Closed } from '../end/Closed'
import { Parking } from '../end/Parking'
import { Review } from '../end/Review'
import { Lobby } from '../lobby/Lobby'
import { Run } from '../Run'
import { useSnapshot } from '../SessionContext'

/** What the ceremony is at. */
export function Centre() {
  const { phase } = useSnapshot().session
  switch (phase) {
    case 'lobby':
      return <Lobby />
    case 'running':
    case 'paused':
      return <Run />
    case 'parking':
      return <Parking />
    case 'review':
      return <Review />
    case 'closed':
      return <Closed />
    default:
      return assertNever(phase)
  }
}
