import { History } from 'lucide-react'
import { useState } from 'react'
import type { UnfinishedSession } from '../../../shared/ipc/reads/today'
import { timeOfDay } from '../../../shared/words/format'
import { Button } from '../../components/Button'
import { Segmented } from '../../components/Segmented'
import { useWords } from '../../stores/words'
import { resumeSession } from '../actions'
import styles from './TodayRoom.module.css'

/** A ceremony that was cut off: it goes on where it was, with the time in between counted or left out. */
export function UnfinishedCard({
  session: { sessionId, unitName, kind, startedAt, lastSeenAt }
}: {
  readonly session: UnfinishedSession
}) {
  const words = useWords()
  const [gap, setGap] = useState<'leave' | 'count'>('leave')
  const seen = timeOfDay(lastSeenAt, words.locale)
  return (
    <section className={styles.unfinished}>
      <History aria-hidden size={24} />
      <div className={styles.unfinishedWords}>
        <h2 className={styles.unfinishedTitle}>
          {words.say('today.unfinished.title', { kind: words.say(`ceremony.${kind}`), unit: unitName })}
        </h2>
        <p>
          {startedAt === null
            ? words.say('today.unfinished.notStarted', { seen })
            : words.say('today.unfinished.text', { start: timeOfDay(startedAt, words.locale), seen })}
        </p>
      </div>
      {startedAt !== null && (
        <Segmented
          label={words.say('today.gap')}
          choices={[
            { id: 'leave', label: words.say('today.gap.leave') },
            { id: 'count', label: words.say('today.gap.count') }
          ]}
          value={gap}
          onChange={setGap}
        />
      )}
      <Button variant="primary" onPress={() => void resumeSession(sessionId, gap === 'count')}>
        {words.say('today.resume')}
      </Button>
    </section>
  )
}
