import { cleanText } from '../ceremony/names'
import { useRoomWords } from '../ceremony/roomWords'
import styles from './AudienceScreen.module.css'
import type { RoomOnScreen } from './room'

/** Speaks phase changes, politely and nothing else: a screen reader that read every second would drown the room. */
export function PhaseStatus({ room: { snapshot, phase, boxPhase } }: { readonly room: RoomOnScreen }) {
  const words = useRoomWords()
  const { view } = snapshot
  const boxOver = view.screen === 'run' && boxPhase === 'overTime' ? `. ${words.say('phase.boxOver')}` : ''
  const name = view.screen === 'run' && view.card.kind === 'speaker' ? cleanText(view.card.name) : ''
  const said = words.say(`phase.${phase}`)
  const text = (name ? words.say('phase.said', { name, phase: said }) : said) + boxOver
  return (
    <p role="status" className={styles.unseen}>
      {view.screen === 'idle' ? '' : text}
    </p>
  )
}
