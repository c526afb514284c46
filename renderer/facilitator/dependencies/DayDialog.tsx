import { useState } from 'react'
import { FormDialog } from '../../components/FormDialog'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import styles from './dependencies.module.css'

/** Asks for a day, and for a promised one who sees to it. */
export function DayDialog({
  title,
  label,
  day: given,
  by: named,
  mayBeEmpty,
  onClose,
  onSubmit
}: {
  readonly title: string
  readonly label: string
  readonly day: string | null
  /** Null where nobody is asked for. */
  readonly by: string | null
  readonly mayBeEmpty: boolean
  readonly onClose: () => void
  readonly onSubmit: (day: string | null, by: string) => Promise<boolean>
}) {
  const words = useWords()
  const [day, setDay] = useState(given ?? '')
  const [by, setBy] = useState(named ?? '')
  const isReady = mayBeEmpty || day !== ''
  const submit = async () => {
    if (isReady && (await onSubmit(day || null, by.trim()))) onClose()
  }
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      size="small"
      submit={words.say('common.save')}
      isDisabled={!isReady}
      className={styles.form}
      onSubmit={submit}
    >
      <TextField label={label} type="date" value={day} onChange={setDay} autoFocus />
      {named !== null && (
        <TextField label={words.say('dependency.promise.by')} value={by} onChange={setBy} maxLength={200} />
      )}
    </FormDialog>
  )
}
