import { useState } from 'react'
import { childrenOf } from '../../../shared/org/tree'
import type { Item } from '../../../shared/product/item'
import { FormDialog } from '../../components/FormDialog'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct, newId } from '../actions'
import { useOrg } from '../org/useOrg'
import styles from './Backlog.module.css'

/** An item becomes items of a level below, a line each; what they come to shows beside it from then on. */
export function TakeApartDialog({
  unitId,
  item,
  onClose
}: {
  readonly unitId: string
  readonly item: Item
  readonly onClose: () => void
}) {
  const words = useWords()
  const org = useOrg()
  const at = org?.indexById.get(unitId) ?? -1
  const below = org ? [...childrenOf(org.trees.product, at)] : []
  const choices = [...below, at].flatMap((unit) => {
    const id = org?.columns.id[unit]
    return id === undefined ? [] : [{ id, label: org?.columns.name[unit] ?? '' }]
  })
  const [to, setTo] = useState(choices[0]?.id ?? unitId)
  const [text, setText] = useState('')
  const titles = text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
  const save = async () => {
    for (const title of titles) {
      const fields = {
        title,
        why: '',
        owner: '',
        value: null,
        effort: null,
        parentId: item.id,
        goalId: item.goalId
      }
      const done = await changeProduct({
        type: 'addItem',
        id: newId(),
        unitId: to,
        kind: item.kind,
        ...fields
      })
      if (!done) return
    }
    onClose()
  }
  return (
    <FormDialog
      title={words.say('product.takeApart.of', { item: item.title })}
      onClose={onClose}
      submit={words.say('common.add')}
      isDisabled={titles.length === 0}
      className={styles.form}
      onSubmit={save}
    >
      <Select label={words.say('product.takeApart.unit')} choices={choices} value={to} onChange={setTo} />
      <TextField
        label={words.say('product.takeApart.lines')}
        rows={6}
        value={text}
        onChange={setText}
        autoFocus
      />
    </FormDialog>
  )
}
