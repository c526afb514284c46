import type { PublicImpediment } from '../../../shared/ceremony/public-types'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'

/** The title, or "Confidential 1": the room may know that there is one, not which. */
export function ImpedimentTitle({ impediment }: { readonly impediment: PublicImpediment }) {
  const words = useRoomWords()
  return impediment.title === null ? (
    words.say('audience.confidential', { number: impediment.number })
  ) : (
    <Name>{impediment.title}</Name>
  )
}
