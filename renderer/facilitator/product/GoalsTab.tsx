import { CircleAlert, Flag, PencilLine, Plus } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import type { GoalColumns } from '../../../shared/ipc/reads/goals'
import type { AlignmentOf } from '../../../shared/product/goals'
import { Name } from '../../ceremony/Name'
import { Badge, type Tone } from '../../components/Badge'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { EmptyState } from '../../components/EmptyState'
import { IconButton } from '../../components/IconButton'
import { VirtualList } from '../../components/VirtualList'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import { useOrg } from '../org/useOrg'
import { GoalDialog } from './GoalDialog'
import { moveByOne } from './moveItem'
import styles from './ProductRoom.module.css'

const tones: Readonly<Record<AlignmentOf, Tone>> = {
  top: 'accent',
  aligned: 'ok',
  servesNothing: 'warn',
  broken: 'danger',
  circle: 'danger'
}

/** The goals above, here and below, and whether what each is after leads to what the organisation is after. */
export function GoalsTab({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const org = useOrg()
  const goals = useRead('goals', { unitId }).value
  const [activeId, setActiveId] = useState<string | null>(null)
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  if (!goals) return null
  const own = goals.id.filter((_, row) => goals.depth[row] === 0)
  const onAltArrow = (event: KeyboardEvent) => {
    if (!event.altKey || activeId === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const move = moveByOne(own, activeId, event.key === 'ArrowUp' ? -1 : 1)
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    void changeProduct({ type: 'moveGoal', id: move.id, beforeId: move.beforeId })
  }
  const isOwn = (row: number) => goals.depth[row] === 0
  const unitName = (id: string) => org?.columns.name[org.indexById.get(id) ?? -1] ?? id
  const least = goals.depth.reduce((low, depth) => Math.min(low, depth), 0)
  const loose = goals.standing.filter((standing) => standing !== 'top' && standing !== 'aligned').length
  const unserved = goals.isUnserved.filter(Boolean).length
  return (
    <>
      <div className={styles.tools}>
        <p className={styles.quiet}>
          {goals.id.length > 0 &&
            words.say('product.goals.sum', { loose, unserved, without: goals.withoutGoal })}
        </p>
        <Button icon={Plus} variant="primary" onPress={() => setEditing('new')}>
          {words.say('product.goal.add')}
        </Button>
      </div>
      {goals.id.length === 0 ? (
        <EmptyState icon={Flag} text={words.say('product.goals.empty')} />
      ) : (
        <div className={styles.keys} onKeyDownCapture={onAltArrow}>
          <VirtualList
            label={words.say('product.tab.goals')}
            role="list"
            className={styles.goals}
            count={goals.id.length}
            rowHeight={64}
            keyOf={(row) => goals.id[row] ?? String(row)}
            active={activeId === null ? -1 : goals.id.indexOf(activeId)}
            onActive={(row) => setActiveId(goals.id[row] ?? null)}
            onOpen={(row) => setEditing(row)}
            textOf={(row) => goals.title[row] ?? ''}
            renderRow={(row) => (
              <span
                className={styles.goal}
                style={{ '--depth': (goals.depth[row] ?? 0) - least } as CSSProperties}
              >
                <span className={styles.goalWords}>
                  <span className={cx(styles.oneLine, isOwn(row) && styles.title)}>
                    <Name most={200}>{goals.title[row] ?? ''}</Name>
                  </span>
                  <span className={cx(styles.oneLine, styles.quiet)}>
                    <Name>{unitName(goals.unitId[row] ?? '')}</Name>
                    {(goals.above[row] ?? -1) >= 0 && (
                      <>
                        {' · '}
                        {words.say('product.goal.servesIs', {
                          goal: goals.title[goals.above[row] ?? -1] ?? ''
                        })}
                      </>
                    )}
                  </span>
                </span>
                {goals.state[row] !== 'open' && (
                  <Badge tone={goals.state[row] === 'met' ? 'ok' : 'plain'}>
                    {words.say(`product.goal.state.${goals.state[row] ?? 'open'}`)}
                  </Badge>
                )}
                <Served goals={goals} row={row} />
                <Badge tone={tones[goals.standing[row] ?? 'broken']}>
                  {words.say(`product.goal.${goals.standing[row] ?? 'broken'}`)}
                </Badge>
                <IconButton
                  icon={PencilLine}
                  label={words.say('product.editItem', { item: goals.title[row] ?? '' })}
                  onPress={() => setEditing(row)}
                />
              </span>
            )}
          />
          {own.length > 1 && <p className={styles.quiet}>{words.say('product.goals.hint')}</p>}
        </div>
      )}
      {editing !== null && (
        <GoalDialog
          unitId={editing === 'new' ? unitId : (goals.unitId[editing] ?? unitId)}
          goals={goals}
          row={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

function Served({ goals, row }: { readonly goals: GoalColumns; readonly row: number }) {
  const words = useWords()
  if (goals.isUnserved[row])
    return (
      <Badge tone="warn" icon={CircleAlert}>
        {words.say('product.goal.unserved')}
      </Badge>
    )
  const [servedBy, items] = [goals.servedBy[row] ?? 0, goals.items[row] ?? 0]
  if (servedBy + items === 0) return null
  return (
    <span className={styles.quiet}>{words.say('product.goal.servedBy', { goals: servedBy, items })}</span>
  )
}
