import { Lock } from 'lucide-react'
import { useState } from 'react'
import { endsGreen, unmarked } from '../../../../shared/ceremony/green'
import { Button } from '../../../components/Button'
import { Dialog } from '../../../components/Dialog'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Seats } from '../lobby/Roster'
import { toAnswer } from '../pick'
import { useSnapshot } from '../SessionContext'
import styles from '../session.module.css'

/** Closes the ceremony; above the teams it asks once about whom nobody has said whether they are here. */
export function CloseButton() {
  const words = useWords()
  const snapshot = useSnapshot()
  const { session } = snapshot
  // Those who were not marked when it asked stay listed while they are being marked.
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const green = endsGreen(session) !== false
  // What bars the close is said before what is only asked.
  const isBarred = session.kind === 'eatDaily' && toAnswer(snapshot).length > 0
  const close = () => {
    setAsked(null)
    void act({ type: 'close' })
  }
  return (
    <>
      <Button
        variant="primary"
        size="large"
        icon={Lock}
        onPress={() => (green || isBarred ? close() : setAsked(unmarked(session).map(({ id }) => id)))}
      >
        {words.say('room.close')}
      </Button>
      {asked && (
        <Dialog
          title={words.say('green.ask.title')}
          isOpen
          role="alertdialog"
          onClose={() => setAsked(null)}
          footer={
            <>
              <Button onPress={() => setAsked(null)}>{words.say('common.cancel')}</Button>
              <Button variant="primary" icon={Lock} onPress={close}>
                {words.say(green ? 'green.ask.close' : 'green.ask.anyway')}
              </Button>
            </>
          }
        >
          <p className={styles.asked}>{words.say('green.ask.text')}</p>
          <Seats seats={session.roster.filter(({ id }) => asked.includes(id))} />
        </Dialog>
      )}
    </>
  )
}
