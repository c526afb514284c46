import type { PublicAnswer, PublicImpediment } from '../../../shared/ceremony/public-types'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import detail from '../detail.module.css'
import { Head } from '../Head'
import headline from '../headline.module.css'
import type { RoomOnScreen } from '../room'
import { Answered } from './Answered'
import { Facts } from './Facts'
import { ImpedimentTitle } from './ImpedimentTitle'
import { Path } from './Path'

/** One escalation before the executives: what it is, what is asked of them, how it got here. */
export function ImpedimentCard({
  room,
  impediment,
  answer
}: {
  readonly room: RoomOnScreen
  readonly impediment: PublicImpediment
  readonly answer: PublicAnswer | null
}) {
  const words = useRoomWords()
  const length = impediment.title?.length ?? 0
  // Three lines of title leave room for less of the rest.
  const dense = length > 52
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="impediment">
      <Head room={room} />
      <div
        className={styles.fill}
        data-dense={dense || undefined}
        data-aged={impediment.age.step !== 'fresh' || undefined}
      >
        <h1 className={headline.title} data-long={length > 26 || undefined}>
          <ImpedimentTitle impediment={impediment} />
        </h1>
        {impediment.title !== null && impediment.ask && !answer && (
          <p className={detail.ask}>
            <b>{words.say('audience.ask')}</b> <Name most={160}>{impediment.ask}</Name>
          </p>
        )}
        {answer ? (
          <Answered answer={answer} />
        ) : (
          <>
            {impediment.title !== null && <Path path={impediment.path} />}
            <Facts
              impediment={impediment}
              room={dense || room.size.layout === 'stacked' ? 'little' : 'line'}
            />
          </>
        )}
      </div>
      {room.turn && <Bar reading={room.turn} />}
    </section>
  )
}
