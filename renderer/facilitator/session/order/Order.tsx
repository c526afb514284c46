import {
  Check,
  Dices,
  GripVertical,
  ListRestart,
  Minus,
  Play,
  SkipForward,
  UserCheck,
  UserX
} from 'lucide-react'
import { Button as DragHandle, GridList, GridListItem } from 'react-aria-components'
import { hasOrder } from '../../../../shared/ceremony/setup'
import type { Turn } from '../../../../shared/ceremony/state'
import type { Words } from '../../../../shared/words'
import { clockText } from '../../../../shared/words/format'
import { Name } from '../../../ceremony/Name'
import { IconButton } from '../../../components/IconButton'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import session from '../session.module.css'
import { turnTitle } from '../turns/turnTitle'
import { useSessionUi } from '../ui'
import styles from './Order.module.css'
import { useReorder } from './useReorder'

/** Who is on, who was, who is next. In the lobby rows can be put in another order; later Enter jumps to one. */
export function Order() {
  const words = useWords()
  const snapshot = useSnapshot()
  const { turns, phase } = snapshot.session
  const selected = useSessionUi((ui) => ui.turn)
  const reorder = useReorder(
    turns.map(({ id }) => id),
    (ids) => void act({ type: 'arrange', turns: [...ids] })
  )
  const lobby = phase === 'lobby'
  const live = phase === 'running' || phase === 'paused'
  return (
    <Region
      title={words.say('audience.order')}
      className={session.order}
      aside={hasOrder(snapshot.session.kind) && <HowOrdered lobby={lobby} />}
    >
      <div data-order className={styles.scroll} {...(lobby ? { onKeyDownCapture: reorder.onKeyDown } : {})}>
        <GridList
          key={lobby ? 'lobby' : 'run'}
          aria-label={words.say('room.turns')}
          className={styles.list ?? ''}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) =>
            useSessionUi.setState({ turn: keys === 'all' ? null : String([...keys][0] ?? '') || null })
          }
          onAction={(key) => live && void act({ type: 'goTo', turn: String(key) })}
          {...(lobby ? { dragAndDropHooks: reorder.hooks } : {})}
          renderEmptyState={() => <p className={styles.empty}>{words.say('room.noTurns')}</p>}
        >
          {turns.map((turn, index) => {
            const title = turnTitle(turn, snapshot, words)
            return (
              <GridListItem key={turn.id} id={turn.id} textValue={title} className={styles.row ?? ''}>
                {lobby && (
                  <DragHandle slot="drag" className={styles.grip ?? ''}>
                    <GripVertical aria-hidden size={16} />
                  </DragHandle>
                )}
                <span className={styles.place} data-result={turn.result}>
                  <Place turn={turn} number={index + 1} />
                </span>
                <span className={styles.name} data-result={turn.result}>
                  <Name>{title}</Name>
                </span>
                <span className={styles.time}>{timeOf(turn, words)}</span>
                {turn.result === 'skipped' && phase !== 'closed' && turn.id === selected && (
                  <IconButton
                    label={words.say('setup.bringBack', { name: title })}
                    icon={UserCheck}
                    onPress={() => void act({ type: 'bringBack', turn: turn.id })}
                  />
                )}
                {live && turn.result !== 'speaking' && turn.id === selected && (
                  <IconButton
                    label={words.say('room.jump', { name: title })}
                    icon={SkipForward}
                    onPress={() => void act({ type: 'goTo', turn: turn.id })}
                  />
                )}
                {live &&
                  (turn.result === 'waiting' || turn.result === 'speaking') &&
                  turn.id === selected && (
                    <IconButton
                      label={words.say('room.skip', { name: title })}
                      icon={UserX}
                      onPress={() => void act({ type: 'skip', turn: turn.id })}
                    />
                  )}
              </GridListItem>
            )
          })}
        </GridList>
      </div>
    </Region>
  )
}

/** How the turns came to stand as they do, with the number of a lot; before the start, a way to have it anew. */
function HowOrdered({ lobby }: { readonly lobby: boolean }) {
  const words = useWords()
  const { order, setUp } = useSnapshot().session
  const byLot = setUp.order === 'random'
  const again = lobby && (byLot || order.how === 'byHand' || order.how === 'board')
  return (
    <span className={styles.how}>
      {order.seed === null
        ? words.say(`setup.order.${order.how}`)
        : words.say('setup.order.lot', { seed: String(order.seed).padStart(4, '0') })}
      {again && (
        <IconButton
          label={words.say(byLot ? 'setup.order.again' : 'setup.order.restore')}
          icon={byLot ? Dices : ListRestart}
          onPress={() => void act({ type: 'drawOrder' })}
        />
      )}
    </span>
  )
}

function Place({ turn, number }: { readonly turn: Turn; readonly number: number }) {
  switch (turn.result) {
    case 'speaking':
      return <Play aria-hidden size={16} fill="currentColor" />
    case 'done':
      return <Check aria-hidden size={16} strokeWidth={2.5} />
    case 'skipped':
      return <Minus aria-hidden size={16} strokeWidth={2.5} />
    case 'waiting':
      return number
  }
}

function timeOf(turn: Turn, words: Words): string {
  if (turn.result === 'skipped') return words.say('room.skipped')
  if (turn.result !== 'done') return clockText(turn.allottedMs, true)
  const over = turn.watch.elapsedMs - turn.allottedMs
  const used = clockText(turn.watch.elapsedMs, true)
  return over >= 1000 ? words.say('room.usedOver', { used, over: clockText(over, true) }) : used
}
