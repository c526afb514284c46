import { useMemo } from 'react'
import { clockText } from '../../shared/words/format'
import { PaintedClock } from '../ceremony/PaintedClock'
import { iconByPhase } from '../ceremony/phaseLook'
import { useRoomWords } from '../ceremony/roomWords'
import styles from './card.module.css'
import type { RoomOnScreen } from './room'
import { useReading } from './useReading'

/** Icon and word of the phase; a pause also says how long it lasts. */
export function PhaseTag({ room }: { readonly room: RoomOnScreen }) {
  const words = useRoomWords()
  const Icon = iconByPhase[room.phase]
  const { pauseMs, rate } = room.snapshot
  const face = useMemo(() => ({ elapsedMs: pauseMs, limitMs: 0, running: true }), [pauseMs])
  const pause = useReading(face, room.receivedAt, rate)
  return (
    <p className={styles.tag}>
      <Icon aria-hidden strokeWidth={3} fill={room.phase === 'onTime' ? 'currentColor' : 'none'} />
      <span>{words.say(`phase.${room.phase}`)}</span>
      {room.phase === 'paused' && pause && (
        <PaintedClock reading={pause} show={upText} className={styles.figures} />
      )}
    </p>
  )
}

const upText = (elapsedMs: number): string => clockText(elapsedMs, true)
