import { useState } from 'react'
import type { UnitKind } from '../../../shared/org/types'
import { FormDialog } from '../../components/FormDialog'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeOrg, newId } from '../actions'
import { clockTimeOf } from './clockTime'
import styles from './UnitPanel.module.css'

/** A new unit: its name, its kind, its time; below `parent`, or at the top. */
export function AddUnitDialog({
  parent,
  onClose,
  onAdded
}: {
  readonly parent: { readonly id: string; readonly name: string } | null
  readonly onClose: () => void
  readonly onAdded: (unitId: string) => void
}) {
  const words = useWords()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<UnitKind>('team')
  const [time, setTime] = useState('')
  const dailyTime = clockTimeOf(time)
  const add = async () => {
    if (name.trim() === '' || dailyTime === undefined) return
    const id = newId()
    const parentId = parent?.id ?? null
    if (!(await changeOrg({ type: 'addUnit', id, name: name.trim(), kind, parentId, dailyTime }))) return
    onClose()
    onAdded(id)
  }
  return (
    <FormDialog
      title={
        parent ? words.say('orgScreen.addTitleBelow', { unit: parent.name }) : words.say('orgScreen.addTitle')
      }
      onClose={onClose}
      size="small"
      submit={words.say('common.add')}
      isDisabled={name.trim() === ''}
      className={styles.form}
      onSubmit={add}
    >
      <TextField
        label={words.say('orgScreen.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus
      />
      <Select
        label={words.say('orgScreen.kind')}
        choices={kindChoices(words)}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={words.say('orgScreen.dailyTime')}
        description={words.say('orgScreen.dailyTime.hint')}
        value={time}
        onChange={setTime}
        {...(dailyTime === undefined ? { error: words.say('orgScreen.dailyTime.wrong') } : {})}
      />
    </FormDialog>
  )
}

export const kindChoices = (words: ReturnType<typeof useWords>) =>
  (['team', 'sos', 'eat'] as const).map((id) => ({ id, label: words.say(`orgScreen.kind.${id}`) }))
