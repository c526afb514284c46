import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../card.module.css'
import headline from '../headline.module.css'
import { PhaseTag } from '../PhaseTag'
import type { RoomOnScreen } from '../room'

/** Every turn is done and the box still runs. */
export function AllDoneCard({ room }: { readonly room: RoomOnScreen }) {
  const words = useRoomWords()
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="plain">
      <PhaseTag room={room} />
      <div className={styles.fill}>
        <h1 className={headline.hero}>{words.say('audience.allDone')}</h1>
        <p className={headline.lead}>{words.say('audience.allDone.hint')}</p>
      </div>
    </section>
  )
}
