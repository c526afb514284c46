import { useCallback } from 'react'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/snapshot'
import { clockText, timeOfDay } from '../../../shared/words/format'
import { useReading } from '../../audience/useReading'
import { PaintedClock } from '../../ceremony/PaintedClock'
import { useWords } from '../../stores/words'
import { useSessionOnScreen } from './SessionContext'
import styles from './TopBar.module.css'

/** "ends 9:00 (+0:20)": when it is over if every waiting turn takes its time, and how far that is from the box. */
export function ProjectedEnd() {
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

/**
 * @param passedMs time the box has run since the snapshot
 * @returns when the ceremony ends (wall ms), and how far beyond its box
 */
export function projectedEnd(
  {
    box,
    turn,
    projectedOverMs,
    atWall
  }: Pick<FacilitatorSnapshot, 'box' | 'turn' | 'projectedOverMs' | 'atWall'>,
  passedMs: number
): { readonly atWall: number; readonly overMs: number } {
  // Time inside a turn's allotment is planned for; beyond it, and between turns, each second moves the end.
  const spare = turn ? Math.max(0, turn.limitMs - turn.elapsedMs) : 0
  const overMs = projectedOverMs + Math.max(0, passedMs - spare)
  return { atWall: atWall + (box.limitMs - box.elapsedMs) + overMs, overMs }
}
