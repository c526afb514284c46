import { useState } from 'react'
import { FormDialog } from '../../components/FormDialog'
import { TextField } from '../../components/TextField'

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
  const [text, setText] = useState('')
  const submit = async () => {
    if (await onSubmit(text.trim())) onClose()
  }
  return (
    <FormDialog title={title} onClose={onClose} size="small" submit={submitLabel} onSubmit={submit}>
      {note && <p>{note}</p>}
      <TextField label={label} value={text} onChange={setText} maxLength={300} autoFocus />
    </FormDialog>
  )
}
