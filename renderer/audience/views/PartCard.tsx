import type { AudienceCard } from '../../../shared/ceremony/snapshot'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import { Head } from '../Head'
import type { RoomOnScreen } from '../room'
import { Backlog } from './Backlog'
import { Consent } from './Consent'
import { Initiatives } from './Initiatives'
import { Lines } from './Lines'

type Part = Extract<AudienceCard, { kind: 'part' }>

/** One part of an agenda, with what the part is about. */
export function PartCard({ room, card }: { readonly room: RoomOnScreen; readonly card: Part }) {
  const words = useRoomWords()
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="part">
      <Head room={room}>
        <h1 className={styles.partTitle}>{words.say(`part.${card.part}`)}</h1>
      </Head>
      <div className={styles.fill}>
        <Content card={card} lines={room.size.layout === 'wide' ? 6 : 4} />
      </div>
      {room.turn && <Bar reading={room.turn} />}
    </section>
  )
}

function Content({ card, lines }: { readonly card: Part; readonly lines: number }) {
  const words = useRoomWords()
  switch (card.part) {
    case 'vision':
      return (
        <p className={styles.vision} data-long={card.vision.length > 90 || undefined}>
          <Name most={300}>{card.vision || words.say('audience.vision.none')}</Name>
        </p>
      )
    case 'backlog':
      return <Backlog rows={card.backlog} lines={lines} />
    case 'transformation':
      return <Initiatives rows={card.backlog} lines={lines} />
    case 'consent':
      return card.consent ? (
        <Consent consent={card.consent} lines={lines} />
      ) : (
        <Backlog rows={card.backlog} lines={lines} />
      )
    case 'dod':
      return <Lines texts={card.dod} none="audience.dod.none" lines={lines} />
    case 'decisions':
    case 'results':
    case 'standardise':
    case 'experiments':
    case 'spread':
    case 'value':
      return card.decisions.length > 0 ? (
        <Lines texts={card.decisions} none="audience.decisions.none" lines={lines} />
      ) : (
        <p className={styles.vision}>{words.say(`audience.part.${card.part}`)}</p>
      )
  }
}
