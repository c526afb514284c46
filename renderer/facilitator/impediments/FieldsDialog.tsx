import { useState } from 'react'
import type { ImpedimentFields } from '../../../shared/impediment/types'
import { Checkbox } from '../../components/Checkbox'
import { FormDialog } from '../../components/FormDialog'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'

export const emptyFields: ImpedimentFields = {
  title: '',
  blocked: '',
  effect: '',
  ask: '',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false
}

/** What an impediment says; only the sentence is a must, the ask and the effect are before it goes up. */
export function FieldsDialog({
  title,
  submit,
  fields,
  onClose,
  onSubmit
}: {
  readonly title: string
  readonly submit: string
  readonly fields: ImpedimentFields
  readonly onClose: () => void
  readonly onSubmit: (fields: ImpedimentFields) => Promise<boolean>
}) {
  const words = useWords()
  const [draft, setDraft] = useState(fields)
  const [date, setDate] = useState(fields.neededBy ?? '')
  const set = (patch: Partial<ImpedimentFields>) => setDraft({ ...draft, ...patch })
  const isDateWrong = date.trim() !== '' && !isDate(date.trim())
  const save = async () => {
    if (draft.title.trim() === '' || isDateWrong) return
    if (await onSubmit({ ...draft, title: draft.title.trim(), neededBy: date.trim() || null })) onClose()
  }
  const text = (name: 'blocked' | 'effect' | 'ask' | 'tried') => (
    <TextField
      label={words.say(`impediments.${name}`)}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      rows={2}
      maxLength={2000}
    />
  )
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      size="large"
      submit={submit}
      isDisabled={draft.title.trim() === ''}
      className={panel.form}
      onSubmit={save}
    >
      <TextField
        label={words.say('impediments.title')}
        value={draft.title}
        onChange={(value) => set({ title: value })}
        maxLength={200}
        autoFocus
      />
      <div className={panel.pairs}>
        {text('blocked')}
        {text('effect')}
        {text('ask')}
        {text('tried')}
      </div>
      <div className={panel.addPerson}>
        <TextField
          label={words.say('impediments.column.owner')}
          className={panel.grows}
          value={draft.owner}
          onChange={(value) => set({ owner: value })}
          maxLength={200}
        />
        <TextField
          label={words.say('impediments.neededBy')}
          className={panel.grows}
          value={date}
          onChange={setDate}
          placeholder={words.say('impediments.neededBy.hint')}
          {...(isDateWrong ? { error: words.say('impediments.neededBy.wrong') } : {})}
        />
      </div>
      <Checkbox
        label={words.say('impediments.confidential.hint')}
        isSelected={draft.confidential}
        onChange={(confidential) => set({ confidential })}
      />
    </FormDialog>
  )
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
