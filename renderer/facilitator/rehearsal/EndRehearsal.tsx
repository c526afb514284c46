import { FlagOff } from 'lucide-react'
import { Button } from '../../components/Button'
import { ask } from '../../stores/bridge'
import { greet } from '../../stores/connect'
import { useWords } from '../../stores/words'

/** One click back to what is real; the copy is thrown away. */
export function EndRehearsal({ className }: { readonly className?: string | undefined }) {
  const words = useWords()
  return (
    <Button
      size="small"
      icon={FlagOff}
      className={className}
      onPress={() => void ask('workspace.endRehearsal', {}).then(greet)}
    >
      {words.say('rehearsal.end')}
    </Button>
  )
}
