import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { Name } from '../../ceremony/Name'
import { promptsByKind } from '../../ceremony/prompts'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import headline from '../headline.module.css'
import { PhaseTag } from '../PhaseTag'
import { RoomClock } from '../RoomClock'
import type { RoomOnScreen } from '../room'
import speaker from '../speaker.module.css'
import { Due } from './Due'

/** Characters a big name may have before it takes the smaller size. */
const long = 30

/** One person's or one team's turn. */
export function SpeakerCard({
  room,
  card
}: {
  readonly room: RoomOnScreen
  readonly card: Extract<AudienceCard, { kind: 'speaker' }>
}) {
  const words = useRoomWords()
  return (
    <section
      className={styles.card}
      data-phase={room.phase}
      data-kind="speaker"
      data-clock={room.snapshot.clock}
    >
      <PhaseTag room={room} />
      <div className={headline.who}>
        <h1 className={headline.title} data-long={card.name.length > long || undefined}>
          <Name>{card.name}</Name>
        </h1>
        {card.rep && (
          <p className={headline.lead}>
            <Name>{words.say('audience.rep', { name: card.rep })}</Name>
          </p>
        )}
        {/* What is due is nearer than the goal it is for, and the card has no lines for both. */}
        {card.goal && card.dependencies.length === 0 && (
          <p className={headline.goal}>
            <Name most={140}>{card.goal}</Name>
          </p>
        )}
      </div>
      {room.turn && (
        <>
          <RoomClock room={room} className={speaker.clock} />
          <Bar reading={room.turn} />
        </>
      )}
      {card.dependencies.length > 0 ? (
        <Due dependencies={card.dependencies} />
      ) : (
        <ul className={speaker.prompts}>
          {promptsByKind[card.prompts].map((key) => (
            <li key={key}>{words.say(key)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
