import type { KeyboardEvent } from 'react'
import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components'
import { placed } from '../display/placed'

/** Reordering a list by drag (mouse, touch and screen reader) and by Alt with ↑ or ↓ on the focused row. */
export function useReorder(
  ids: readonly string[],
  onReorder: (ids: readonly string[], id: string, before: string | null) => void
): {
  readonly hooks: DragAndDropHooks
  readonly onKeyDown: (event: KeyboardEvent) => void
} {
  const move = (id: string, before: string | null) => {
    const next = placed(ids, id, before)
    if (next.some((each, index) => each !== ids[index])) onReorder(next, id, before)
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String)
      const at = ids.indexOf(String(target.key))
      if (id === undefined || at < 0) return
      move(id, target.dropPosition === 'before' ? String(target.key) : (ids[at + 1] ?? null))
    }
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const row = (event.target as HTMLElement).closest<HTMLElement>('[role=row]')
    const id = row?.dataset.key
    const at = id === undefined ? -1 : ids.indexOf(id)
    if (id === undefined || at < 0) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'ArrowUp' && at > 0) move(id, ids[at - 1] ?? null)
    if (event.key === 'ArrowDown' && at < ids.length - 1) move(id, ids[at + 2] ?? null)
  }
  return { hooks: dragAndDropHooks, onKeyDown }
}
