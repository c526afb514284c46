import { PhaseSounds } from '../../ceremony/sound/PhaseSounds'
import { useSession } from '../../stores/session'
import { useLook } from '../keys/setLook'

/** Sounds of the room in this window while the room has none of its own: never in both at once. */
export function RoomSounds() {
  const look = useLook()
  const { snapshot, receivedAt } = useSession()
  if (!snapshot || snapshot.screen.audienceOpen) return null
  return <PhaseSounds snapshot={snapshot.audience} receivedAt={receivedAt} look={look} />
}
