import { AlarmClock } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { untilBooked } from '../../../../shared/ceremony/booked'
import { leftText, plannedTime } from '../../../../shared/words/format'
import { useReading } from '../../../audience/useReading'
import { PaintedClock } from '../../../ceremony/PaintedClock'
import { Button } from '../../../components/Button'
import { on } from '../../../stores/bridge'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { useSessionOnScreen } from '../SessionContext'
import styles from './Lobby.module.css'

/** That the ceremony starts by itself and when, with one key against it; or that it was called off for today. */
export function StartsItself({ bookedAt }: { readonly bookedAt: string }) {
  const words = useWords()
  const { snapshot, receivedAt } = useSessionOnScreen()
  const { session, atWall, rate } = snapshot
  const left = untilBooked(bookedAt, atWall)
  const face = useMemo(() => ({ elapsedMs: 0, limitMs: left, running: true }), [left])
  const reading = useReading(face, receivedAt, rate)
  const show = useMemo(
    () => (elapsedMs: number, limitMs: number) =>
      words.say('setup.startsItself.in', { time: leftText(Math.min(elapsedMs, limitMs), limitMs) }),
    [words]
  )
  const armed = session.byClock && left > 0
  useCancelKey(armed)
  if (!session.setUp.byClock || left <= 0) return null
  if (!session.byClock)
    return (
      <div className={styles.facilitator}>
        <Button size="small" icon={AlarmClock} onPress={() => void act({ type: 'setByClock', on: true })}>
          {words.say('setup.startsItself.again')}
        </Button>
      </div>
    )
  return (
    <div className={styles.itself}>
      <AlarmClock aria-hidden size={18} />
      <p>
        {words.say('setup.startsItself', { time: plannedTime(bookedAt, words.locale) })}{' '}
        {reading && <PaintedClock reading={reading} show={show} className={styles.itselfIn} />}
      </p>
      <Button size="small" onPress={() => void act({ type: 'setByClock', on: false })}>
        {words.say('setup.startsItself.cancel')}
      </Button>
    </div>
  )
}

/** Esc closes the top layer, and while the clock is about to start the ceremony, that is the top layer. */
function useCancelKey(armed: boolean): void {
  useEffect(() => {
    if (!armed) return
    const cancel = () => void act({ type: 'setByClock', on: false })
    const onKeyDown = (event: KeyboardEvent) => {
      const dialog = document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')
      if (event.key !== 'Escape' || event.repeat || dialog) return
      event.preventDefault()
      event.stopImmediatePropagation()
      cancel()
    }
    window.addEventListener('keydown', onKeyDown, true)
    const stop = on('key', ({ key }) => {
      if (key === 'Escape') cancel()
    })
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      stop()
    }
  }, [armed])
}
