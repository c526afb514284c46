import { FormDialog } from '../../../components/FormDialog'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { newId } from '../../actions'
import { act } from '../act'
import { useSnapshot } from '../SessionContext'
import { closeSheet } from '../ui'
import { useDraft } from './drafts'
import styles from './Sheets.module.css'

/** A topic for the 16th minute: what, and who must stay for it. Enter is enough. */
export function ParkSheet() {
  const words = useWords()
  const { session } = useSnapshot()
  const [draft, setDraft, endDraft] = useDraft(`park ${session.id}`, { text: '', stay: '' })
  const { text, stay } = draft
  const save = async () => {
    if (text.trim() === '') return
    const names = stay.split(/[,;]/).flatMap((name) => name.trim().slice(0, 200) || [])
    if (await act({ type: 'park', topic: newId(), text: text.trim(), stay: names })) giveUp()
  }
  const giveUp = () => {
    endDraft()
    closeSheet()
  }
  return (
    <FormDialog
      title={words.say('room.park.title')}
      onClose={closeSheet}
      size="small"
      onCancel={giveUp}
      submit={words.say('room.park.save')}
      isDisabled={text.trim() === ''}
      className={styles.form}
      onSubmit={save}
    >
      <TextField
        label={words.say('room.park.text')}
        value={text}
        onChange={(next) => setDraft({ ...draft, text: next })}
        maxLength={400}
        autoFocus
      />
      <TextField
        label={words.say('room.park.stay')}
        description={words.say('room.park.stay.hint')}
        value={stay}
        onChange={(next) => setDraft({ ...draft, stay: next })}
        maxLength={1000}
      />
    </FormDialog>
  )
}
