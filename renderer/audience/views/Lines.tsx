import { Check } from 'lucide-react'
import type { Key } from '../../../shared/words'
import { keyed } from '../../ceremony/keyed'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../lists.module.css'

/** Short sentences, the newest last and always in sight. */
export function Lines({
  texts,
  none,
  lines
}: {
  readonly texts: readonly string[]
  readonly none: Key
  readonly lines: number
}) {
  const words = useRoomWords()
  if (texts.length === 0) return <p className={styles.lead}>{words.say(none)}</p>
  const from = Math.max(0, texts.length - lines)
  return (
    <ul className={styles.items}>
      {keyed(texts.slice(from)).map(({ key, text }) => (
        <li key={key} className={styles.item}>
          <Check aria-hidden strokeWidth={3} className={styles.icon} />
          <span className={styles.name}>
            <Name most={120}>{text}</Name>
          </span>
        </li>
      ))}
    </ul>
  )
}
