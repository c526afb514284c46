import type { AudienceCard } from '../../../shared/ceremony/audience-card'
import { assertNever } from '../../../shared/result'
import layout from '../AudienceScreen.module.css'
import type { RoomOnScreen, ViewOf } from '../room'
import { AllDoneCard } from './AllDoneCard'
import { ExperimentCard } from './ExperimentCard'
import { FrozenOrder } from './FrozenOrder'
import { ImpedimentCard } from './ImpedimentCard'
import { ItemCard } from './ItemCard'
import { Order } from './Order'
import { PartCard } from './PartCard'
import { PreferenceCard } from './PreferenceCard'
import { SpeakerCard } from './SpeakerCard'
import { TeamCard } from './TeamCard'

/** The running ceremony: who or what is on, and the order. */
export function Run({ room, view }: { readonly room: RoomOnScreen; readonly view: ViewOf<'run'> }) {
  return (
    <div className={layout.columns} data-card={view.card.kind}>
      <Card room={room} card={view.card} />
      {showsOrder(room, view.card) ? (
        <FrozenOrder card={view.card} lines={room.size.rows} />
      ) : (
        view.rows.length > 0 && <Order rows={view.rows} lines={linesFor(room, view.card)} />
      )}
    </div>
  )
}

type Part = Extract<AudienceCard, { kind: 'part' }>

/** While people say whether they consent, what they consent to stands beside it, where there is room. */
const showsOrder = ({ size }: RoomOnScreen, card: AudienceCard): card is Part =>
  card.kind === 'part' && card.part === 'consent' && card.consent !== null && size.layout === 'wide'

// Stacked, a card with content of its own needs the height that the list would take.
const linesFor = ({ size }: RoomOnScreen, card: AudienceCard): number => {
  if (size.layout === 'wide') return size.rows
  if (card.kind === 'impediment' || card.kind === 'experiment' || card.kind === 'item') return 2
  return card.kind === 'part' || card.kind === 'team' ? 3 : size.rows
}

function Card({ room, card }: { readonly room: RoomOnScreen; readonly card: AudienceCard }) {
  switch (card.kind) {
    case 'speaker':
      return <SpeakerCard room={room} card={card} />
    case 'impediment':
      return <ImpedimentCard room={room} impediment={card.impediment} answer={card.answer} />
    case 'experiment':
      return <ExperimentCard room={room} card={card} />
    case 'team':
      return <TeamCard room={room} card={card} />
    case 'item':
      return <ItemCard room={room} card={card} />
    case 'part':
      return <PartCard room={room} card={card} />
    case 'preference':
      return <PreferenceCard room={room} card={card} />
    case 'allDone':
      return <AllDoneCard room={room} />
    default:
      return assertNever(card)
  }
}
