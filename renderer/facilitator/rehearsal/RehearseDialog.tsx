import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import styles from './RehearseDialog.module.css'
import { StartRehearsal } from './StartRehearsal'

/** What a rehearsal is, how fast, and go. */
export function RehearseDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words.say('rehearsal.title')} isOpen onClose={onClose}>
      <p>{words.say('rehearsal.text')}</p>
      <div className={styles.line}>
        <StartRehearsal onStarted={onClose} />
      </div>
    </Dialog>
  )
}
