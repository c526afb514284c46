import { CalendarClock, UserRound, Users } from 'lucide-react'
import type { PublicImpediment } from '../../../shared/ceremony/public-types'
import { dayText } from '../../../shared/words/format'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../detail.module.css'
import { AgeChip } from './AgeChip'

/** Age, reach, owner and date of an impediment, each with an icon; of a confidential one only its age. */
export function Facts({
  impediment,
  room = 'plenty'
}: {
  readonly impediment: PublicImpediment
  /** Beside a clock there is one line for them, and under a long title hardly that. */
  readonly room?: 'plenty' | 'line' | 'little'
}) {
  const words = useRoomWords()
  const open = impediment.title !== null
  return (
    <ul className={styles.facts}>
      <li>
        <AgeChip age={impediment.age} short={room === 'little'} />
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
      {open && impediment.ownerOrUnit && (room === 'plenty' || impediment.age.step === 'fresh') && (
        <li>
          <UserRound aria-hidden strokeWidth={2.5} /> <bdi>{cleanText(impediment.ownerOrUnit, 30)}</bdi>
        </li>
      )}
    </ul>
  )
}
