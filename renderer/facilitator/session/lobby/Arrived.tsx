import { Inbox } from 'lucide-react'
import { Name } from '../../../ceremony/Name'
import { useWords } from '../../../stores/words'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** What came from elsewhere while the order stands still: in sight, and not in the order. */
export function Arrived() {
  const words = useWords()
  const { arrived } = useSnapshot()
  if (!arrived) return null
  const rows = [
    ...arrived.added.map((line) => ({ ...line, what: words.say('audience.backlog.new') })),
    ...arrived.gone.map((line) => ({ ...line, what: words.say('meta.arrived.gone') })),
    ...arrived.moved.map((line) => ({ ...line, what: words.say('meta.arrived.moved') }))
  ]
  if (rows.length === 0) return null
  return (
    <Region title={words.say('meta.arrived')}>
      <p className={styles.hint}>{words.say('meta.arrived.hint')}</p>
      <ul className={styles.lines}>
        {rows.slice(0, 50).map(({ id, title, what }) => (
          <li key={id} className={styles.line}>
            <Inbox aria-hidden size={16} />
            <span className={styles.grow}>
              <Name most={200}>{title}</Name>
            </span>
            <span className={styles.hint}>{what}</span>
          </li>
        ))}
      </ul>
    </Region>
  )
}
