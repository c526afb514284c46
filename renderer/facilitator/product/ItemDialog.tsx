import { type FormEvent, useId, useState } from 'react'
import type { Item } from '../../../shared/product/types'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct, newId } from '../actions'
import panel from '../org/UnitPanel.module.css'

const states = ['open', 'doing', 'done', 'dropped', 'killed'] as const satisfies readonly Item['state'][]

/** A new backlog item, or a change to one. */
export function ItemDialog({
  unitId,
  kind,
  item,
  onClose
}: {
  readonly unitId: string
  readonly kind: Item['kind']
  readonly item: Item | null
  readonly onClose: () => void
}) {
  const words = useWords()
  const form = useId()
  const [title, setTitle] = useState(item?.title ?? '')
  const [why, setWhy] = useState(item?.why ?? '')
  const [owner, setOwner] = useState(item?.owner ?? '')
  const [value, setValue] = useState(item?.value?.toString() ?? '')
  const [effort, setEffort] = useState(item?.effort?.toString() ?? '')
  const [state, setState] = useState(item?.state ?? 'open')
  const numbers = { value: numberOf(value), effort: numberOf(effort) }
  const isComplete = title.trim() !== '' && numbers.value !== undefined && numbers.effort !== undefined
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete || numbers.value === undefined || numbers.effort === undefined) return
    const said = {
      title: title.trim(),
      why: why.trim(),
      owner: owner.trim(),
      value: numbers.value,
      effort: numbers.effort
    }
    const done = item
      ? await changeProduct({ type: 'editItem', id: item.id, patch: { ...said, state } })
      : await changeProduct({ type: 'addItem', id: newId(), unitId, kind, ...said })
    if (done) onClose()
  }
  const wrong = { error: words.say('product.item.number.wrong') }
  return (
    <Dialog
      title={item ? words.say('product.editItem', { item: item.title }) : words.say('product.addItem')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={!isComplete}>
            {words.say(item ? 'common.save' : 'common.add')}
          </Button>
        </>
      }
    >
      <form id={form} className={panel.form} onSubmit={(event) => void save(event)}>
        <TextField
          label={words.say('product.item.title')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={words.say('product.item.why')}
          value={why}
          onChange={setWhy}
          rows={2}
          maxLength={1000}
        />
        <div className={panel.addPerson}>
          <TextField
            label={words.say('product.item.owner')}
            className={panel.grows}
            value={owner}
            onChange={setOwner}
            maxLength={200}
          />
          <TextField
            label={words.say('product.item.value')}
            value={value}
            onChange={setValue}
            inputMode="decimal"
            {...(numbers.value === undefined ? wrong : {})}
          />
          <TextField
            label={words.say('product.item.effort')}
            value={effort}
            onChange={setEffort}
            inputMode="decimal"
            {...(numbers.effort === undefined ? wrong : {})}
          />
        </div>
        {item && (
          <Select
            label={words.say('product.item.state')}
            choices={states.map((id) => ({ id, label: words.say(`product.state.${id}`) }))}
            value={state}
            onChange={setState}
          />
        )}
      </form>
    </Dialog>
  )
}

/** Null for an empty text, undefined for what is no number. */
function numberOf(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}
