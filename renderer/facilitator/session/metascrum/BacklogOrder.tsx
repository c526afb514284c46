import { Plus, Snowflake, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Item } from '../../../../shared/product/types'
import { Name } from '../../../ceremony/Name'
import { Badge } from '../../../components/Badge'
import { Button } from '../../../components/Button'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { ReasonDialog } from '../../impediments/ReasonDialog'
import { ItemDialog } from '../../product/ItemDialog'
import type { Move } from '../../product/moveItem'
import { act } from '../act'
import { OrderList } from '../order/OrderList'
import { type OrderRow, orderRows } from '../order/orderRows'
import { Region } from '../Region'
import run from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** The one ordered backlog. Each move asks why, in a line; once frozen it stands still for the consent round. */
export function BacklogOrder({
  isToBeFrozen = false
}: {
  /** Whoever shows it asks for that already. */
  readonly isToBeFrozen?: boolean
}) {
  const words = useWords()
  const { product, session, context } = useSnapshot()
  const [refining, setRefining] = useState<Item | 'new' | null>(null)
  const { backlog, lastAgreed } = product
  const [asking, setAsking] = useState<Move | null>(null)
  const rows = useMemo(() => orderRows(backlog, lastAgreed), [backlog, lastAgreed])
  const ids = useMemo(() => backlog.map(({ id }) => id), [backlog])
  const [find, setFind] = useState('')
  const shown = useMemo(() => rowsFound(rows, find), [rows, find])
  const frozen = session.frozen !== null
  const moving = backlog.find(({ id }) => id === asking?.id)
  const isMetaScrum = session.kind === 'metaScrum'
  return (
    <Region
      title={words.say(isMetaScrum ? 'room.backlog' : 'part.transformation')}
      aside={
        isToBeFrozen ? null : isMetaScrum ? (
          <Button
            size="small"
            icon={frozen ? Undo2 : Snowflake}
            isDisabled={backlog.length === 0}
            onPress={() => void act({ type: frozen ? 'thawOrder' : 'freezeOrder' })}
          >
            {words.say(frozen ? 'meta.thaw' : 'room.freeze')}
          </Button>
        ) : (
          <Button size="small" icon={Plus} onPress={() => setRefining('new')}>
            {words.say('board.add')}
          </Button>
        )
      }
    >
      {(backlog.length > manyRows || find !== '') && (
        <TextField label={words.say('meta.find')} value={find} onChange={setFind} maxLength={100} />
      )}
      {shown.length === 0 ? (
        <p className={run.hint}>{words.say(find === '' ? 'audience.backlog.none' : 'common.noMatch')}</p>
      ) : (
        <OrderList
          rows={shown}
          ids={ids}
          onMove={frozen ? null : setAsking}
          onRefine={isMetaScrum ? null : setRefining}
        />
      )}
      <Ended />
      {session.reorders.length > 0 && (
        <ul className={run.lines}>
          {session.reorders.map(({ item, title, from, to, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log that only grows at its end
            <li key={`${index} ${item}`} className={run.line}>
              <span className={run.grow}>
                <Name most={200}>{title}</Name> {from} → {to}
                {': '}
                <Name most={300}>{reason || words.say('meta.noReason')}</Name>
              </span>
            </li>
          ))}
        </ul>
      )}
      {refining && (
        <ItemDialog
          unitId={context.unit.id}
          kind="transformation"
          item={refining === 'new' ? null : refining}
          onClose={() => setRefining(null)}
        />
      )}
      {asking && moving && (
        <ReasonDialog
          title={words.say('room.move', { title: moving.title })}
          label={words.say('room.move.why')}
          onClose={() => setAsking(null)}
          onSubmit={(reason) =>
            act({ type: 'reorderItem', item: asking.id, beforeId: asking.beforeId, reason })
          }
        />
      )}
    </Region>
  )
}

/** What is wanted in a list longer than this is looked for by its words. */
const manyRows = 20

function rowsFound(rows: readonly OrderRow[], find: string): readonly OrderRow[] {
  const asked = find.trim().toLocaleLowerCase()
  return asked ? rows.filter(({ title }) => title.toLocaleLowerCase().includes(asked)) : rows
}

/** What has left the order here, or since it was last agreed. */
function Ended() {
  const words = useWords()
  const { product } = useSnapshot()
  if (product.ended.length === 0) return null
  return (
    <ul className={run.lines} aria-label={words.say('meta.ended')}>
      {product.ended.map(({ id, title, state }) => (
        <li key={id} className={run.line}>
          <span className={run.grow}>
            <s>
              <Name most={200}>{title}</Name>
            </s>
          </span>
          {(state === 'dropped' || state === 'killed' || state === 'done') && (
            <Badge>{words.say(`meta.${state}`)}</Badge>
          )}
        </li>
      ))}
    </ul>
  )
}
