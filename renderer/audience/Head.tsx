import type { ReactNode } from 'react'
import { leftText } from '../../shared/words/format'
import { PaintedClock } from '../ceremony/PaintedClock'
import { useRoomWords } from '../ceremony/roomWords'
import styles from './card.module.css'
import { PhaseTag } from './PhaseTag'
import type { RoomOnScreen } from './room'

/** The top of a card whose content matters more than its clock: phase and title at the start, clock at the end. */
export function Head({ room, children }: { readonly room: RoomOnScreen; readonly children?: ReactNode }) {
  const words = useRoomWords()
  return (
    <div className={styles.head}>
      <div>
        <PhaseTag room={room} />
        {children}
      </div>
      {room.turn && (
        <PaintedClock
          as="p"
          reading={room.turn}
          show={leftText}
          label={words.say('audience.turn')}
          className={styles.smallClock}
        />
      )}
    </div>
  )
}
