import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import detail from '../detail.module.css'
import { Head } from '../Head'
import headline from '../headline.module.css'
import type { RoomOnScreen } from '../room'

/** A team's turn in a Planning or a Review: its Sprint Goal, and in a Review whether it met it and with what. */
export function TeamCard({
  room,
  card
}: {
  readonly room: RoomOnScreen
  readonly card: Extract<AudienceCard, { kind: 'team' }>
}) {
  const words = useRoomWords()
  const { name, about, goal, verdict, text } = card
  const isDone = about === 'done'
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="part">
      <Head room={room}>
        <h1 className={headline.partTitle}>
          <Name>{name}</Name>
        </h1>
      </Head>
      <div className={styles.fill} data-dense={(isDone && room.size.layout === 'stacked') || undefined}>
        {isDone && goal && (
          <p className={detail.ask}>
            <b>{words.say('audience.goal')}</b> <Name most={140}>{goal}</Name>
          </p>
        )}
        {verdict ? (
          <p className={detail.ask}>
            <b>{words.say(`sprint.verdict.${verdict}`)}</b> <Name most={160}>{text}</Name>
          </p>
        ) : (
          <p className={headline.vision} data-said={true}>
            <Name most={200}>
              {(!isDone && goal) || words.say(isDone ? 'audience.part.done' : 'audience.part.plans')}
            </Name>
          </p>
        )}
      </div>
      {room.turn && <Bar reading={room.turn} />}
    </section>
  )
}
