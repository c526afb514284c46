import { ArrowLeftRight, MonitorOff, MonitorPlay, Square } from 'lucide-react'
import { plainLook } from '../../../../shared/look'
import { AudienceScreen } from '../../../audience/AudienceScreen'
import { Button } from '../../../components/Button'
import { Checkbox } from '../../../components/Checkbox'
import { Select } from '../../../components/Select'
import { useApp } from '../../../stores/app'
import { useWords } from '../../../stores/words'
import { setScreen } from '../act'
import { Region } from '../Region'
import { useSessionOnScreen } from '../SessionContext'
import { OneScreen, WaylandHint } from './DisplayBar'
import styles from './OnScreen.module.css'
import { RoomChoices } from './RoomChoices'

/** What the room sees, drawn by the very screen that the room sees, and what it may see. */
export function OnScreen() {
  const words = useWords()
  const { snapshot, receivedAt } = useSessionOnScreen()
  const look = useApp((app) => app.hello?.look ?? plainLook)
  const { session, screen, audience } = snapshot
  const canMove = screen.displays.length > 1 && screen.audienceOpen && !screen.wayland
  const current = screen.displays.find((display) => display.current)
  return (
    <Region
      title={words.say('room.onScreen')}
      aside={
        <span className={styles.state} data-off={!screen.audienceOpen || undefined}>
          {words.say(
            !screen.audienceOpen
              ? 'room.screen.closed'
              : screen.held
                ? 'room.screen.heldNow'
                : 'room.screen.live'
          )}
        </span>
      }
    >
      <div className={styles.preview} aria-hidden inert>
        <AudienceScreen snapshot={audience} receivedAt={receivedAt} look={look} />
      </div>
      <div className={styles.controls}>
        <Checkbox
          label={words.say('room.screen.hold')}
          isSelected={screen.held}
          onChange={(held) => void setScreen({ type: 'hold', held })}
        />
        <Checkbox
          label={words.say('room.screen.black')}
          isSelected={screen.mode === 'black'}
          onChange={(on) => void setScreen({ type: 'mode', mode: on ? 'black' : 'live' })}
        />
        <Checkbox
          label={words.say('room.screen.white')}
          isSelected={screen.mode === 'white'}
          onChange={(on) => void setScreen({ type: 'mode', mode: on ? 'white' : 'live' })}
        />
        {screen.audienceOpen && screen.displays.length > 1 && (
          <Checkbox
            label={words.say('displays.fullScreen')}
            isSelected={screen.fullScreen}
            onChange={(on) => void setScreen({ type: 'fullScreen', on })}
          />
        )}
      </div>
      <div className={styles.controls}>
        <Button
          size="small"
          icon={screen.audienceOpen ? MonitorOff : MonitorPlay}
          onPress={() => void setScreen({ type: 'audience', open: !screen.audienceOpen })}
        >
          {words.say(screen.audienceOpen ? 'room.screen.close' : 'room.screen.open')}
        </Button>
        {screen.spotlight !== null && (
          <Button
            size="small"
            icon={Square}
            onPress={() => void setScreen({ type: 'spotlight', impedimentId: null })}
          >
            {words.say('room.spotlight.off')}
          </Button>
        )}
        {canMove && (
          <Button size="small" icon={ArrowLeftRight} onPress={() => void setScreen({ type: 'swap' })}>
            {words.say('displays.swap')}
          </Button>
        )}
        {canMove && (
          <Select
            label={words.say('room.screen.display')}
            labelHidden
            choices={screen.displays.map(({ id, label }) => ({ id: String(id), label }))}
            value={String(current?.id ?? '')}
            onChange={(id) => void setScreen({ type: 'display', displayId: Number(id) })}
          />
        )}
      </div>
      {screen.displays.length === 1 && <OneScreen />}
      {screen.wayland && <WaylandHint />}
      {session.phase === 'lobby' && <RoomChoices />}
    </Region>
  )
}
