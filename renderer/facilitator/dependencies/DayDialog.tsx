import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
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
  const form = useId()
  const [day, setDay] = useState(given ?? '')
  const [by, setBy] = useState(named ?? '')
  const isReady = mayBeEmpty || day !== ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isReady && (await onSubmit(day || null, by.trim()))) onClose()
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
          <Button type="submit" form={form} variant="primary" isDisabled={!isReady}>
            {words.say('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField label={label} type="date" value={day} onChange={setDay} autoFocus />
        {named !== null && (
          <TextField label={words.say('dependency.promise.by')} value={by} onChange={setBy} maxLength={200} />
        )}
      </form>
    </Dialog>
  )
}
