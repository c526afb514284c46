import { Monitor, MonitorUp, Presentation, Projector, RotateCcw, Unplug } from 'lucide-react'
import { Name } from '../../../ceremony/Name'
import { Button } from '../../../components/Button'
import { ask } from '../../../stores/bridge'
import { complain } from '../../../stores/notices'
import { useWords } from '../../../stores/words'
import { setScreen } from '../act'
import { useSnapshot } from '../SessionContext'
import styles from './DisplayBar.module.css'

/** A projector that went away, one that was plugged in and waits for a word, or none at all before the start. */
export function DisplayBar() {
  const words = useWords()
  const { session, screen } = useSnapshot()
  const { offeredDisplay, lostDisplay, displays } = screen
  if (offeredDisplay)
    return (
      <div role="status" className={styles.bar}>
        <MonitorUp aria-hidden size={18} />
        <p>{words.say('displays.offer', { display: offeredDisplay.label })}</p>
        <Button
          size="small"
          variant="primary"
          onPress={() => void setScreen({ type: 'offered', show: true })}
        >
          {words.say('displays.offer.accept')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => void setScreen({ type: 'offered', show: false })}>
          {words.say('displays.offer.decline')}
        </Button>
      </div>
    )
  if (lostDisplay !== null)
    return (
      <div role="status" className={styles.bar}>
        <Unplug aria-hidden size={18} />
        <p>
          <Name>{words.say('displays.gone', { display: lostDisplay })}</Name>
        </p>
      </div>
    )
  if (session.phase === 'lobby' && displays.length === 1)
    return (
      <div role="status" className={styles.bar}>
        <Monitor aria-hidden size={18} />
        <p>{words.say('displays.one')}</p>
      </div>
    )
  return null
}

/** There is no second display: how to keep notes out of sight. */
export function OneScreen() {
  const words = useWords()
  return (
    <div className={styles.hint}>
      <p className={styles.line}>
        <Monitor aria-hidden size={16} />
        <span>{words.say('displays.one.hint')}</span>
      </p>
      <Button size="small" icon={Presentation} onPress={() => void setScreen({ type: 'present', on: true })}>
        {words.say('displays.present')}
      </Button>
    </div>
  )
}

/** Under Wayland windows stay where a person puts them. */
export function WaylandHint() {
  const words = useWords()
  const restart = async () => {
    const answer = await ask('app.restartInX11', {})
    if (!answer.ok) complain(answer.problem)
  }
  return (
    <div className={styles.hint}>
      <p className={styles.line}>
        <Projector aria-hidden size={16} />
        <span>
          <b>{words.say('displays.wayland')}.</b> {words.say('displays.wayland.why')}
        </span>
      </p>
      <Button size="small" icon={RotateCcw} onPress={() => void restart()}>
        {words.say('displays.wayland.restart')}
      </Button>
    </div>
  )
}
