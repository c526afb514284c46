import { TriangleAlert } from 'lucide-react'
import { outsideMessage } from '../../../../shared/ceremony/public-metascrum'
import { Name } from '../../../ceremony/Name'
import { useWords } from '../../../stores/words'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** What was changed about the agreed order between MetaScrums: heard first, before what is proposed. */
export function Outside() {
  const words = useWords()
  const outside = useSnapshot().context.metaScrum?.outside ?? []
  if (outside.length === 0) return null
  return (
    <Region title={words.say('meta.outside')}>
      <ul className={styles.lines}>
        {outside.slice(-50).map((change) => (
          <li key={`${change.at} ${change.item} ${change.what}`} className={styles.line}>
            <TriangleAlert aria-hidden size={16} />
            <span className={styles.grow}>
              <Name most={300}>{words.tell(outsideMessage(change))}</Name>
            </span>
            <span className={styles.hint}>
              <Name most={300}>{change.reason || words.say('meta.noReason')}</Name>
            </span>
          </li>
        ))}
      </ul>
    </Region>
  )
}
