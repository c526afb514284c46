import { CircleCheck, CircleHelp } from 'lucide-react'
import type { SessionRow } from '../../../shared/ipc/reads/sessions'
import { clockText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { VirtualList } from '../../components/VirtualList'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import { momentText } from '../moment'
import styles from './HistoryRoom.module.css'

/** Sessions as they come from the store, newest first. */
export function SessionList({
  sessions,
  chosen,
  onChoose
}: {
  readonly sessions: readonly SessionRow[]
  readonly chosen: string | null
  readonly onChoose: (sessionId: string) => void
}) {
  const words = useWords()
  const now = wallNow()
  return (
    <VirtualList
      label={words.say('history.list')}
      role="listbox"
      className={styles.list}
      count={sessions.length}
      rowHeight={64}
      keyOf={(row) => sessions[row]?.sessionId ?? String(row)}
      active={sessions.findIndex(({ sessionId }) => sessionId === chosen)}
      onActive={(row) => onChoose(sessions[row]?.sessionId ?? '')}
      showsSelection
      textOf={(row) => sessions[row]?.unitName ?? ''}
      renderRow={(row) => {
        const session = sessions[row]
        if (!session) return null
        const { unitName, kind, startedAt, closedAt, usedMs, boxMs, green } = session
        const at = startedAt ?? closedAt
        return (
          <span className={styles.row}>
            <span className={styles.first}>
              <span className={`${styles.unit} ${styles.cut}`}>
                <Name>{unitName}</Name>
              </span>
              <span className={styles.when}>{at !== null && momentText(at, now, words.locale)}</span>
            </span>
            <span className={styles.second}>
              <span className={styles.cut}>
                {words.say(`ceremony.${kind}`)}
                {green !== null && (
                  <span className={styles.green}>
                    {green ? <CircleCheck aria-hidden size={14} /> : <CircleHelp aria-hidden size={14} />}
                    {words.say(green ? 'history.green' : 'history.notGreen')}
                  </span>
                )}
              </span>
              <span className={styles.when}>
                {closedAt === null
                  ? words.say('history.notClosed')
                  : words.say('history.used', { used: clockText(usedMs, true), box: clockText(boxMs, true) })}
              </span>
            </span>
          </span>
        )
      }}
    />
  )
}
