import { useWords } from '../../../stores/words'
import { captured } from '../pick'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import styles from '../session.module.css'
import { ImpedimentItem } from './ImpedimentItem'

/** What came up while this speaker had the word; earlier turns' below it. */
export function Captured() {
  const words = useWords()
  const snapshot = useSnapshot()
  const { thisTurn, before } = captured(snapshot)
  return (
    <>
      <Region title={words.say('room.captured')}>
        {thisTurn.length === 0 && <p className={styles.quiet}>{words.say('room.captured.none')}</p>}
        <ul className={styles.items}>
          {thisTurn.map((item) => (
            <ImpedimentItem key={item.id} item={item} />
          ))}
        </ul>
      </Region>
      {before.length > 0 && (
        <Region title={words.say('room.capturedBefore')}>
          <ul className={styles.items}>
            {before.map((item) => (
              <ImpedimentItem key={item.id} item={item} />
            ))}
          </ul>
        </Region>
      )}
    </>
  )
}
