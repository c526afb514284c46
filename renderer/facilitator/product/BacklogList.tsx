import { GripVertical, PencilLine, Split } from 'lucide-react'
import { type CSSProperties, type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { cx } from '../../components/cx'
import { IconButton } from '../../components/IconButton'
import { VirtualList } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import styles from './Backlog.module.css'
import { moveBeside, moveToNumber, type Row } from './backlogRows'
import { type Column, columnWidths } from './columns'
import { FigureCell, type Figures } from './FigureCell'
import type { Move } from './moveItem'

/** What has happened to an item since the order was agreed. */
export type Since = ReadonlyMap<string, { readonly was: number | null }>

/**
 * The items, numbered. Drag, Alt with the arrows, or a number and Enter move one; only what is drawn costs anything, so
 * ten thousand are as quick as ten.
 */
export function BacklogList({
  label,
  rows,
  live,
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
  /** All that compete for a place, in order. */
  readonly live: readonly Row[]
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
  const [activeId, setActiveId] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [over, setOver] = useState<{ readonly id: string; readonly isAfter: boolean } | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const active = rows.findIndex((row) => row.id === activeId)
  const go = (move: Move | null) => {
    setTyped('')
    if (move) onMove?.(move)
  }
  const onAltArrow = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const row = rows[active]
    if (!row || row.number === 0 || !onMove) return
    event.preventDefault()
    event.stopPropagation()
    go(moveToNumber(live, row.id, row.number + (event.key === 'ArrowUp' ? -1 : 1)))
  }
  const onRowKey = (event: KeyboardEvent, at: number): boolean => {
    const row = rows[at]
    if (!row || row.number === 0 || !onMove) return false
    if (/^\d$/u.test(event.key)) setTyped((before) => `${before}${event.key}`.slice(0, 6))
    else if (typed !== '' && event.key === 'Enter') go(moveToNumber(live, row.id, Number(typed)))
    else if (typed !== '' && event.key === 'Backspace') setTyped((before) => before.slice(0, -1))
    else if (typed !== '' && event.key === 'Escape') setTyped('')
    else {
      if (typed !== '' && event.key.startsWith('Arrow')) setTyped('')
      return false
    }
    return true
  }
  const dragProps = (row: Row) =>
    onMove && row.number > 0
      ? {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', row.title)
            setDragged(row.id)
          },
          onDragEnd: () => {
            setDragged(null)
            setOver(null)
          },
          onDragOver: (event: DragEvent) => {
            if (dragged === null) return
            event.preventDefault()
            const isAfter = isLowerHalf(event)
            if (over?.id !== row.id || over.isAfter !== isAfter) setOver({ id: row.id, isAfter })
          },
          onDrop: (event: DragEvent) => {
            event.preventDefault()
            // The window itself takes in what is dropped elsewhere.
            event.stopPropagation()
            // Where it was let go, whatever was drawn by then.
            if (dragged !== null && dragged !== row.id)
              go(moveBeside(live, dragged, row.id, isLowerHalf(event)))
            setDragged(null)
            setOver(null)
          }
        }
      : {}
  const template = {
    '--columns': columns.map((column) => `${columnWidths[column]}px`).join(' ')
  } as CSSProperties
  return (
    <div className={styles.listPart} style={template} onKeyDownCapture={onAltArrow}>
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
        <VirtualList
          label={label}
          role="grid"
          className={styles.list}
          count={rows.length}
          rowHeight={56}
          keyOf={(row) => rows[row]?.id ?? String(row)}
          active={active}
          onActive={(row) => setActiveId(rows[row]?.id ?? null)}
          onOpen={(row) => rows[row] && onEdit(rows[row])}
          onRowKey={onRowKey}
          showsSelection
          rowProps={(at) => {
            const row = rows[at]
            return row
              ? { ...dragProps(row), 'aria-label': row.number > 0 ? `${row.number} ${row.title}` : row.title }
              : {}
          }}
          renderRow={(at) => {
            const row = rows[at]
            if (!row) return null
            const mark = over?.id === row.id && (over.isAfter ? styles.dropAfter : styles.dropBefore)
            return (
              <span
                className={cx(styles.row, mark, dragged === row.id && styles.dragged)}
                role="presentation"
              >
                <Cell className={styles.number}>
                  {onMove && row.number > 0 && <GripVertical aria-hidden size={16} className={styles.grip} />}
                  {row.number > 0 ? row.number : '–'}
                </Cell>
                <Cell className={styles.words}>
                  <span className={styles.titleLine}>
                    <span className={cx(styles.cut, styles.title)}>
                      <Name most={200}>{row.title}</Name>
                    </span>
                    <SinceBadge since={since.get(row.id)} />
                    {row.ready && row.state === 'open' && (
                      <Badge tone="ok">{words.say('sprint.ready')}</Badge>
                    )}
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
            )
          }}
        />
      )}
      <p className={styles.typed} role="status">
        {typed === '' ? hint : words.say('product.move.typed', { to: Number(typed) })}
      </p>
    </div>
  )
}

function isLowerHalf({ currentTarget, clientY }: DragEvent): boolean {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY > top + height / 2
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

function Cell({
  className,
  children
}: {
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  const cell = { role: 'gridcell', className }
  return <span {...cell}>{children}</span>
}
