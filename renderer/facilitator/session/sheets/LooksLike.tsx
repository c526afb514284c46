import { Merge } from 'lucide-react'
import { useDeferredValue } from 'react'
import type { Impediment } from '../../../../shared/impediment/types'
import { goesOn } from '../../../../shared/impediment/urgency'
import type { LikeImpediment } from '../../../../shared/ipc/reads/impediments'
import { useRead } from '../../../stores/reads'
import { useWords } from '../../../stores/words'
import { Likeness } from '../../impediments/Likeness'
import styles from './Sheets.module.css'

/** From how many letters on a sentence says enough to be compared. */
const enough = 6

/**
 * Says while somebody types that this is on the table already, and offers to join it. It stands below what is typed and
 * takes the keyboard from nobody.
 * @param title empty where nothing may be compared
 */
export function LooksLike({
  title,
  item,
  onJoin
}: {
  readonly title: string
  /** The one that is worded better; null for a new one. */
  readonly item: Impediment | null
  readonly onJoin: (other: LikeImpediment) => void
}) {
  const words = useWords()
  const asked = useDeferredValue(title.trim())
  const asks = asked.length >= enough && (item === null || item.state === 'open')
  const like = useRead(
    'similar',
    asks ? { title: asked, impedimentId: item?.id ?? null, limit: 2 } : null
  ).value
  if (!asks || !like || like.length === 0) return null
  return (
    <section className={styles.like} role="status" aria-label={words.say('same.title')}>
      <p className={styles.hint}>{words.say('same.title')}</p>
      <ul>
        {like.map((other) => {
          const { title: otherTitle } = other.impediment.fields
          const hint = item
            ? words.say(goesOn(item, other.impediment) === item ? 'same.thisGoesOn' : 'same.thatGoesOn')
            : words.say('same.joinHint')
          return (
            <Likeness
              key={other.impediment.id}
              other={other}
              hint={hint}
              icon={Merge}
              action={words.say(item ? 'same.merge' : 'same.join')}
              actionName={words.say(item ? 'same.mergeWith' : 'same.joinWith', { title: otherTitle })}
              onAct={() => onJoin(other)}
            />
          )
        })}
      </ul>
    </section>
  )
}
