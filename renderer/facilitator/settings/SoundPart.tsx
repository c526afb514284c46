import { Volume2 } from 'lucide-react'
import { soundLevels } from '../../../shared/look'
import { playAll } from '../../ceremony/sound/play'
import { Button } from '../../components/Button'
import { Segmented } from '../../components/Segmented'
import { useWords } from '../../stores/words'
import { setLook, useLook } from '../keys/setLook'
import { Part } from './Part'
import styles from './SettingsRoom.module.css'

/** Off, soft or for a room, with a way to hear it before the room does. */
export function SoundPart() {
  const words = useWords()
  const { sound, muted } = useLook()
  return (
    <Part title={words.say('sound.title')} text={words.say('sound.text')}>
      <Segmented
        label={words.say('sound.title')}
        choices={soundLevels.map((id) => ({ id, label: words.say(`sound.${id}`) }))}
        value={sound}
        onChange={(value) => void setLook({ name: 'sound', value })}
      />
      <Button icon={Volume2} isDisabled={sound === 'off'} onPress={() => playAll(sound)}>
        {words.say('sound.test')}
      </Button>
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
