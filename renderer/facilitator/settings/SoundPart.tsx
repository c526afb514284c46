import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import { setLook, useLook } from '../keys/setLook'
import { Part } from './Part'
import styles from './SettingsRoom.module.css'
import { SoundChoice } from './SoundChoice'

/** How loud, and the way out of a silence that M began. */
export function SoundPart() {
  const words = useWords()
  const { sound, muted } = useLook()
  return (
    <Part title={words.say('sound.title')} text={words.say('sound.text')}>
      <SoundChoice />
      {muted && sound !== 'off' && (
        <>
          <p className={styles.text}>{words.say('sound.muted')}</p>
          <Button size="small" onPress={() => void setLook({ name: 'muted', value: false })}>
            {words.say('sound.unmute')}
          </Button>
        </>
      )}
    </Part>
  )
}
