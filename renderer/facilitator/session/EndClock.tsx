import { useCallback } from 'react'
import { clockText, timeOfDay } from '../../../shared/words/format'
import { useReading } from '../../audience/useReading'
import { PaintedClock } from '../../ceremony/PaintedClock'
import { projectedEnd } from '../../ceremony/projectedEnd'
import { useWords } from '../../stores/words'
import { useSessionOnScreen } from './SessionContext'
import styles from './TopBar.module.css'

/** "ends 9:00 (+0:20)": when it is over if every waiting turn takes its time, and how far that is from the box. */
export function EndClock() {
  const words = useWords()
  const { snapshot, receivedAt } = useSessionOnScreen()
  const reading = useReading(snapshot.box, receivedAt, snapshot.rate)
  const show = useCallback(
    (boxMs: number) => {
      const { atWall, overMs } = projectedEnd(snapshot, boxMs - snapshot.box.elapsedMs)
      const off = Math.round(overMs / 1000) * 1000
      const sign = off < 0 ? '−' : '+'
      return words.say('room.ends', {
        time: timeOfDay(atWall, words.locale),
        off: `${sign}${clockText(Math.abs(off), true)}`
      })
    },
    [snapshot, words]
  )
  return reading && <PaintedClock as="p" reading={reading} show={show} className={styles.ends} />
}
