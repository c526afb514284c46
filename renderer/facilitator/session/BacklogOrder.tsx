import { ArrowRight, GripVertical, PencilLine, Plus, Snowflake } from 'lucide-react'
import { useState } from 'react'
import { Button as DragHandle, GridList, GridListItem } from 'react-aria-components'
import type { Item } from '../../../shared/product/types'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { IconButton } from '../../components/IconButton'
import { useWords } from '../../stores/words'
import { ReasonDialog } from '../impediments/ReasonDialog'
import { ItemDialog } from '../product/ItemDialog'
import { act } from './act'
import styles from './BacklogOrder.module.css'
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
  const ids = backlog.map(({ id }) => id)
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
      <div {...(frozen ? {} : { onKeyDownCapture: reorder.onKeyDown })}>
        <GridList
          key={frozen ? 'frozen' : 'open'}
          aria-label={words.say('room.backlog')}
          className={styles.list ?? ''}
          selectionMode="none"
          {...(frozen ? {} : { dragAndDropHooks: reorder.hooks })}
          renderEmptyState={() => <p className={run.hint}>{words.say('audience.backlog.none')}</p>}
        >
          {backlog.map((item, index) => {
            const was = lastAgreed.indexOf(item.id) + 1
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
                {item.value !== null && (
                  <span className={styles.value}>{words.say('room.value', { value: item.value })}</span>
                )}
              </GridListItem>
            )
          })}
        </GridList>
      </div>
      {session.reorders.length > 0 && (
        <ul className={run.lines}>
          {session.reorders.map(({ item, title, from, to, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log that only grows at its end
            <li key={`${index} ${item}`} className={run.line}>
              <span className={run.grow}>
                <Name most={200}>{title}</Name> {from} → {to}
                {reason && (
                  <>
                    {': '}
                    <Name most={300}>{reason}</Name>
                  </>
                )}
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
