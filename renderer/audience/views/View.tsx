import { assertNever } from '../../../shared/result'
import type { RoomOnScreen } from '../room'
import { Closed } from './Closed'
import { Heat } from './Heat'
import { Idle } from './Idle'
import { Lobby } from './Lobby'
import { Parking } from './Parking'
import { Review } from './Review'
import { Roadmap } from './Roadmap'
import { Run } from './Run'
import { Spotlight } from './Spotlight'

export function View({ room }: { readonly room: RoomOnScreen }) {
  const { view } = room.snapshot
  switch (view.screen) {
    case 'heat':
      return <Heat room={room} view={view} />
    case 'roadmap':
      return <Roadmap room={room} view={view} />
    case 'idle':
      return <Idle />
    case 'lobby':
      return <Lobby room={room} view={view} />
    case 'run':
      return <Run room={room} view={view} />
    case 'parking':
      return <Parking room={room} view={view} />
    case 'review':
      return <Review room={room} view={view} />
    case 'closed':
      return <Closed room={room} view={view} />
    case 'spotlight':
      return <Spotlight room={room} view={view} />
    default:
      return assertNever(view)
  }
}
