import { ArrowUp, CircleParking, FastForward, FlaskConical, Triangle } from 'lucide-react'
import { useRoomWords } from '../ceremony/roomWords'
import styles from './AudienceScreen.module.css'
import type { RoomOnScreen } from './room'

/** The three counters, and the marks that say this is no real meeting. */
export function Footer({ room: { snapshot } }: { readonly room: RoomOnScreen }) {
  const words = useRoomWords()
  const counters = snapshot.view.screen === 'run' ? snapshot.view.counters : null
  return (
    <footer className={styles.footer}>
      {counters && (
        <ul className={styles.counters}>
          <li>
            <Triangle aria-hidden fill="currentColor" />{' '}
            {words.say('audience.raised', { count: counters.raised })}
          </li>
          <li>
            <ArrowUp aria-hidden strokeWidth={3} />{' '}
            {words.say('audience.goingUp', { count: counters.goingUp })}
          </li>
          <li>
            <CircleParking aria-hidden strokeWidth={2.5} />{' '}
            {words.say('audience.parked', { count: counters.parked })}
          </li>
        </ul>
      )}
      <ul className={styles.marks}>
        {snapshot.rehearsal && (
          <li>
            <FastForward aria-hidden fill="currentColor" />{' '}
            {words.say('rehearsal.mark', { rate: snapshot.rate })}
          </li>
        )}
        {snapshot.sample && (
          <li>
            <FlaskConical aria-hidden strokeWidth={2.5} /> {words.say('audience.sample')}
          </li>
        )}
      </ul>
    </footer>
  )
}
