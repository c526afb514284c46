import { Presentation } from 'lucide-react'
import { Button } from '../../components/Button'
import { ask } from '../../stores/bridge'
import { onRoomScreen, useSession } from '../../stores/session'
import { useWords } from '../../stores/words'

/** Puts the heat tree on the room's screen, or takes it off. */
export function WallButton() {
  const words = useWords()
  const isOn = useSession((session) => onRoomScreen(session)?.view.screen === 'heat')
  return (
    <Button
      icon={Presentation}
      onPress={() => void ask('screen.set', { type: 'wall', wall: isOn ? null : 'heat' })}
    >
      {words.say(isOn ? 'heat.hide' : 'heat.show')}
    </Button>
  )
}
