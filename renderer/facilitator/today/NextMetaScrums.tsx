import { CalendarClock } from 'lucide-react'
import type { TodayView } from '../../../shared/ipc/reads/today'
import { whenText } from '../../../shared/words/format'
import { cleanText } from '../../ceremony/names'
import { useWords } from '../../stores/words'
import styles from './TodayRoom.module.css'

/** When the MetaScrums meet that fixed a date: the soonest three. */
export function NextMetaScrums({ metaScrums }: { readonly metaScrums: TodayView['metaScrums'] }) {
  const words = useWords()
  if (metaScrums.length === 0) return null
  return (
    <ul className={styles.metaScrums}>
      {metaScrums.slice(0, 3).map(({ unitId, unitName, at }) => (
        <li key={unitId}>
          <CalendarClock aria-hidden size={16} />{' '}
          {words.say('meta.next.of', {
            unit: cleanText(unitName, 60),
            when: whenText(at, words.locale)
          })}
        </li>
      ))}
    </ul>
  )
}
