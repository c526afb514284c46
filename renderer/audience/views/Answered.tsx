import { CornerLeftDown, Hourglass, Users } from 'lucide-react'
import type { PublicAnswer } from '../../../shared/ceremony/public-types'
import { leavesBlocked } from '../../../shared/ceremony/reach'
import { named } from '../../../shared/report/named'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../detail.module.css'

/** What was said to it, and who cannot go on all the same: a decline or a delay has its price in sight. */
export function Answered({ answer }: { readonly answer: PublicAnswer }) {
  const words = useRoomWords()
  const { disposition, text, impediment } = answer
  return (
    <>
      <p className={styles.ask}>
        <CornerLeftDown aria-hidden strokeWidth={3} className={styles.answerIcon} />{' '}
        <b>{named(words, 'disposition', disposition)}</b> <Name most={120}>{text}</Name>
      </p>
      {leavesBlocked(disposition) && (
        <ul className={styles.facts}>
          <li className={styles.cost}>
            <Users aria-hidden strokeWidth={2.5} />{' '}
            {words.say('eat.staysBlocked', { count: impediment.teamsBlocked })}
          </li>
          <li className={styles.cost}>
            <Hourglass aria-hidden strokeWidth={2.5} />{' '}
            {words.say('eat.teamDays', { days: impediment.teamDays })}
          </li>
        </ul>
      )}
    </>
  )
}
