import { Presentation } from 'lucide-react'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { SoundChoice } from '../../settings/SoundChoice'
import { ThemeChoice } from '../../settings/ThemeChoice'
import { openSheet } from '../ui'
import styles from './OnScreen.module.css'

/** What is tried out before a ceremony starts: the light, the sound, the clicker. Kept for the next room. */
export function RoomChoices() {
  const words = useWords()
  return (
    <div className={styles.choices}>
      <div className={styles.controls}>
        <ThemeChoice />
      </div>
      <div className={styles.controls}>
        <span>{words.say('sound.title')}</span>
        <SoundChoice isNarrow />
      </div>
      <div className={styles.controls}>
        <Button size="small" icon={Presentation} onPress={() => openSheet('clicker')}>
          {words.say('keys.test')}
        </Button>
      </div>
    </div>
  )
}
