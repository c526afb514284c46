import { useMemo } from 'react'
import { clockText, timeOfDay } from '../../shared/words/format'
import { clockShow } from '../ceremony/clockShow'
import { Name } from '../ceremony/Name'
import { PaintedClock } from '../ceremony/PaintedClock'
import { useRoomWords } from '../ceremony/roomWords'
import styles from './AudienceScreen.module.css'
import type { RoomOnScreen } from './room'
import { useReading } from './useReading'

/** Ceremony and unit, what is left of the box, the time of day. */
export function Header({ room }: { readonly room: RoomOnScreen }) {
  const words = useRoomWords()
  const { snapshot, box, boxPhase, receivedAt } = room
  const over = boxPhase === 'overTime'
  const showBox = clockShow[snapshot.clock]
  const wall = useMemo(() => ({ elapsedMs: snapshot.atWall, limitMs: 0, running: true }), [snapshot.atWall])
  const time = useReading(wall, receivedAt, snapshot.rate)
  const show = useMemo(() => (ms: number) => timeOfDay(ms, words.locale), [words.locale])
  return (
    <header className={styles.header}>
      <div className={styles.where}>
        {snapshot.kind && (
          <>
            <span className={styles.ceremony}>{words.say(`ceremony.${snapshot.kind}`)}</span>
            <span aria-hidden>·</span>
          </>
        )}
        {snapshot.unitName && (
          <strong className={styles.unit}>
            <Name>{snapshot.unitName}</Name>
          </strong>
        )}
      </div>
      <div className={styles.clocks}>
        {box && showsBox(snapshot.view.screen) && (showBox || over) && (
          <span className={styles.box}>
            {words.say(over ? 'phase.boxOver' : 'audience.box')}{' '}
            {showBox && (
              <PaintedClock
                reading={box}
                show={showBox}
                label={words.say('audience.box')}
                className={styles.figures}
              />
            )}
            {snapshot.clock === 'up'
              ? ` ${words.say('audience.of', { time: clockText(box.face.limitMs, true) })}`
              : !over && ` ${words.say('audience.left')}`}
          </span>
        )}
        {time && <PaintedClock reading={time} show={show} className={styles.figures} />}
      </div>
    </header>
  )
}

const showsBox = (screen: string): boolean =>
  screen === 'run' || screen === 'parking' || screen === 'spotlight'
