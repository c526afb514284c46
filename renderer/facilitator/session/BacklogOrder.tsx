import { ArrowRight, GripVertical, PencilLine, Plus, Snowflake } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button as DragHandle, GridList, GridListItem } from 'react-aria-components'
import type { Item } from '../../../shared/product/types'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { IconButton } from '../../components/IconButton'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { ReasonDialog } from '../impediments/ReasonDialog'
import { ItemDialog } from '../product/ItemDialog'
import { act } from './act'
import styles from './BacklogOrder.module.css'
import { ItemActions } from './ItemActions'
import { Region } from './Region'
import run from './Run.module.css'
import { useSnapshot } from './SessionContext'
import { useReorder } from './useReorder'

/** The one ordered backlog. Each move asks why, in a line; once frozen it stands still for the consent round. */
export function BacklogOrder() {
  const words = useWords()
  const { product, session, context } = useSnapshot()
  const [refining, setRefining] = useState<Item | 'new' | null>(null)
  const { backlog, lastAgreed } = product
  const [asking, setAsking] = useState<{ readonly id: string; readonly before: string | null } | null>(null)
  const { ids, numberById, wasById } = useMemo(
    () => ({
      ids: backlog.map(({ id }) => id),
      numberById: new Map(backlog.map(({ id }, index) => [id, index])),
      wasById: new Map(lastAgreed.map((id, index) => [id, index]))
    }),
    [backlog, lastAgreed]
  )
  const [find, setFind] = useState('')
  const shown = useMemo(() => rowsToShow(backlog, find), [backlog, find])
  const reorder = useReorder(ids, (_, id, before) => setAsking({ id, before }))
  const frozen = session.frozen !== null
  const moving = backlog.find(({ id }) => id === asking?.id)
  const isMetaScrum = session.kind === 'metaScrum'
  return (
    <Region
      title={words.say(isMetaScrum ? 'room.backlog' : 'part.transformation')}
      aside={
        isMetaScrum ? (
          <Button
            size="small"
            icon={Snowflake}
            isDisabled={frozen || backlog.length === 0}
            onPress={() => void act({ type: 'freezeOrder' })}
          >
            {words.say(frozen ? 'room.frozen' : 'room.freeze')}
          </Button>
        ) : (
          <Button size="small" icon={Plus} onPress={() => setRefining('new')}>
            {words.say('board.add')}
          </Button>
        )
      }
    >
      <p className={run.hint}>{words.say(frozen ? 'room.backlog.frozenHint' : 'room.backlog.hint')}</p>
      {backlog.length > mostRows && (
        <TextField label={words.say('meta.find')} value={find} onChange={setFind} maxLength={100} />
      )}
      <div {...(frozen ? {} : { onKeyDownCapture: reorder.onKeyDown })}>
        <GridList
          key={frozen ? 'frozen' : 'open'}
          aria-label={words.say('room.backlog')}
          className={styles.list ?? ''}
          selectionMode="none"
          {...(frozen ? {} : { dragAndDropHooks: reorder.hooks })}
          renderEmptyState={() => <p className={run.hint}>{words.say('audience.backlog.none')}</p>}
        >
          {shown.map((item) => {
            const index = numberById.get(item.id) ?? 0
            const was = (wasById.get(item.id) ?? -1) + 1
            return (
              <GridListItem
                key={item.id}
                id={item.id}
                textValue={`${index + 1} ${item.title}`}
                className={styles.row ?? ''}
              >
                {!frozen && (
                  <DragHandle slot="drag" className={styles.grip ?? ''}>
                    <GripVertical aria-hidden size={16} />
                  </DragHandle>
                )}
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.title}>
                  <Name most={200}>{item.title || words.say('impediments.confidential')}</Name>
                </span>
                {was > 0 && was !== index + 1 && (
                  <span className={styles.moved}>
                    {was} <ArrowRight aria-hidden size={14} /> {index + 1}
                  </span>
                )}
                {was === 0 && lastAgreed.length > 0 && (
                  <Badge tone="accent">{words.say('audience.backlog.new')}</Badge>
                )}
                {!isMetaScrum && (
                  <>
                    {item.state === 'doing' && <Badge tone="accent">{words.say('board.doing')}</Badge>}
                    <IconButton
                      icon={PencilLine}
                      label={words.say('product.editItem', { item: item.title })}
                      onPress={() => setRefining(item)}
                    />
                  </>
                )}
                {item.budget !== null && (
                  <span className={styles.value}>{words.say('meta.budget.is', { amount: item.budget })}</span>
                )}
                {item.value !== null && (
                  <span className={styles.value}>{words.say('room.value', { value: item.value })}</span>
                )}
                {isMetaScrum && !frozen && <ItemActions item={item} />}
              </GridListItem>
            )
          })}
        </GridList>
      </div>
      {shown.length < backlog.length && (
        <p className={run.hint}>{words.say('audience.more', { count: backlog.length - shown.length })}</p>
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
            act({ type: 'reorderItem', item: asking.id, beforeId: asking.before, reason })
          }
        />
      )}
    </Region>
  )
}

/** More rows than anybody reads in a meeting would only slow the room down: the rest is found by its words. */
const mostRows = 60

function rowsToShow(backlog: readonly Item[], find: string): readonly Item[] {
  const asked = find.trim().toLocaleLowerCase()
  const found = asked ? backlog.filter(({ title }) => title.toLocaleLowerCase().includes(asked)) : backlog
  return found.slice(0, mostRows)
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
