import { ListOrdered, Lock, LockOpen, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { ItemColumns, ProductRoomView } from '../../../shared/ipc/reads/backlog'
import { differenceOf } from '../../../shared/product/difference'
import type { Item } from '../../../shared/product/item'
import { suggestedOrder } from '../../../shared/product/wsjf'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { EmptyState } from '../../components/EmptyState'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import { ReasonDialog } from '../impediments/ReasonDialog'
import { useOrg } from '../org/useOrg'
import styles from './Backlog.module.css'
import { BacklogList } from './BacklogList'
import { filterRows, type Row, rowsOf, type Shown, shownStates } from './backlogRows'
import { ColumnsMenu } from './ColumnsMenu'
import { useColumns } from './columns'
import { FreezeDialog } from './FreezeDialog'
import { ItemDialog } from './ItemDialog'
import type { Move } from './moveItem'
import { OutsideDialog } from './OutsideDialog'
import { TakeApartDialog } from './TakeApartDialog'

type Asked =
  | { readonly type: 'item'; readonly item: Item | null }
  | { readonly type: 'takeApart'; readonly item: Item }
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'order' | 'freeze' | 'outside' }

const kind = 'product'

/** One ordered, numbered backlog, its figures and the order they suggest, and what came of the order last agreed. */
export function BacklogTab({
  unitId,
  columns: read,
  room
}: {
  readonly unitId: string
  readonly columns: ItemColumns
  readonly room: ProductRoomView
}) {
  const words = useWords()
  const org = useOrg()
  const columns = useColumns(({ chosen }) => chosen)
  const [shown, setShown] = useState<Shown>('live')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isPreview, setIsPreview] = useState(false)
  const searched = useDeferredValue(text)
  const { lastAgreed } = room
  const rows = useMemo(() => rowsOf(read, unitId, kind), [read, unitId])
  const live = useMemo(() => rows.filter((row) => row.number > 0), [rows])
  const ids = useMemo(() => live.map(({ id }) => id), [live])
  const since = useMemo(() => {
    const { moved, added } = differenceOf(rows, lastAgreed)
    return new Map<string, { readonly was: number | null }>([
      ...moved.map(({ id, was }) => [id, { was }] as const),
      ...added.map(({ id }) => [id, { was: null }] as const)
    ])
  }, [rows, lastAgreed])
  const wantsSuggestion = isPreview || columns.includes('suggested')
  const suggestion = useMemo(() => (wantsSuggestion ? suggestedOrder(live) : []), [wantsSuggestion, live])
  const suggested = useMemo(() => new Map(suggestion.map((id, i) => [id, i + 1])), [suggestion])
  const list = useMemo(() => {
    if (!isPreview) return filterRows(rows, shown, searched, new Set(since.keys()))
    const byId = new Map(live.map((row) => [row.id, row]))
    return suggestion.flatMap((id) => byId.get(id) ?? [])
  }, [isPreview, rows, live, shown, searched, since, suggestion])
  const { isFrozen } = room.freeze
  const move = (to: Move) => {
    // Those who agreed on the order are told why; in strict mode the answer is a sentence all the same.
    if (isFrozen && room.freeze.mode === 'logged') setAsked({ type: 'move', move: to })
    else void changeProduct({ type: 'moveItem', id: to.id, beforeId: to.beforeId, reason: '' })
  }
  const takeSuggestion = async (reason: string) => {
    const done = await changeProduct({ type: 'orderItems', unitId, kind, order: [...suggestion], reason })
    if (done) setIsPreview(false)
    return done
  }
  const close = () => setAsked(null)
  const unitName = (id: string) => org?.columns.name[org.indexById.get(id) ?? -1] ?? id
  const titles = useMemo(
    () => ({ ...read.titles, ...Object.fromEntries(rows.map(({ id, title }) => [id, title])) }),
    [read, rows]
  )
  return (
    <>
      {isPreview ? (
        <div className={styles.note} role="status">
          <p className={styles.noteWords}>{words.say('product.suggest.note')}</p>
          <Button onPress={() => setIsPreview(false)}>{words.say('product.suggest.leave')}</Button>
          <Button
            variant="primary"
            onPress={() => (isFrozen ? setAsked({ type: 'order' }) : void takeSuggestion(''))}
          >
            {words.say('product.suggest.use')}
          </Button>
        </div>
      ) : (
        <div className={styles.tools}>
          <TextField
            label={words.say('product.search')}
            labelInside
            className={styles.search}
            value={text}
            onChange={setText}
          />
          <Select
            label={words.say('product.shown')}
            labelHidden
            choices={shownStates
              .filter((id) => id !== 'changed' || lastAgreed.length > 0)
              .map((id) => ({ id, label: words.say(`product.shown.${id}`) }))}
            value={shown}
            onChange={setShown}
          />
          <ColumnsMenu />
          {live.length > 1 && (
            <Button icon={ListOrdered} onPress={() => setIsPreview(true)}>
              {words.say('product.suggest')}
            </Button>
          )}
          <span className={styles.push} />
          <Button icon={Plus} variant="primary" onPress={() => setAsked({ type: 'item', item: null })}>
            {words.say('product.addItem')}
          </Button>
        </div>
      )}
      {room.agreedAt !== null && !isPreview && (
        <div className={cx(styles.note, room.outside.length > 0 && styles.warn)}>
          {isFrozen ? <Lock aria-hidden size={18} /> : <LockOpen aria-hidden size={18} />}
          <p className={styles.noteWords}>
            {words.say(isFrozen ? `product.frozen.${room.freeze.mode}` : 'product.frozen.open', {
              date: new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' }).format(room.agreedAt)
            })}
          </p>
          {room.outside.length > 0 && (
            <Button onPress={() => setAsked({ type: 'outside' })}>
              {words.say('product.outside', { count: room.outside.length })}
            </Button>
          )}
          <Button onPress={() => setAsked({ type: 'freeze' })}>{words.say('product.freeze')}</Button>
        </div>
      )}
      <BacklogList
        label={words.say('product.backlog')}
        rows={list}
        ids={ids}
        columns={isPreview && !columns.includes('suggested') ? [...columns, 'score', 'suggested'] : columns}
        figures={{ suggested, titles, unitName }}
        since={since}
        onMove={isPreview ? null : move}
        onEdit={(item) => setAsked({ type: 'item', item })}
        onTakeApart={(item: Row) => setAsked({ type: 'takeApart', item })}
        hint={live.length > 1 && !isPreview ? words.say('product.backlog.hint') : ''}
        empty={
          <EmptyState
            icon={ListOrdered}
            text={words.say(rows.length === 0 ? 'product.backlog.empty' : 'common.noMatch')}
            action={
              rows.length === 0 ? undefined : (
                <Button
                  onPress={() => {
                    setShown('live')
                    setText('')
                  }}
                >
                  {words.say('common.clearFilters')}
                </Button>
              )
            }
          />
        }
      />
      {asked?.type === 'item' && (
        <ItemDialog
          unitId={unitId}
          kind={kind}
          item={asked.item}
          live={live}
          titles={titles}
          isFrozen={isFrozen}
          onClose={close}
        />
      )}
      {asked?.type === 'takeApart' && <TakeApartDialog unitId={unitId} item={asked.item} onClose={close} />}
      {asked?.type === 'freeze' && <FreezeDialog unitId={unitId} room={room} onClose={close} />}
      {asked?.type === 'outside' && <OutsideDialog changes={room.outside} onClose={close} />}
      {asked?.type === 'order' && (
        <ReasonDialog
          title={words.say('product.suggest.use')}
          label={words.say('product.move.why')}
          onClose={close}
          onSubmit={takeSuggestion}
        />
      )}
      {asked?.type === 'move' && (
        <ReasonDialog
          title={words.say('product.move.title', {
            item: titles[asked.move.id] ?? '',
            to: asked.move.to
          })}
          submit={words.say('orgScreen.move')}
          label={words.say('product.move.why')}
          onClose={close}
          onSubmit={(reason) =>
            changeProduct({ type: 'moveItem', id: asked.move.id, beforeId: asked.move.beforeId, reason })
          }
        />
      )}
    </>
  )
}
