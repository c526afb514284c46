import { type FormEvent, useId } from 'react'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { newId } from '../actions'
import { act } from './act'
import { useDraft } from './drafts'
import { useSnapshot } from './SessionContext'
import styles from './Sheets.module.css'
import { closeSheet } from './ui'

/** A topic for the 16th minute: what, and who must stay for it. Enter is enough. */
export function ParkSheet() {
  const words = useWords()
  const form = useId()
  const { session } = useSnapshot()
  const [draft, setDraft, endDraft] = useDraft(`park ${session.id}`, { text: '', stay: '' })
  const { text, stay } = draft
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const names = stay.split(/[,;]/).flatMap((name) => name.trim().slice(0, 200) || [])
    if (await act({ type: 'park', topic: newId(), text: text.trim(), stay: names })) giveUp()
  }
  const giveUp = () => {
    endDraft()
    closeSheet()
  }
  return (
    <Dialog
      title={words.say('room.park.title')}
      isOpen
      onClose={closeSheet}
      size="small"
      footer={
        <>
          <Button onPress={giveUp}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={text.trim() === ''}>
            {words.say('room.park.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void save(event)}>
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
      </form>
    </Dialog>
  )
}
