import { CalendarClock, FlaskConical } from 'lucide-react'
import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import detail from '../detail.module.css'
import { Head } from '../Head'
import headline from '../headline.module.css'
import type { RoomOnScreen } from '../room'

/** One experiment: what was expected of it, and once that is noted, what came of it. */
export function ExperimentCard({
  room,
  card
}: {
  readonly room: RoomOnScreen
  readonly card: Extract<AudienceCard, { kind: 'experiment' }>
}) {
  const words = useRoomWords()
  const { title, unitName, fromUnit, expected, result, state, due } = card
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="part">
      <Head room={room}>
        <p className={headline.partTitle}>
          <Name>{fromUnit ? words.say('retro.from', { unit: fromUnit }) : unitName}</Name>
        </p>
      </Head>
      <div className={styles.fill} data-dense={title.length > 52 || undefined}>
        <h1 className={headline.title} data-long={title.length > 26 || undefined}>
          <Name most={120}>{title}</Name>
        </h1>
        {(result || expected) && (
          <p className={detail.ask}>
            <b>{words.say(result ? 'retro.result' : 'retro.expected')}</b>{' '}
            <Name most={160}>{result || expected}</Name>
          </p>
        )}
        <ul className={detail.facts}>
          <li>
            <FlaskConical aria-hidden strokeWidth={2.5} /> {words.say(`retro.state.${state}`)}
          </li>
          {due && state === 'running' && (
            <li>
              <CalendarClock aria-hidden strokeWidth={2.5} />{' '}
              {words.say('retro.due.is', { date: dayText(due, words.locale) })}
            </li>
          )}
        </ul>
      </div>
      {room.turn && <Bar reading={room.turn} />}
    </section>
  )
}
