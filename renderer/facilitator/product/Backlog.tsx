import { GripVertical, PencilLine, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import type { Item } from '../../../shared/product/types'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { IconButton } from '../../components/IconButton'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import { ReasonDialog } from '../impediments/ReasonDialog'
import { ItemDialog } from './ItemDialog'
import { type Move, moveByOne, moveTo } from './moveItem'
import styles from './ProductRoom.module.css'

/** One ordered, numbered backlog. Every move asks why, for those who agreed on the order before. */
export function Backlog({
  unitId,
  kind,
  heading,
  items,
  lastAgreed
}: {
  readonly unitId: string
  readonly kind: Item['kind']
  readonly heading: ReactNode
  readonly items: readonly Item[]
  readonly lastAgreed: readonly string[]
}) {
  const words = useWords()
  const [editing, setEditing] = useState<Item | 'new' | null>(null)
  const [move, setMove] = useState<Move | null>(null)
  const ids = items.map(({ id }) => id)
  const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? ''
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': titleOf(String(key)) })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      if (target.dropPosition === 'on') return
      setMove(moveTo(ids, String(moved), String(target.key), target.dropPosition))
    }
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const id = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key
    if (id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setMove(moveByOne(ids, id, event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    <section className={styles.backlog}>
      <header className={styles.head}>
        {heading}
        <Button icon={Plus} onPress={() => setEditing('new')}>
          {words.say('product.addItem')}
        </Button>
      </header>
      {items.length > 1 && <p className={styles.quiet}>{words.say('product.backlog.hint')}</p>}
      {/* Captured before the list: it takes arrow keys for itself, with Alt or without. */}
      <div onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label={words.say(`product.${kind === 'product' ? 'backlog' : 'transformation'}`)}
          className={styles.items ?? ''}
          items={items.map((item, i) => ({ ...item, number: i + 1 }))}
          dragAndDropHooks={dragAndDropHooks}
          dependencies={[lastAgreed]}
          renderEmptyState={() => <p className={styles.none}>{words.say('product.backlog.empty')}</p>}
        >
          {(item) => (
            <GridListItem
              id={item.id}
              textValue={item.title}
              className={styles.item ?? ''}
              onAction={() => setEditing(item)}
            >
              <AriaButton
                slot="drag"
                className={styles.grip ?? ''}
                aria-label={words.say('product.item.drag', { item: item.title })}
              >
                <GripVertical aria-hidden size={18} />
              </AriaButton>
              <span className={styles.number}>{item.number}</span>
              <span className={styles.itemWords}>
                <span className={styles.itemTitle}>
                  <Name most={200}>{item.title}</Name>
                </span>
                {(item.why || item.owner) && (
                  <span className={styles.quiet}>{[item.why, item.owner].filter(Boolean).join(' · ')}</span>
                )}
              </span>
              <Since
                number={item.number}
                was={lastAgreed.indexOf(item.id) + 1}
                agreed={lastAgreed.length > 0}
              />
              {item.state !== 'open' && (
                <Badge tone={item.state === 'doing' ? 'accent' : item.state === 'done' ? 'ok' : 'plain'}>
                  {words.say(`product.state.${item.state}`)}
                </Badge>
              )}
              {item.value !== null && <Badge>{words.say('product.valueIs', { value: item.value })}</Badge>}
              <IconButton
                icon={PencilLine}
                label={words.say('product.editItem', { item: item.title })}
                onPress={() => setEditing(item)}
              />
            </GridListItem>
          )}
        </GridList>
      </div>
      {editing && (
        <ItemDialog
          unitId={unitId}
          kind={kind}
          item={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {move && (
        <ReasonDialog
          title={words.say('product.move.title', { item: titleOf(move.id), to: move.to })}
          submit={words.say('orgScreen.move')}
          label={words.say('product.move.why')}
          onClose={() => setMove(null)}
          onSubmit={(reason) =>
            changeProduct({ type: 'moveItem', id: move.id, beforeId: move.beforeId, reason })
          }
        />
      )}
    </section>
  )
}

/** What changed since the order was last agreed. */
function Since({
  number,
  was,
  agreed
}: {
  readonly number: number
  readonly was: number
  readonly agreed: boolean
}) {
  const words = useWords()
  if (!agreed || was === number) return null
  return <Badge tone="warn">{was === 0 ? words.say('product.new') : words.say('product.was', { was })}</Badge>
}
