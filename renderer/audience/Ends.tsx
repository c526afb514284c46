import { useMemo } from 'react'
import { clockText, timeOfDay } from '../../shared/words/format'
import { PaintedClock } from '../ceremony/PaintedClock'
import { projectedEnd } from '../ceremony/projectedEnd'
import { useRoomWords } from '../ceremony/roomWords'
import styles from './AudienceScreen.module.css'
import type { RoomOnScreen } from './room'

/** When it is over if every waiting turn takes its time; how far beyond the box only where it is beyond. */
export function Ends({ room: { snapshot, box } }: { readonly room: RoomOnScreen }) {
  const words = useRoomWords()
  const show = useMemo(() => {
    const { box: face, turn, projectedOverMs, atWall } = snapshot
    if (!face || projectedOverMs === null) return null
    return (boxMs: number) => {
      const { atWall: end, overMs } = projectedEnd(
        { box: face, turn, projectedOverMs, atWall },
        boxMs - face.elapsedMs
      )
      const time = timeOfDay(end, words.locale)
      return overMs < 1000
        ? words.say('audience.ends', { time })
        : words.say('audience.endsOff', { time, off: `+${clockText(overMs, true)}` })
    }
  }, [snapshot, words])
  return box && show && <PaintedClock reading={box} show={show} className={styles.figures} />
}
