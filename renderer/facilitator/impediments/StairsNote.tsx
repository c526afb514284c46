import { Clock, OctagonAlert } from 'lucide-react'
import { stairsSaid, type Way } from '../../../shared/ladder/staircase'
import { useWords } from '../../stores/words'
import styles from './StairsNote.module.css'

/** When the top sees what is sent up now or, in red, that it will not be today and why. Nothing at the top itself. */
export function StairsNote({ way, at }: { readonly way: Way; readonly at: number }) {
  const words = useWords()
  const said = stairsSaid(way, at)
  if (!said) return null
  const isLate = said.why !== null
  const Icon = isLate ? OctagonAlert : Clock
  return (
    <p className={styles.note} data-late={isLate || undefined}>
      <Icon aria-hidden size={16} />
      <span>
        <b>{words.tell(said.sentence)}</b>
        {said.why && <span className={styles.why}>{words.tell(said.why)}</span>}
      </span>
    </p>
  )
}
