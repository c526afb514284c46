import { clockShow } from '../ceremony/clockShow'
import { PaintedClock } from '../ceremony/PaintedClock'
import { useRoomWords } from '../ceremony/roomWords'
import type { RoomOnScreen } from './room'

/** The turn's clock, reading as the set-up says; nothing where it says colour only. */
export function RoomClock({
  room,
  className
}: {
  readonly room: RoomOnScreen
  readonly className: string | undefined
}) {
  const words = useRoomWords()
  const show = clockShow[room.snapshot.clock]
  if (!room.turn || !show) return null
  return (
    <PaintedClock
      as="p"
      reading={room.turn}
      show={show}
      label={words.say('audience.turn')}
      className={className}
    />
  )
}
