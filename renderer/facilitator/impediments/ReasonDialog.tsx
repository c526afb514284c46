import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'

/** Asks for a sentence before something is done; it may stay empty. */
export function ReasonDialog({
  title,
  label,
  note,
  submit: submitLabel = title,
  onClose,
  onSubmit
}: {
  readonly title: string
  readonly label: string
  /** What comes of it, said before. */
  readonly note?: string | undefined
  /** On the button; the title when left out. */
  readonly submit?: string
  readonly onClose: () => void
  readonly onSubmit: (text: string) => Promise<boolean>
}) {
  const words = useWords()
  const form = useId()
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await onSubmit(text.trim())) onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={form} variant="primary">
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        {note && <p>{note}</p>}
        <TextField label={label} value={text} onChange={setText} maxLength={300} autoFocus />
      </form>
    </Dialog>
  )
}
