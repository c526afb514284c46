import { CircleAlert, CloudOff, Redo2, Save, Undo2 } from 'lucide-react'
import { Button } from '../../components/Button'
import { useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import { EndRehearsal } from '../rehearsal/EndRehearsal'
import { act } from './act'
import { useSnapshot } from './SessionContext'
import styles from './StatusBar.module.css'

/** What is safe on disk, what can be taken back, and that being offline is as it should be. */
export function StatusBar() {
  const words = useWords()
  const { saved, undo, rate, audience } = useSnapshot()
  const isRehearsal = useApp((app) => app.hello?.workspace === 'rehearsal')
  return (
    <footer className={styles.bar}>
      <p className={styles.item} data-state={saved.state}>
        {saved.state === 'failed' ? <CircleAlert aria-hidden size={16} /> : <Save aria-hidden size={16} />}
        {saved.state === 'saved'
          ? words.say('room.saved', { time: secondsOfDay(saved.atWall, words.locale) })
          : saved.state === 'saving'
            ? words.say('room.saving')
            : words.tell(saved.problem.text)}
      </p>
      <p className={styles.item}>{words.say('room.undoSteps', { count: undo.undoable })}</p>
      <Button
        size="small"
        variant="quiet"
        icon={Undo2}
        isDisabled={undo.undoable === 0}
        onPress={() => void act({ type: 'undo' })}
      >
        {words.say('room.undo')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={Redo2}
        isDisabled={undo.redoable === 0}
        onPress={() => void act({ type: 'redo' })}
      >
        {words.say('room.redo')}
      </Button>
      <span className={styles.space} />
      {audience.rehearsal && <p className={styles.item}>{words.say('rehearsal.mark', { rate })}</p>}
      {isRehearsal && <EndRehearsal />}
      <p className={styles.item}>
        <CloudOff aria-hidden size={16} />
        {words.say('room.offline')}
      </p>
    </footer>
  )
}

const secondsOfDay = (wallMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(wallMs)
