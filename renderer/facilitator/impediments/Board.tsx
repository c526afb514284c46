import { useRef } from 'react'
import { Dialog } from '../../components/Dialog'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import styles from './Board.module.css'
import { BoardColumn, type ColumnName } from './BoardColumn'
import type { Filter } from './filter'
import { ImpedimentPanel } from './ImpedimentPanel'

const columns = ['raised', 'here', 'up', 'answered', 'closed'] as const satisfies readonly ColumnName[]
/** Cards of one column that can be scrolled through; the filters bring the others. */
const most = 200

/**
 * What is on its way around a unit: raised below it, here, sent up from here, on the way back down, closed lately. Arrow
 * keys go from card to card and from column to column, Enter opens one.
 */
export function Board({
  unitId,
  filter,
  chosen,
  opened,
  onChoose,
  onOpen
}: {
  readonly unitId: string
  readonly filter: Filter
  readonly chosen: string | null
  /** The impediment that lies open over the board; null for none. */
  readonly opened: string | null
  readonly onChoose: (impedimentId: string) => void
  readonly onOpen: (impedimentId: string | null) => void
}) {
  const words = useWords()
  const box = useRef<HTMLElement>(null)
  const { level, owner, age, text } = filter
  const board = useRead('board', { unitId, level, owner, age, text, limit: most }).value
  if (!board) return null
  const goTo = (from: number, by: 1 | -1, row: number) => {
    for (let to = from + by; to >= 0 && to < columns.length; to += by) {
      const column = board[columns[to] ?? 'here']
      const id = column.id[Math.min(row, column.id.length - 1)]
      if (id === undefined) continue
      onChoose(id)
      // The other list draws its chosen row with the next frame.
      requestAnimationFrame(() =>
        box.current
          ?.querySelector<HTMLElement>(`[data-column='${columns[to]}'] [aria-selected='true']`)
          ?.focus()
      )
      return
    }
  }
  return (
    <section ref={box} aria-label={words.say('board.of', { unit: board.unitName })} className={styles.board}>
      {columns.map((name, index) => (
        <BoardColumn
          key={name}
          name={name}
          column={board[name]}
          chosen={chosen}
          onChoose={onChoose}
          onOpen={onOpen}
          onSideways={(by, row) => goTo(index, by, row)}
        />
      ))}
      {opened !== null && (
        <Dialog title={words.say('board.item')} isOpen onClose={() => onOpen(null)} size="large">
          <ImpedimentPanel key={opened} impedimentId={opened} onShow={onOpen} />
        </Dialog>
      )}
    </section>
  )
}
