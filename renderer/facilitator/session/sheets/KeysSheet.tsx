import { Dialog } from '../../../components/Dialog'
import { useWords } from '../../../stores/words'
import { SessionKeys } from '../../keys/SessionKeys'
import { closeSheet } from '../ui'

/** What every key does. */
export function KeysSheet() {
  const words = useWords()
  return (
    <Dialog title={words.say('help.title')} isOpen onClose={closeSheet} size="large" isText>
      <SessionKeys isAll />
    </Dialog>
  )
}
