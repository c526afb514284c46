import { GripVertical, PencilLine, Split } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Cell } from '../../components/Cell'
import { cx } from '../../components/cx'
import { IconButton } from '../../components/IconButton'
import { useWords } from '../../stores/words'
import styles from './Backlog.module.css'
import type { Row } from './backlogRows'
import { type Column, columnWidths } from './columns'
import { FigureCell, type Figures } from './FigureCell'
import type { Move } from './moveItem'
import { OrderedList } from './OrderedList'

/** What has happened to an item since the order was agreed. */
export type Since = ReadonlyMap<string, { readonly was: number | null }>

/** The items, numbered, in as many columns as somebody wants to see. */
export function BacklogList({
  label,
  rows,
  ids,
  columns,
  figures,
  since,
  onMove,
  onEdit,
  onTakeApart,
  empty,
  hint
}: {
  readonly label: string
  readonly rows: readonly Row[]
  /** Of all that compete for a place, in order. */
  readonly ids: readonly string[]
  readonly columns: readonly Column[]
  readonly figures: Figures
  readonly since: Since
  /** Null where the order is only looked at. */
  readonly onMove: ((move: Move) => void) | null
  readonly onEdit: (row: Row) => void
  readonly onTakeApart: (row: Row) => void
  readonly empty: ReactNode
  /** How to move things, said under the list. */
  readonly hint: string
}) {
  const words = useWords()
  const template = {
    '--columns': columns.map((column) => `${columnWidths[column]}px`).join(' ')
  } as CSSProperties
  return (
    <div className={styles.listPart} style={template}>
      <div className={cx(styles.row, styles.heads)} aria-hidden>
        <span className={styles.number}>#</span>
        <span>{words.say('product.item.title')}</span>
        {columns.map((column) => (
          <span key={column} className={styles.head}>
            {words.say(`product.column.${column}`)}
          </span>
        ))}
        <span />
      </div>
      {rows.length === 0 ? (
        empty
      ) : (
        <OrderedList
          label={label}
          rows={rows}
          ids={ids}
          rowHeight={56}
          onMove={onMove}
          onOpen={onEdit}
          hint={hint}
          className={styles.list}
          renderRow={(row, { className, typed }) => (
            <span className={cx(styles.row, className)} role="presentation">
              <Cell className={styles.number}>
                {onMove && row.number > 0 && <GripVertical aria-hidden size={16} className={styles.grip} />}
                {typed === null ? (
                  row.number > 0 ? (
                    row.number
                  ) : (
                    '–'
                  )
                ) : (
                  <span className={styles.typed}>{typed}…</span>
                )}
              </Cell>
              <Cell className={styles.words}>
                <span className={styles.titleLine}>
                  <span className={cx(styles.cut, styles.title)}>
                    <Name most={200}>{row.title}</Name>
                  </span>
                  <SinceBadge since={since.get(row.id)} />
                  {row.ready && row.state === 'open' && <Badge tone="ok">{words.say('sprint.ready')}</Badge>}
                  {row.state !== 'open' && (
                    <Badge tone={row.state === 'doing' ? 'accent' : row.state === 'done' ? 'ok' : 'plain'}>
                      {words.say(`product.state.${row.state}`)}
                    </Badge>
                  )}
                </span>
                {(row.why || row.owner) && (
                  <span className={cx(styles.cut, styles.quiet)}>
                    <Name most={300}>{[row.why, row.owner].filter(Boolean).join(' · ')}</Name>
                  </span>
                )}
              </Cell>
              {columns.map((column) => (
                <Cell key={column} className={styles.figure}>
                  <FigureCell column={column} row={row} figures={figures} />
                </Cell>
              ))}
              <Cell className={styles.rowActions}>
                <IconButton
                  icon={Split}
                  label={words.say('product.takeApart.of', { item: row.title })}
                  onPress={() => onTakeApart(row)}
                />
                <IconButton
                  icon={PencilLine}
                  label={words.say('product.editItem', { item: row.title })}
                  onPress={() => onEdit(row)}
                />
              </Cell>
            </span>
          )}
        />
      )}
    </div>
  )
}

function SinceBadge({ since }: { readonly since: { readonly was: number | null } | undefined }) {
  const words = useWords()
  if (!since) return null
  return (
    <Badge tone="warn">
      {since.was === null ? words.say('product.new') : words.say('product.was', { was: since.was })}
    </Badge>
  )
}
