import { ArrowRight, X } from 'lucide-react'
import type { PublicBacklogRow } from '../../../shared/ceremony/public-types'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import styles from '../lists.module.css'

/** The order, with where each item stood when it was last agreed. */
export function Backlog({
  rows,
  lines,
  now = -1,
  count = rows.length,
  plain = false
}: {
  readonly rows: readonly PublicBacklogRow[]
  readonly lines: number
  /** Index of the row to keep in sight; -1 for none. */
  readonly now?: number
  /** How many there are in all. */
  readonly count?: number
  /** Numbers and titles alone. */
  readonly plain?: boolean
}) {
  const words = useRoomWords()
  const shown = rowsShown(rows, now, count > rows.length && rows.length >= lines ? lines - 1 : lines)
  const more = shown.more + count - rows.length
  if (rows.length === 0) return <p className={styles.lead}>{words.say('audience.backlog.none')}</p>
  return (
    <ol className={styles.items}>
      {shown.rows.map((row) => (
        <li
          key={row.id}
          className={styles.item}
          data-moved={(!plain && row.was !== row.number) || undefined}
          data-end={row.end ?? undefined}
        >
          <span className={styles.place}>
            {row.end === null ? row.number : <X aria-hidden strokeWidth={3} />}
          </span>
          <span className={styles.name}>
            <Name>{row.title}</Name>
          </span>
          {!plain && (
            <span className={styles.change}>
              <Change row={row} />
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li className={styles.more}>{words.say('audience.more', { count: more })}</li>}
    </ol>
  )
}

function Change({ row }: { readonly row: PublicBacklogRow }) {
  const words = useRoomWords()
  if (row.end !== null) return <>{words.say(`meta.${row.end}`)}</>
  if (row.was === null) return <>{words.say('audience.backlog.new')}</>
  if (row.was === row.number) return null
  return (
    <>
      {row.was} <ArrowRight aria-hidden strokeWidth={3} className={styles.turnAround} /> {row.number}
    </>
  )
}
