import { CircleCheck, CircleDashed, Coins, Hammer } from 'lucide-react'
import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import detail from '../detail.module.css'
import { Head } from '../Head'
import headline from '../headline.module.css'
import type { RoomOnScreen } from '../room'

/** One item of the backlog that is refined: why, what it is worth, what it takes, and whether a team could begin. */
export function ItemCard({
  room,
  card
}: {
  readonly room: RoomOnScreen
  readonly card: Extract<AudienceCard, { kind: 'item' }>
}) {
  const words = useRoomWords()
  const { number, title, why, value, effort, ready } = card
  const Ready = ready ? CircleCheck : CircleDashed
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="impediment">
      <Head room={room} />
      <div className={styles.fill} data-dense={why.length > 60 || undefined}>
        <h1 className={headline.title} data-long={title.length > 26 || undefined}>
          {number}. <Name most={120}>{title}</Name>
        </h1>
        {why && (
          <p className={detail.ask}>
            <b>{words.say('product.item.why')}</b> <Name most={160}>{why}</Name>
          </p>
        )}
        <ul className={detail.facts}>
          <li>
            <Coins aria-hidden strokeWidth={2.5} />{' '}
            {value === null ? words.say('sprint.value.none') : words.say('sprint.value.is', { value })}
          </li>
          <li>
            <Hammer aria-hidden strokeWidth={2.5} />{' '}
            {effort === null ? words.say('sprint.effort.none') : words.say('sprint.effort.is', { effort })}
          </li>
          <li>
            <Ready aria-hidden strokeWidth={2.5} /> {words.say(ready ? 'sprint.ready' : 'sprint.notReady')}
          </li>
        </ul>
      </div>
      {room.turn && <Bar reading={room.turn} />}
    </section>
  )
}
