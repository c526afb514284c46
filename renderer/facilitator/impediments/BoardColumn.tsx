import { Lock, Users } from 'lucide-react'
import type { BoardColumn as Column } from '../../../shared/ipc/reads/board'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { cx } from '../../components/cx'
import { VirtualList } from '../../components/VirtualList'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import { Age } from './Age'
import styles from './Board.module.css'

export type ColumnName = 'raised' | 'here' | 'up' | 'answered' | 'closed'

/** One column of the board: how many there are, and the first of them as cards. */
export function BoardColumn({
  name,
  column,
  chosen,
  onChoose,
  onOpen,
  onSideways
}: {
  readonly name: ColumnName
  readonly column: Column
  readonly chosen: string | null
  readonly onChoose: (impedimentId: string) => void
  readonly onOpen: (impedimentId: string) => void
  /** The arrow keys leave the column: -1 towards its start, 1 towards its end. */
  readonly onSideways: (by: 1 | -1, row: number) => void
}) {
  const words = useWords()
  const title = words.say(`board.${name}`)
  const count = `${new Intl.NumberFormat(words.locale).format(column.count)}${column.isMore ? '+' : ''}`
  const unseen = column.count - column.id.length
  const now = wallNow()
  return (
    <section className={styles.column} data-column={name} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.name}>
          {title} <span className={styles.count}>{count}</span>
        </h2>
        <p className={styles.what}>{words.say(`board.${name}.what`)}</p>
      </header>
      {column.id.length === 0 ? (
        <p className={styles.none}>{words.say('board.none')}</p>
      ) : (
        <VirtualList
          label={words.say('board.counted', { column: title, count: column.count })}
          role="listbox"
          className={styles.cards}
          count={column.id.length}
          rowHeight={120}
          keyOf={(row) => column.id[row] ?? String(row)}
          active={chosen === null ? -1 : column.id.indexOf(chosen)}
          onActive={(row) => onChoose(column.id[row] ?? '')}
          onOpen={(row) => onOpen(column.id[row] ?? '')}
          showsSelection
          textOf={(row) => column.title[row] ?? ''}
          onRowKey={(event, row) => {
            const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
            onSideways(event.key === forward ? 1 : -1, row)
            return true
          }}
          renderRow={(row, isActive) => {
            const neededBy = column.neededBy[row]
            const metBy = column.metBy[row] ?? 1
            return (
              <div className={cx(styles.card, isActive && styles.chosen)}>
                <p className={styles.title}>
                  {column.confidential[row] && (
                    <Lock aria-label={words.say('impediments.confidential')} size={14} />
                  )}{' '}
                  <Name most={120}>{column.title[row] ?? ''}</Name>
                </p>
                <p className={styles.where}>
                  <Name>{column.ballAt[row] ?? ''}</Name>
                </p>
                <p className={styles.facts}>
                  <Age
                    item={{
                      originUnitId: column.originId[row] ?? '',
                      ballAt: column.ballId[row] ?? '',
                      blocked: column.blocked[row] ?? [],
                      state: name === 'closed' ? 'resolved' : 'open'
                    }}
                    work={column.work}
                    at={now}
                  />
                  {metBy > 1 && (
                    <span>
                      <Users aria-hidden size={14} /> {words.say('same.metBy', { count: metBy })}
                    </span>
                  )}
                  {neededBy && (
                    <span className={styles.due}>
                      {words.say('impediments.due', { date: dayText(neededBy, words.locale) })}
                    </span>
                  )}
                </p>
              </div>
            )
          }}
        />
      )}
      {unseen > 0 && <p className={styles.more}>{words.say('board.more', { count: unseen })}</p>}
    </section>
  )
}
