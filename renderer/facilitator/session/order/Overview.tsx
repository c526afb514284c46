import { Check, Minus, Play } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { Turn } from '../../../../shared/ceremony/state'
import { clockText } from '../../../../shared/words/format'
import { isLive } from '../../../ceremony/keyMeaning'
import { Name } from '../../../ceremony/Name'
import { Dialog } from '../../../components/Dialog'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { useSnapshot } from '../SessionContext'
import { turnTitle } from '../turns/turnTitle'
import { closeSheet, useSessionUi } from '../ui'
import styles from './Overview.module.css'

/** Every turn at a glance, to jump from: by arrow and Enter, by its number, or by typing its name. */
export function Overview() {
  const words = useWords()
  const snapshot = useSnapshot()
  const { turns, phase, currentTurnId } = snapshot.session
  const jump = (id: string) => {
    closeSheet()
    if (isLive(phase)) void act({ type: 'goTo', turn: id })
    else useSessionUi.setState({ turn: id })
  }
  const latest = useRef(jump)
  latest.current = jump
  const ids = useRef<readonly string[]>([])
  ids.current = turns.map(({ id }) => id)
  useEffect(() => {
    const onDigit = (digit: number) => {
      const id = ids.current[digit - 1]
      if (id !== undefined) latest.current(id)
    }
    useSessionUi.setState({ onDigit })
    return () => useSessionUi.setState({ onDigit: null })
  }, [])
  return (
    <Dialog title={words.say('keys.overview.title')} isOpen onClose={closeSheet} size="large">
      <GridList
        aria-label={words.say('room.turns')}
        layout="grid"
        className={styles.grid ?? ''}
        autoFocus
        selectionMode="single"
        selectionBehavior="replace"
        defaultSelectedKeys={currentTurnId === null ? [] : [currentTurnId]}
        onAction={(key) => jump(String(key))}
        renderEmptyState={() => <p>{words.say('keys.overview.none')}</p>}
      >
        {turns.map((turn, index) => {
          const name = turnTitle(turn, snapshot, words)
          const state = words.say(`keys.overview.${turn.result}`)
          const values = { number: index + 1, name, state }
          return (
            <GridListItem
              key={turn.id}
              id={turn.id}
              textValue={name}
              aria-label={words.say('keys.overview.turn', values)}
              className={styles.turn ?? ''}
              data-result={turn.result}
              onClick={() => jump(turn.id)}
            >
              <span className={styles.head}>
                <span className={styles.number}>{index + 1}</span>
                <Mark result={turn.result} />
                <span className={styles.time}>{clockText(timeOf(turn), true)}</span>
              </span>
              <span className={styles.name}>
                <Name>{name}</Name>
              </span>
              <span className={styles.state}>{state}</span>
            </GridListItem>
          )
        })}
      </GridList>
    </Dialog>
  )
}

function Mark({ result }: { readonly result: Turn['result'] }) {
  switch (result) {
    case 'speaking':
      return <Play aria-hidden size={16} fill="currentColor" />
    case 'done':
      return <Check aria-hidden size={16} strokeWidth={2.5} />
    case 'skipped':
      return <Minus aria-hidden size={16} strokeWidth={2.5} />
    case 'waiting':
      return null
  }
}

/** Time used for a turn that is done, time it has for the others (ms). */
const timeOf = (turn: Turn): number => (turn.result === 'done' ? turn.watch.elapsedMs : turn.allottedMs)
