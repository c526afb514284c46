import { CircleParking } from 'lucide-react'
import { Name } from '../../../ceremony/Name'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import styles from '../session.module.css'

/** What waits for the 16th minute. */
export function ParkingLot() {
  const words = useWords()
  const { session } = useSnapshot()
  const open = session.topics.filter(({ result }) => result === 'open')
  const canOpen = session.phase === 'running' || session.phase === 'paused'
  return (
    <Region title={words.say('room.parkingLot')}>
      {open.length === 0 && <p className={styles.quiet}>{words.say('room.parkingLot.empty')}</p>}
      <ul className={styles.topics}>
        {open.map((topic) => (
          <li key={topic.id} className={styles.topic}>
            <CircleParking aria-hidden size={16} />
            <div>
              <p>
                <Name most={400}>{topic.text}</Name>
              </p>
              {topic.stay.length > 0 && (
                <p className={styles.quiet}>
                  <Name most={200}>{words.say('room.stays', { names: topic.stay.join(', ') })}</Name>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {canOpen && open.length > 0 && (
        <Button size="small" onPress={() => void act({ type: 'openParking' })}>
          {words.say('room.openParking')}
        </Button>
      )}
    </Region>
  )
}
