import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import { Head } from '../Head'
import headline from '../headline.module.css'
import type { RoomOnScreen } from '../room'

/** A stakeholder's turn: who, and once it is noted what they want most, or say to what was shown. */
export function PreferenceCard({
  room,
  card
}: {
  readonly room: RoomOnScreen
  readonly card: Extract<AudienceCard, { kind: 'preference' }>
}) {
  const words = useRoomWords()
  const { name, number, rep, text } = card
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="part">
      <Head room={room}>
        <h1 className={headline.partTitle}>
          <Name>{name || words.say('audience.seat', { number })}</Name>
        </h1>
      </Head>
      <div className={styles.fill}>
        {rep && (
          <p className={headline.lead}>
            <Name>{words.say('audience.rep', { name: rep })}</Name>
          </p>
        )}
        <p className={headline.vision} data-said={true}>
          {text ? (
            <Name most={300}>{text}</Name>
          ) : (
            words.say(card.about === 'wish' ? 'meta.prefer.prompt' : 'audience.part.word')
          )}
        </p>
      </div>
      {room.turn && <Bar reading={room.turn} />}
    </section>
  )
}
