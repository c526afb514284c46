import { ArrowUp, CircleParking, Dices, FastForward, Flag, FlaskConical, Link2, Triangle } from 'lucide-react'
import { useRoomWords } from '../ceremony/roomWords'
import styles from './AudienceScreen.module.css'
import { Ends } from './Ends'
import type { RoomOnScreen } from './room'

/** The counters, and the marks that say this is no real meeting. */
export function Footer({ room }: { readonly room: RoomOnScreen }) {
  const words = useRoomWords()
  const { snapshot } = room
  const lot = snapshot.order?.seed ?? null
  const ends = snapshot.projectedOverMs !== null && snapshot.clock !== 'colour'
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
          {counters.dependencies > 0 && (
            <li>
              {/* The line has no room for a fourth word in every language. */}
              <Link2 role="img" strokeWidth={3} aria-label={words.say('audience.review.dependencies')} />{' '}
              {counters.dependencies}
            </li>
          )}
        </ul>
      )}
      <ul className={styles.marks}>
        {lot !== null && snapshot.view.screen === 'lobby' && (
          <li>
            <Dices aria-hidden strokeWidth={2.5} />{' '}
            {words.say('setup.order.lot', { seed: String(lot).padStart(4, '0') })}
          </li>
        )}
        {/* At another speed the hour it ends at is nobody's, and the line has no room for both. */}
        {counters && ends && !snapshot.rehearsal && (
          <li>
            <Flag aria-hidden strokeWidth={2.5} /> <Ends room={room} />
          </li>
        )}
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
