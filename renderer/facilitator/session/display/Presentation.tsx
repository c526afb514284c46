import { Minimize, Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import { useEffect, useState } from 'react'
import { plainLook } from '../../../../shared/look'
import { AudienceScreen } from '../../../audience/AudienceScreen'
import { Button } from '../../../components/Button'
import { useApp } from '../../../stores/app'
import { useWords } from '../../../stores/words'
import { act, setScreen } from '../act'
import { useSessionOnScreen } from '../SessionContext'
import { Sheets } from '../sheets/Sheets'
import { closeSheet, useSessionUi } from '../ui'
import styles from './Presentation.module.css'

const restMs = 3000

/**
 * The only display shows what the room sees, with what moves it on a strip that goes away by itself. The facilitator's
 * own side is not behind it but gone: no note and no confidential title can be uncovered by a slip of the hand.
 */
export function Presentation() {
  const words = useWords()
  const { snapshot, receivedAt } = useSessionOnScreen()
  const look = useApp((app) => app.hello?.look ?? plainLook)
  const isShown = useStrip()
  const { phase } = snapshot.session
  const live = phase === 'running' || phase === 'paused'
  const leave = () => void setScreen({ type: 'present', on: false })
  return (
    <div className={styles.presentation} data-resting={!isShown || undefined}>
      <AudienceScreen snapshot={snapshot.audience} receivedAt={receivedAt} look={look} />
      <div
        role="toolbar"
        aria-label={words.say('displays.present.controls')}
        className={styles.strip}
        data-shown={isShown || undefined}
        // A button that kept the focus would take the next Space for itself.
        onPointerUp={() => (document.activeElement as HTMLElement | null)?.blur()}
      >
        {phase === 'lobby' && (
          <Button variant="primary" size="large" icon={Play} onPress={() => void act({ type: 'start' })}>
            {words.say('room.start')}
          </Button>
        )}
        {live && (
          <>
            <Button size="large" icon={SkipBack} onPress={() => void act({ type: 'previous' })}>
              {words.say('room.previous')}
            </Button>
            {phase === 'paused' ? (
              <Button size="large" icon={Play} onPress={() => void act({ type: 'resume' })}>
                {words.say('room.resume')}
              </Button>
            ) : (
              <Button size="large" icon={Pause} onPress={() => void act({ type: 'pause' })}>
                {words.say('room.pause')}
              </Button>
            )}
            <Button
              variant="primary"
              size="large"
              icon={SkipForward}
              onPress={() => void act({ type: 'next' })}
            >
              {words.say('room.next')}
            </Button>
          </>
        )}
        <Button size="large" icon={Minimize} onPress={leave}>
          {words.say('displays.present.leave')}
        </Button>
      </div>
      <PublicSheets />
    </div>
  )
}

/** Only sheets that start empty or hold no words of anybody: others could show what is confidential. */
function PublicSheets() {
  const sheet = useSessionUi((ui) => ui.sheet)
  const about = useSessionUi((ui) => ui.sheetAbout)
  const isPublic = about === null && (sheet === 'impediment' || sheet === 'park' || sheet === 'keys')
  useEffect(() => {
    if (sheet !== null && !isPublic) closeSheet()
  }, [sheet, isPublic])
  return isPublic ? <Sheets /> : null
}

/** True for a while after the pointer moved, or Ctrl+K or Tab was pressed. */
function useStrip(): boolean {
  const [isShown, setShown] = useState(true)
  useEffect(() => {
    let timer = window.setTimeout(() => setShown(false), restMs)
    const show = () => {
      setShown(true)
      clearTimeout(timer)
      timer = window.setTimeout(() => setShown(false), restMs)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (isPalette || event.key === 'Tab') show()
    }
    window.addEventListener('pointermove', show)
    window.addEventListener('keydown', onKeyDown, true)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', show)
      window.removeEventListener('keydown', onKeyDown, true)
    }
  }, [])
  return isShown
}
