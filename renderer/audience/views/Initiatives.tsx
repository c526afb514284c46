import { Play } from 'lucide-react'
import type { PublicBacklogRow } from '../../../shared/ceremony/public-types'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import styles from '../lists.module.css'

/** The top of the transformation backlog: what is under way, and how many impediments stand behind each. */
export function Initiatives({
  rows,
  lines
}: {
  readonly rows: readonly PublicBacklogRow[]
  readonly lines: number
}) {
  const words = useRoomWords()
  const shown = rowsShown(rows, -1, lines)
  if (rows.length === 0) return <p className={styles.lead}>{words.say('audience.backlog.none')}</p>
  return (
    <ol className={styles.items}>
      {shown.rows.map((row) => (
        <li key={row.id} className={styles.item} data-moved={row.doing || undefined}>
          <span className={styles.place}>
            {row.doing ? <Play aria-label={words.say('board.doing')} fill="currentColor" /> : row.number}
          </span>
          <span className={styles.name}>
            <Name>{row.title || words.say('board.confidential')}</Name>
          </span>
          {row.behind > 0 && (
            <span className={styles.change}>{words.say('board.behindCount', { count: row.behind })}</span>
          )}
        </li>
      ))}
      {shown.more > 0 && <li className={styles.more}>{words.say('audience.more', { count: shown.more })}</li>}
    </ol>
  )
}
