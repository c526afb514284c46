import { Volume2 } from 'lucide-react'
import { soundLevels } from '../../../shared/look'
import { playAll } from '../../ceremony/sound/play'
import { Button } from '../../components/Button'
import { IconButton } from '../../components/IconButton'
import { Segmented } from '../../components/Segmented'
import { useWords } from '../../stores/words'
import { setLook, useLook } from '../keys/setLook'

/**
 * Off, soft or for a room, with a way to hear it before the room does.
 * @param isNarrow there is room for a sign, not for its words
 */
export function SoundChoice({ isNarrow = false }: { readonly isNarrow?: boolean }) {
  const words = useWords()
  const { sound } = useLook()
  const play = {
    icon: Volume2,
    isDisabled: sound === 'off',
    onPress: () => playAll(sound)
  }
  return (
    <>
      <Segmented
        label={words.say('sound.title')}
        choices={soundLevels.map((id) => ({ id, label: words.say(`sound.${id}`) }))}
        value={sound}
        onChange={(value) => void setLook({ name: 'sound', value })}
      />
      {isNarrow ? (
        <IconButton label={words.say('sound.test')} {...play} />
      ) : (
        <Button {...play}>{words.say('sound.test')}</Button>
      )}
    </>
  )
}
