import type { ReactNode } from 'react'
import { VirtualList, type VirtualListProps } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import { type OutlineRow, treeStep } from './outline'

/** A tree as its lines in sight: the arrows inwards and outwards open and close, or go a level down and up. */
export function TreeList({
  rows,
  onToggle,
  renderRow,
  ...list
}: Pick<
  VirtualListProps,
  'label' | 'className' | 'rowHeight' | 'keyOf' | 'textOf' | 'active' | 'onActive' | 'onOpen'
> & {
  readonly rows: readonly OutlineRow[]
  readonly onToggle: (row: number) => void
  readonly renderRow: (row: OutlineRow, index: number) => ReactNode
}) {
  const words = useWords()
  return (
    <VirtualList
      {...list}
      role="tree"
      count={rows.length}
      showsSelection
      onRowKey={(event, row) => {
        const inwards = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
        const step = treeStep(rows, row, event.key === inwards ? 'in' : 'out')
        if (step?.type === 'go') return step.row
        if (step) onToggle(row)
        return true
      }}
      rowProps={(row) => ({
        'aria-level': rows[row]?.level,
        'aria-expanded': rows[row]?.expanded ?? undefined,
        'aria-setsize': rows[row]?.setSize,
        'aria-posinset': rows[row]?.position
      })}
      renderRow={(row) => {
        const shown = rows[row]
        return shown ? renderRow(shown, row) : null
      }}
    />
  )
}
