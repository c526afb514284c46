import { useRoomWords } from '../../ceremony/roomWords'
import end from '../end.module.css'
import lists from '../lists.module.css'

export function Idle() {
  const words = useRoomWords()
  return (
    <div className={end.middle}>
      <p className={end.wordmark}>Sameday</p>
      <p className={lists.lead}>{words.say('audience.idle')}</p>
    </div>
  )
}
