import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { cx } from '../../components/cx'
import { isInside } from '../../components/inside'
import { VirtualList } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import { type Move, moveTo, moveToNumber } from './moveItem'
import styles from './OrderedList.module.css'

export interface OrderedRow {
  readonly id: string
  readonly title: string
  /** Counted from 1 among those that compete for a place; 0 for what does not, and then stays where it is. */
  readonly number: number
}

/** How a row looks while the order is being changed. */
export interface RowLook {
  /** For the element that is as large as the row: that it is dragged, or where what is dragged would land. */
  readonly className: string
  /** The number that is being typed for it; null while none is. */
  readonly typed: number | null
}

/**
 * Rows in an order that people change: by dragging, by Alt with the arrows, or by a number and Enter. Only what is in
 * view is drawn, so ten thousand are as quick as ten.
 */
export function OrderedList<R extends OrderedRow>({
  label,
  rows,
  ids,
  rowHeight,
  onMove,
  onOpen,
  renderRow,
  hint,
  className
}: {
  readonly label: string
  readonly rows: readonly R[]
  /** Of all that compete for a place, in order, whether they are among the rows or not. */
  readonly ids: readonly string[]
  /** Px. */
  readonly rowHeight: number
  /** Null where the order is only looked at. */
  readonly onMove: ((move: Move) => void) | null
  readonly onOpen?: (row: R) => void
  /** A row needs cells inside, with roles of their own. */
  readonly renderRow: (row: R, look: RowLook) => ReactNode
  /** How to move things, said under the list. */
  readonly hint: string
  readonly className?: string | undefined
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
  // What was typed is for the row it was typed on.
  const choose = (at: number) => {
    const id = rows[at]?.id ?? null
    if (id !== activeId) setTyped('')
    setActiveId(id)
  }
  const onAltArrow = (event: KeyboardEvent) => {
    if (!isInside(event) || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    // The row that has the focus, also where nobody has chosen one yet.
    const at = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row
    const row = rows[at === undefined ? active : Number(at)]
    if (!row || row.number === 0 || !onMove) return
    setActiveId(row.id)
    event.preventDefault()
    event.stopPropagation()
    go(moveToNumber(ids, row.id, row.number + (event.key === 'ArrowUp' ? -1 : 1)))
  }
  const onRowKey = (event: KeyboardEvent, at: number): boolean => {
    const row = rows[at]
    if (!row || row.number === 0 || !onMove) return false
    if (/^\d$/u.test(event.key)) {
      setActiveId(row.id)
      setTyped((before) => `${before}${event.key}`.slice(0, 6))
    } else if (typed !== '' && event.key === 'Enter') go(moveToNumber(ids, row.id, Number(typed)))
    else if (typed !== '' && event.key === 'Backspace') setTyped((before) => before.slice(0, -1))
    else if (typed !== '' && event.key === 'Escape') setTyped('')
    else {
      if (event.key !== 'Shift') setTyped('')
      return false
    }
    return true
  }
  const dragProps = (row: R) =>
    onMove && row.number > 0
      ? {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            if (!isInside(event)) return
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
              go(moveTo(ids, dragged, row.id, isLowerHalf(event) ? 'after' : 'before'))
            setDragged(null)
            setOver(null)
          }
        }
      : {}
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what the list inside is told, and is nothing itself
    <div
      className={styles.whole}
      onKeyDownCapture={onAltArrow}
      onBlur={() => setTyped('')}
      data-numbers={onMove ? '' : undefined}
      data-typing={typed === '' ? undefined : ''}
    >
      <VirtualList
        label={label}
        role="grid"
        className={className}
        count={rows.length}
        rowHeight={rowHeight}
        keyOf={(row) => rows[row]?.id ?? String(row)}
        active={active}
        onActive={choose}
        {...(onOpen && { onOpen: (row: number) => rows[row] && onOpen(rows[row]) })}
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
          const landing = over?.id === row.id && (over.isAfter ? styles.landsAfter : styles.landsBefore)
          const isTyped = typed !== '' && row.id === activeId
          return renderRow(row, {
            className: cx(dragged === row.id && styles.dragged, landing),
            typed: isTyped ? Number(typed) : null
          })
        }}
      />
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
