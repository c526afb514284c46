import { Snowflake } from 'lucide-react'
import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../lists.module.css'
import { Backlog } from './Backlog'

/** What people consent to: the order as it was frozen. */
export function FrozenOrder({
  card,
  lines
}: {
  readonly card: Extract<AudienceCard, { kind: 'part' }>
  readonly lines: number
}) {
  const words = useRoomWords()
  return (
    <section className={styles.side}>
      <h2 className={styles.heading}>
        <Snowflake aria-hidden strokeWidth={2.5} className={styles.icon} /> {words.say('part.backlog')}
      </h2>
      <Backlog rows={card.backlog} count={card.backlogCount} lines={lines - 2} plain />
    </section>
  )
}
