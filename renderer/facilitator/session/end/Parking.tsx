import { Check, CircleSlash, Flag, OctagonAlert } from 'lucide-react'
import { leftText } from '../../../../shared/words/format'
import { useReading } from '../../../audience/useReading'
import { Name } from '../../../ceremony/Name'
import { PaintedClock } from '../../../ceremony/PaintedClock'
import { Badge } from '../../../components/Badge'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import styles from '../Run.module.css'
import { useSessionOnScreen } from '../SessionContext'
import { openSheet } from '../ui'

/** The 16th minute: each parked topic is talked through, dropped, or turned into an impediment. */
export function Parking() {
  const words = useWords()
  const { snapshot, receivedAt } = useSessionOnScreen()
  const reading = useReading(snapshot.turn, receivedAt, snapshot.rate)
  return (
    <>
      <section className={styles.head} data-phase="parking">
        <div className={styles.words}>
          <h2 className={styles.title}>{words.say('audience.parking')}</h2>
          <p>{words.say('audience.parking.hint')}</p>
        </div>
        {reading && (
          <PaintedClock
            as="p"
            reading={reading}
            show={leftText}
            label={words.say('audience.turn')}
            className={styles.clock}
          />
        )}
      </section>
      <ul className={styles.lines}>
        {snapshot.session.topics.map((topic) => (
          <li key={topic.id} className={styles.topic}>
            <div className={styles.grow}>
              <p className={styles.strong}>
                <Name most={400}>{topic.text}</Name>
              </p>
              {topic.stay.length > 0 && (
                <p className={styles.hint}>
                  <Name most={300}>{words.say('room.stays', { names: topic.stay.join(', ') })}</Name>
                </p>
              )}
            </div>
            {topic.result !== 'open' ? (
              <Badge>{words.say(`room.topic.${topic.result}`)}</Badge>
            ) : (
              <div className={styles.row}>
                <Button
                  size="small"
                  icon={Check}
                  onPress={() => void act({ type: 'closeTopic', topic: topic.id, result: 'talked' })}
                >
                  {words.say('room.topic.talked')}
                </Button>
                <Button
                  size="small"
                  icon={OctagonAlert}
                  onPress={() => {
                    void act({ type: 'closeTopic', topic: topic.id, result: 'impediment' })
                    openSheet('impediment')
                  }}
                >
                  {words.say('room.topic.impediment')}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  icon={CircleSlash}
                  onPress={() => void act({ type: 'closeTopic', topic: topic.id, result: 'dropped' })}
                >
                  {words.say('room.topic.dropped')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button variant="primary" icon={Flag} onPress={() => void act({ type: 'finish' })}>
          {words.say('room.toReview')}
        </Button>
      </div>
    </>
  )
}
