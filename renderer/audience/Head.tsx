import type { ReactNode } from 'react'
import styles from './card.module.css'
import { PhaseTag } from './PhaseTag'
import { RoomClock } from './RoomClock'
import type { RoomOnScreen } from './room'

/** The top of a card whose content matters more than its clock: phase and title at the start, clock at the end. */
export function Head({ room, children }: { readonly room: RoomOnScreen; readonly children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <div>
        <PhaseTag room={room} />
        {children}
      </div>
      <RoomClock room={room} className={styles.smallClock} />
    </div>
  )
}
