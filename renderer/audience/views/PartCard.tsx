import { useRef } from 'react'
import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { whenText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { Bar } from '../Bar'
import styles from '../card.module.css'
import { Head } from '../Head'
import headline from '../headline.module.css'
import lists from '../lists.module.css'
import type { RoomOnScreen } from '../room'
import type { StageSize } from '../stageSize'
import { useEntries } from '../useEntries'
import { Backlog } from './Backlog'
import { Consent } from './Consent'
import { Dod } from './Dod'
import { Figures } from './Figures'
import { Initiatives } from './Initiatives'
import { Lines } from './Lines'
import { Proposed } from './Proposed'
import { ToldLines } from './ToldLines'
import { Vision } from './Vision'

type Part = Extract<AudienceCard, { kind: 'part' }>

/** One part of an agenda, with what the part is about. */
export function PartCard({ room, card }: { readonly room: RoomOnScreen; readonly card: Part }) {
  const words = useRoomWords()
  const fill = useRef<HTMLDivElement>(null)
  const lines = useEntries(fill, room.size.layout)
  return (
    <section className={styles.card} data-phase={room.phase} data-kind="part">
      <Head room={room}>
        <h1 className={headline.partTitle}>
          {card.title ? <Name>{card.title}</Name> : words.say(`part.${card.part}`)}
        </h1>
      </Head>
      <div ref={fill} className={styles.fill}>
        <Content card={card} lines={lines} layout={room.size.layout} />
      </div>
      {room.turn && <Bar reading={room.turn} />}
    </section>
  )
}

function Content({
  card,
  lines,
  layout
}: {
  readonly card: Part
  readonly lines: number
  readonly layout: StageSize['layout']
}) {
  const words = useRoomWords()
  switch (card.part) {
    case 'vision':
      return <Vision card={card} />
    case 'value':
      return card.figures.length > 0 ? (
        <Figures figures={card.figures} lines={lines} />
      ) : (
        <Decided card={card} lines={lines} />
      )
    case 'backlog':
      return <Proposed card={card} layout={layout} />
    case 'transformation':
      return <Initiatives rows={card.backlog} lines={lines} />
    case 'negotiate':
      return <Backlog rows={card.backlog} count={card.backlogCount} now={card.now} lines={lines} />
    case 'consent':
      return card.consent ? (
        <Consent consent={card.consent} lines={lines} />
      ) : (
        <Backlog rows={card.backlog} count={card.backlogCount} lines={lines} />
      )
    case 'dod':
      return <Dod card={card} lines={lines} />
    case 'decisions':
      return (
        <>
          <Decided card={card} lines={card.next === null ? lines : lines - 2} />
          {card.next !== null && (
            <p className={lists.lead}>
              {words.say('meta.next.is', { when: whenText(card.next, words.locale) })}
            </p>
          )}
        </>
      )
    case 'goal': {
      const [goal] = card.told ?? []
      return (
        <p className={headline.vision} data-long={(goal?.title.length ?? 0) > 90 || undefined}>
          <Name most={300}>{goal?.title ?? words.say('audience.part.goal')}</Name>
        </p>
      )
    }
    case 'plans':
    case 'needs':
    case 'confidence':
    case 'done':
    case 'word':
    case 'items':
    case 'results':
    case 'standardise':
    case 'experiments':
    case 'spread':
      return card.told && card.told.length > 0 ? (
        <ToldLines told={card.told} lines={lines} />
      ) : (
        <p className={headline.vision}>{words.say(`audience.part.${card.part}`)}</p>
      )
    case 'preferences':
    case 'talk':
      return <Decided card={card} lines={lines} />
  }
}

/** What was decided so far, done or written down; before that, the question the part is about. */
function Decided({ card, lines }: { readonly card: Part; readonly lines: number }) {
  const words = useRoomWords()
  const texts = [...card.changes.map((change) => words.tell(change)), ...card.decisions]
  const part = card.part as 'value' | 'decisions' | 'preferences' | 'talk'
  return texts.length > 0 ? (
    <Lines texts={texts} none="audience.decisions.none" lines={lines} />
  ) : (
    <p className={headline.vision}>{words.say(`audience.part.${part}`)}</p>
  )
}
