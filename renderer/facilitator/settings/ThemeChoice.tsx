import { Segmented } from '../../components/Segmented'
import { useWords } from '../../stores/words'
import { setLook, useLook } from '../keys/setLook'

/** The room's screen for a room with its lights on, or for a dark one. */
export function ThemeChoice() {
  const words = useWords()
  const { audienceTheme } = useLook()
  return (
    <Segmented
      label={words.say('settings.theme')}
      choices={[
        { id: 'bright', label: words.say('settings.theme.bright') },
        { id: 'dim', label: words.say('settings.theme.dim') }
      ]}
      value={audienceTheme}
      onChange={(value) => void setLook({ name: 'audienceTheme', value })}
    />
  )
}
