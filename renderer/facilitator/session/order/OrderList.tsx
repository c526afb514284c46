import { ArrowRight, GripVertical, PencilLine } from 'lucide-react'
import { memo } from 'react'
import { Name } from '../../../ceremony/Name'
import { Badge } from '../../../components/Badge'
import { Cell } from '../../../components/Cell'
import { cx } from '../../../components/cx'
import { IconButton } from '../../../components/IconButton'
import { useWords } from '../../../stores/words'
import type { Move } from '../../product/moveItem'
import { OrderedList } from '../../product/OrderedList'
import { ItemActions } from '../metascrum/ItemActions'
import styles from './OrderList.module.css'
import type { OrderRow } from './orderRows'

/** The backlog of the room, as a list to be put in order. A word that changes nothing in it does not draw it again. */
export const OrderList = memo(function OrderList({
  rows,
  ids,
  onMove,
  onRefine
}: {
  readonly rows: readonly OrderRow[]
  /** Of the whole backlog, in order. */
  readonly ids: readonly string[]
  /** Null while the order stands still. */
  readonly onMove: ((move: Move) => void) | null
  /** For initiatives, which are refined here; null in a MetaScrum, which does other things with an item. */
  readonly onRefine: ((item: OrderRow) => void) | null
}) {
  const words = useWords()
  return (
    <OrderedList
      label={words.say('room.backlog')}
      rows={rows}
      ids={ids}
      rowHeight={44}
      onMove={onMove}
      hint={words.say(onMove ? 'room.backlog.hint' : 'room.backlog.frozenHint')}
      className={styles.list}
      renderRow={(row, { className, typed }) => (
        <span className={cx(styles.row, className)} role="presentation">
          <Line row={row} canMove={onMove !== null} typed={typed} onRefine={onRefine} />
        </span>
      )}
    />
  )
})

const Line = memo(function Line({
  row,
  canMove,
  typed,
  onRefine
}: {
  readonly row: OrderRow
  readonly canMove: boolean
  readonly typed: number | null
  readonly onRefine: ((item: OrderRow) => void) | null
}) {
  const words = useWords()
  const { number, was, isNew, budget, value } = row
  return (
    <>
      <Cell className={styles.number}>
        {canMove && <GripVertical aria-hidden size={16} className={styles.grip} />}
        <span className={cx(styles.digits, typed !== null && styles.typed)}>
          {typed === null ? number : `${typed}…`}
        </span>
      </Cell>
      <Cell className={styles.title}>
        <Name most={200}>{row.title || words.say('impediments.confidential')}</Name>
      </Cell>
      <Cell className={styles.facts}>
        {was !== null && was !== number && (
          <span className={styles.moved}>
            {was} <ArrowRight aria-hidden size={14} /> {number}
          </span>
        )}
        {isNew && <Badge tone="accent">{words.say('audience.backlog.new')}</Badge>}
        {onRefine && row.state === 'doing' && <Badge tone="accent">{words.say('board.doing')}</Badge>}
        {budget !== null && <span>{words.say('meta.budget.is', { amount: budget })}</span>}
        {value !== null && <span>{words.say('room.value', { value })}</span>}
      </Cell>
      <Cell className={styles.facts}>
        {onRefine && (
          <IconButton
            icon={PencilLine}
            label={words.say('product.editItem', { item: row.title })}
            onPress={() => onRefine(row)}
          />
        )}
        {!onRefine && canMove && <ItemActions item={row} />}
      </Cell>
    </>
  )
})
