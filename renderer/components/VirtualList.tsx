import {
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState
} from 'react'
import { cx } from './cx'
import { isInside } from './inside'
import styles from './VirtualList.module.css'
import { rowAfterKey, rowByTyping, scrollToRow, visibleRange } from './visibleRange'

export interface VirtualListProps {
  readonly label: string
  readonly count: number
  /** Px; every row is this high. */
  readonly rowHeight: number
  /** `grid` rows need cells inside, with roles of their own. */
  readonly role?: 'list' | 'listbox' | 'tree' | 'grid'
  readonly keyOf: (row: number) => string
  readonly renderRow: (row: number, isActive: boolean) => ReactNode
  /** The one row the Tab key reaches; arrow keys move it. */
  readonly active: number
  readonly onActive: (row: number) => void
  /** Enter, or a double click. */
  readonly onOpen?: (row: number) => void
  /** What typing letters looks for. */
  readonly textOf?: (row: number) => string
  /** Keys of the owner's own (a tree's left and right): the row to go to, `true` when taken otherwise. */
  readonly onRowKey?: (event: KeyboardEvent, row: number) => number | boolean
  readonly rowProps?: (row: number) => HTMLAttributes<HTMLDivElement>
  /** Marks the active row as chosen: for a list beside a panel that shows it. */
  readonly showsSelection?: boolean
  readonly className?: string | undefined
}

const rowRoles = { list: 'listitem', listbox: 'option', tree: 'treeitem', grid: 'row' } as const

/** A list that draws only what is in view: ten thousand rows scroll like ten. */
export function VirtualList(props: VirtualListProps) {
  const { count, rowHeight, role = 'list', active } = props
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 0 })
  const focusNext = useRef(false)
  const typed = useRef({ text: '', at: 0 })

  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  // Brings the active row into view, also when its owner moved it (a search, a jump from another room).
  useLayoutEffect(() => {
    const element = box.current
    if (!element || active < 0) return
    element.scrollTop = scrollToRow(active, element.scrollTop, element.clientHeight, rowHeight)
    if (!focusNext.current) return
    focusNext.current = false
    element.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true })
  }, [active, rowHeight])

  const move = (row: number) => {
    focusNext.current = true
    if (row === active) box.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus()
    props.onActive(row)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!isInside(event)) return
    const from = (event.target as HTMLElement).dataset.row
    // A button or field inside a row keeps its own keys, but for up and down, which leave it.
    const inside = from === undefined
    const row = inside ? active : Number(from)
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const taken = inside ? false : (props.onRowKey?.(event, row) ?? false)
    if (taken !== false) {
      event.preventDefault()
      if (taken !== true) move(taken)
      return
    }
    if (inside && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1)
    const target = rowAfterKey(event.key, row, count, page) ?? byTyping(event, row)
    if (target !== null) {
      event.preventDefault()
      move(target)
    } else if (event.key === 'Enter' && props.onOpen) {
      event.preventDefault()
      props.onOpen(row)
    }
  }

  const byTyping = ({ key, timeStamp }: KeyboardEvent, row: number): number | null => {
    const goesOn = timeStamp - typed.current.at < 700
    // A space belongs to a name that is being typed; by itself it is a key of its own.
    if (!props.textOf || key.length !== 1 || (key === ' ' && !goesOn)) return null
    typed.current = { text: (goesOn ? typed.current.text : '') + key, at: timeStamp }
    return rowByTyping(typed.current.text, row, count, props.textOf)
  }

  const { first, end } = visibleRange(view.top, view.height, rowHeight, count)
  const rows = Array.from({ length: end - first }, (_, i) => first + i)
  // The row that has the focus stays drawn, or scrolling it away would lose the focus.
  if (active >= 0 && active < count && (active < first || active >= end)) rows.push(active)
  const reachable = active >= 0 && active < count ? active : 0

  const isGrid = role === 'grid'
  const boxAria = { role, 'aria-label': props.label, 'aria-rowcount': isGrid ? count : undefined }
  const rowAria = (row: number) => ({
    role: rowRoles[role],
    'aria-setsize': isGrid ? undefined : count,
    'aria-posinset': isGrid ? undefined : row + 1,
    'aria-rowindex': isGrid ? row + 1 : undefined,
    'aria-selected': props.showsSelection ? row === active : role === 'listbox' ? false : undefined,
    ...props.rowProps?.(row)
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role comes with `boxAria`
    <div ref={box} {...boxAria} className={cx(styles.box, props.className)} onKeyDown={onKeyDown}>
      <div role="presentation" className={styles.space} style={{ blockSize: count * rowHeight }}>
        {rows.map((row) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the role comes with `rowAria`, keys are the box's
          <div
            key={props.keyOf(row)}
            {...rowAria(row)}
            data-row={row}
            tabIndex={row === reachable ? 0 : -1}
            className={cx(styles.row, props.showsSelection && row === active && styles.chosen)}
            style={{ blockSize: rowHeight, insetBlockStart: row * rowHeight }}
            onMouseDown={(event) => isInside(event) && props.onActive(row)}
            onDoubleClick={(event) => isInside(event) && props.onOpen?.(row)}
          >
            {props.renderRow(row, row === active)}
          </div>
        ))}
      </div>
    </div>
  )
}
