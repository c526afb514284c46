import { CornerLeftDown } from 'lucide-react'
import type { PublicAnswer } from '../../../shared/ceremony/public-types'
import { dispositions } from '../../../shared/impediment/dispositions'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import { cx } from '../../components/cx'
import styles from '../entries.module.css'
import { ImpedimentTitle } from './ImpedimentTitle'

/** What came back from above: the item, what was decided, in whose words. */
export function Answers({
  answers,
  most,
  compact = false
}: {
  readonly answers: readonly PublicAnswer[]
  readonly most: number
  /** A line each for the item and the decision, without the reason. */
  readonly compact?: boolean
}) {
  const words = useRoomWords()
  return (
    <ul className={styles.list}>
      {answers.slice(0, most).map((answer) => (
        <li key={answer.impediment.id} className={styles.entry}>
          <CornerLeftDown aria-hidden strokeWidth={3} className={styles.icon} />
          <div className={styles.text}>
            <p className={cx(styles.title, styles.compact)}>
              <ImpedimentTitle impediment={answer.impediment} />
            </p>
            <p className={cx(styles.from, styles.compact)}>
              {words.say('audience.answer.from', {
                disposition: dispositionText(answer.disposition, words.say),
                unit: cleanText(answer.fromUnit, 30)
              })}
              {answer.owner && answer.impediment.title !== null && <> · {who(answer, words)}</>}
            </p>
            {!compact && answer.text && answer.impediment.title !== null && (
              <p className={styles.words}>
                <Name most={160}>{answer.text}</Name>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function dispositionText(value: string, say: ReturnType<typeof useRoomWords>['say']): string {
  const known = dispositions.find((each) => each === value)
  return known ? say(`disposition.${known}`) : cleanText(value, 30)
}

const who = ({ owner, due }: PublicAnswer, words: ReturnType<typeof useRoomWords>): string =>
  due
    ? words.say('audience.answer.owner', { owner: cleanText(owner, 24), due: dayText(due, words.locale) })
    : cleanText(owner, 24)
