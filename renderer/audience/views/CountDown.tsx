import { useMemo } from 'react'
import { untilBooked } from '../../../shared/ceremony/booked'
import { leftText } from '../../../shared/words/format'
import { PaintedClock } from '../../ceremony/PaintedClock'
import { useRoomWords } from '../../ceremony/roomWords'
import type { RoomOnScreen } from '../room'
import { useReading } from '../useReading'
import styles from './CountDown.module.css'

/** After this nobody believes in the booked time any more. */
const lateMs = 5 * 60_000

/** What is left until the booked time, so that people sit down; "any moment" once it has come. */
export function CountDown({ room, bookedAt }: { readonly room: RoomOnScreen; readonly bookedAt: string }) {
  const words = useRoomWords()
  const { atWall, rate } = room.snapshot
  const face = useMemo(
    () => ({ elapsedMs: 0, limitMs: untilBooked(bookedAt, atWall), running: true }),
    [bookedAt, atWall]
  )
  const reading = useReading(face, room.receivedAt, rate)
  const show = useMemo(
    () => (elapsedMs: number, limitMs: number) =>
      elapsedMs >= limitMs
        ? elapsedMs - limitMs < lateMs
          ? words.say('audience.anyMoment')
          : ''
        : words.say('audience.startsIn', { time: leftText(elapsedMs, limitMs) }),
    [words]
  )
  return reading && <PaintedClock reading={reading} show={show} className={styles.countDown} />
}
