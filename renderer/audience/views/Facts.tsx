import { CalendarClock, UserRound, Users } from 'lucide-react'
import type { PublicImpediment } from '../../../shared/ceremony/snapshot'
import { dayText } from '../../../shared/words/format'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../card.module.css'
import { AgeChip } from './AgeChip'

/** Age, reach, owner and date of an impediment, each with an icon; of a confidential one only its age. */
export function Facts({ impediment }: { readonly impediment: PublicImpediment }) {
  const words = useRoomWords()
  const open = impediment.title !== null
  return (
    <ul className={styles.facts}>
      <li>
        <AgeChip age={impediment.age} />
      </li>
      {open && impediment.teamsBlocked > 0 && (
        <li>
          <Users aria-hidden strokeWidth={2.5} />{' '}
          {words.say('audience.teamsBlocked', { count: impediment.teamsBlocked })}
        </li>
      )}
      {open && impediment.neededBy && (
        <li>
          <CalendarClock aria-hidden strokeWidth={2.5} />{' '}
          {words.say('audience.neededBy', { date: dayText(impediment.neededBy, words.locale) })}
        </li>
      )}
      {open && impediment.ownerOrUnit && (
        <li>
          <UserRound aria-hidden strokeWidth={2.5} /> <bdi>{cleanText(impediment.ownerOrUnit, 30)}</bdi>
        </li>
      )}
    </ul>
  )
}
