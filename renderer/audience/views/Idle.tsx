import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../lists.module.css'

export function Idle() {
  const words = useRoomWords()
  return (
    <div className={styles.middle}>
      <p className={styles.wordmark}>Sameday</p>
      <p className={styles.lead}>{words.say('audience.idle')}</p>
    </div>
  )
}
