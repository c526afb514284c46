import { Clock, OctagonAlert } from 'lucide-react'
import type { StairsSaid } from '../../../shared/ceremony/public-types'
import { SHORT_NAME_LENGTH } from '../../../shared/org/labels'
import type { Message } from '../../../shared/words/message'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from './StairsLine.module.css'

/** When the top sees what goes up; on a crimson ground of its own that it will not be today, and why. */
export function StairsLine({ stairs: { sentence, why } }: { readonly stairs: StairsSaid }) {
  const words = useRoomWords()
  const Icon = why === null ? Clock : OctagonAlert
  return (
    <p className={styles.line} data-late={why !== null || undefined}>
      <Icon aria-hidden strokeWidth={2.5} className={styles.icon} />
      <span className={styles.words}>
        <b>{words.tell(short(sentence))}</b> {why && words.tell(short(why))}
      </span>
    </p>
  )
}

/** Names as long as a wall can bear. */
const short = ({ key, values = {} }: Message): Message => ({
  key,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? cleanText(value, SHORT_NAME_LENGTH) : value
    ])
  )
})
