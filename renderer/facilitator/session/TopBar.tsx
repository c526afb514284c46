import {
  CircleParking,
  Flag,
  LogOut,
  Minus,
  OctagonAlert,
  Pause,
  Play,
  Plus,
  SkipBack,
  SkipForward,
  SlidersHorizontal
} from 'lucide-react'
import { leftText } from '../../../shared/words/format'
import { useReading } from '../../audience/useReading'
import { Name } from '../../ceremony/Name'
import { PaintedClock } from '../../ceremony/PaintedClock'
import { usePhase } from '../../ceremony/usePhase'
import { Button } from '../../components/Button'
import { IconButton } from '../../components/IconButton'
import { useSession } from '../../stores/session'
import { useWords } from '../../stores/words'
import { act } from './act'
import { EndClock } from './EndClock'
import { useSessionOnScreen } from './SessionContext'
import styles from './TopBar.module.css'
import { openSheet } from './ui'

/** What this is, what is left of the box, and the buttons that move the room. */
export function TopBar() {
  const words = useWords()
  const { snapshot, receivedAt } = useSessionOnScreen()
  const { session, box: face, rate } = snapshot
  const box = useReading(face, receivedAt, rate)
  const phase = usePhase(box, 'box', session.setUp.thresholds)
  const live = session.phase === 'running' || session.phase === 'paused'
  return (
    <header className={styles.bar}>
      <div className={styles.where}>
        <h1 className={styles.unit}>
          <Name>{session.unitName}</Name>
        </h1>
        <p className={styles.kind}>{words.say(`ceremony.${session.kind}`)}</p>
      </div>
      {live && box && (
        <div className={styles.box} data-phase={phase}>
          <IconButton
            label={words.say('room.box.less')}
            icon={Minus}
            onPress={() => void act({ type: 'adjustBox', deltaMs: -60_000 })}
          />
          <div>
            <p className={styles.left}>
              <PaintedClock reading={box} show={leftText} label={words.say('audience.box')} />{' '}
              <span>{words.say(phase === 'overTime' ? 'room.box.over' : 'audience.left')}</span>
            </p>
            <EndClock />
          </div>
          <IconButton
            label={words.say('room.box.more')}
            icon={Plus}
            onPress={() => void act({ type: 'adjustBox', deltaMs: 60_000 })}
          />
        </div>
      )}
      <div className={styles.actions}>
        {live && (
          <>
            <IconButton
              icon={SkipBack}
              label={words.say('room.previous')}
              onPress={() => void act({ type: 'previous' })}
            />
            {session.phase === 'paused' ? (
              <Button icon={Play} onPress={() => void act({ type: 'resume' })}>
                {words.say('room.resume')}
              </Button>
            ) : (
              <Button icon={Pause} onPress={() => void act({ type: 'pause' })}>
                {words.say('room.pause')}
              </Button>
            )}
            <Button icon={SkipForward} variant="primary" onPress={() => void act({ type: 'next' })}>
              {words.say('room.next')}
            </Button>
            <span className={styles.gap} />
          </>
        )}
        {session.phase !== 'closed' && (
          <>
            <Button icon={OctagonAlert} onPress={() => openSheet('impediment')}>
              {words.say('room.raise')}
            </Button>
            <Button icon={CircleParking} onPress={() => openSheet('park')}>
              {words.say('room.park')}
            </Button>
          </>
        )}
        {(live || session.phase === 'parking') && (
          <Button icon={Flag} onPress={() => void act({ type: 'finish' })}>
            {words.say('room.finish')}
          </Button>
        )}
        {session.phase !== 'lobby' && session.phase !== 'closed' && (
          <IconButton
            label={words.say('setup.title')}
            icon={SlidersHorizontal}
            onPress={() => openSheet('setUp')}
          />
        )}
        <IconButton
          label={words.say('room.toRooms')}
          icon={LogOut}
          onPress={() => useSession.setState({ away: true })}
        />
      </div>
    </header>
  )
}
