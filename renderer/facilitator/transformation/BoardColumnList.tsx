import { ArrowRightLeft, GripVertical, PencilLine } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button as DragHandle, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { type BoardColumn, boardColumns, type Initiative } from '../../../shared/product/transformation'
import { Name } from '../../ceremony/Name'
import { IconButton } from '../../components/IconButton'
import { MenuButton } from '../../components/MenuButton'
import { useWords } from '../../stores/words'
import { type Move, moveByOne, moveTo } from '../product/moveItem'
import styles from './Board.module.css'

/** What a card of this board is called while it is dragged. */
const kind = 'application/x-sameday-initiative'

/** One column in its order. Cards move by drag and by keys, within the column and to another one. */
export function BoardColumnList({
  column,
  initiatives,
  onEdit,
  onMove,
  onState
}: {
  readonly column: BoardColumn
  readonly initiatives: readonly Initiative[]
  readonly onEdit: (initiative: Initiative) => void
  readonly onMove: (move: Move) => void
  readonly onState: (id: string, state: BoardColumn) => void
}) {
  const words = useWords()
  const ids = initiatives.map(({ id }) => id)
  const titleOf = ({ title }: Initiative) => title || words.say('board.confidential')
  const move = (next: Move | null) => next && onMove(next)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [kind]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [kind],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      if (target.dropPosition !== 'on')
        move(moveTo(ids, String(moved), String(target.key), target.dropPosition))
    },
    onInsert: ({ items }) => take(items),
    onRootDrop: ({ items }) => take(items)
  })
  const take = (items: readonly { readonly kind: string }[]) => {
    const [item] = items
    if (item && 'getText' in item && typeof item.getText === 'function')
      void item.getText(kind).then((id: string) => onState(id, column))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const id = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key
    if (id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(moveByOne(ids, id, event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    <section className={styles.column}>
      <h3 className={styles.columnTitle}>
        {words.say('board.count', { column: words.say(`board.${column}`), count: initiatives.length })}
      </h3>
      {/* Captured before the list: it takes arrow keys for itself, with Alt or without. */}
      <div onKeyDownCapture={onKeyDown} className={styles.listBox}>
        <GridList
          aria-label={words.say('board.order', { column: words.say(`board.${column}`) })}
          className={styles.cards ?? ''}
          items={initiatives}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p className={styles.hint}>{words.say('board.empty')}</p>}
        >
          {(item) => (
            <GridListItem
              id={item.id}
              textValue={titleOf(item)}
              className={styles.card ?? ''}
              onAction={() => onEdit(item)}
            >
              <span className={styles.cardHead}>
                <DragHandle
                  slot="drag"
                  className={styles.grip ?? ''}
                  aria-label={words.say('product.item.drag', { item: titleOf(item) })}
                >
                  <GripVertical aria-hidden size={16} />
                </DragHandle>
                <b className={styles.title}>
                  <Name most={200}>{titleOf(item)}</Name>
                </b>
              </span>
              <About item={item} />
              <span className={styles.actions}>
                <MenuButton
                  bare
                  icon={ArrowRightLeft}
                  label={words.say('board.state', { item: titleOf(item) })}
                  choices={boardColumns
                    .filter((id) => id !== column)
                    .map((id) => ({ id, label: words.say(`board.${id}`), run: () => onState(item.id, id) }))}
                />
                <IconButton
                  icon={PencilLine}
                  label={words.say('product.editItem', { item: titleOf(item) })}
                  onPress={() => onEdit(item)}
                />
              </span>
            </GridListItem>
          )}
        </GridList>
      </div>
    </section>
  )
}

function About({ item: { owner, why, behind, moved } }: { readonly item: Initiative }) {
  const words = useWords()
  const known = behind.filter(({ title }) => title !== null)
  const hidden = behind.length - known.length
  return (
    <>
      {owner && (
        <span className={styles.owner}>
          <Name most={60}>{owner}</Name>
        </span>
      )}
      {why && (
        <span className={styles.why}>
          <Name most={400}>{why}</Name>
        </span>
      )}
      {moved && <span className={styles.hint}>{words.say('board.moved', { reason: moved.reason })}</span>}
      {behind.length > 0 && (
        <span className={styles.behind}>
          <b>{words.say('board.behindCount', { count: behind.length })}</b>
          {known.slice(0, 5).map(({ impedimentId, title, origin }) => (
            <span key={impedimentId} className={styles.one}>
              <Name most={120}>{title ?? ''}</Name> <span className={styles.hint}>{origin}</span>
            </span>
          ))}
          {known.length > 5 && (
            <span className={styles.hint}>{words.say('morning.more', { count: known.length - 5 })}</span>
          )}
          {hidden > 0 && (
            <span className={styles.hint}>{words.say('report.leftOut', { count: hidden })}</span>
          )}
        </span>
      )}
    </>
  )
}
