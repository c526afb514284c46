import { ArrowRight } from 'lucide-react'
import type { PublicBacklogRow } from '../../../shared/ceremony/snapshot'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import styles from '../lists.module.css'

/** The order, with where each item stood when it was last agreed. */
export function Backlog({
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
        <li key={row.id} className={styles.item} data-moved={row.was !== row.number || undefined}>
          <span className={styles.place}>{row.number}</span>
          <span className={styles.name}>
            <Name>{row.title}</Name>
          </span>
          <span className={styles.change}>
            <Change row={row} />
          </span>
        </li>
      ))}
      {shown.more > 0 && <li className={styles.more}>{words.say('audience.more', { count: shown.more })}</li>}
    </ol>
  )
}

function Change({ row }: { readonly row: PublicBacklogRow }) {
  const words = useRoomWords()
  if (row.was === null) return <>{words.say('audience.backlog.new')}</>
  if (row.was === row.number) return null
  return (
    <>
      {row.was} <ArrowRight aria-hidden strokeWidth={3} className={styles.turnAround} /> {row.number}
    </>
  )
}
