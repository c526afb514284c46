import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { GoalColumns } from '../../../shared/ipc/reads/goals'
import { ancestorsOf } from '../../../shared/org/tree'
import { Button } from '../../components/Button'
import { FormDialog } from '../../components/FormDialog'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct, newId } from '../actions'
import { useOrg } from '../org/useOrg'
import styles from './Backlog.module.css'

const nothing = ' none'
const states = ['open', 'met', 'dropped'] as const

/** A goal, and the goal above that it serves. */
export function GoalDialog({
  unitId,
  goals,
  row,
  onClose
}: {
  readonly unitId: string
  readonly goals: GoalColumns
  readonly row: number | null
  readonly onClose: () => void
}) {
  const words = useWords()
  const org = useOrg()
  const goal = row === null ? null : row
  const [title, setTitle] = useState(goal === null ? '' : (goals.title[goal] ?? ''))
  const [why, setWhy] = useState(goal === null ? '' : (goals.why[goal] ?? ''))
  const [state, setState] = useState(goal === null ? 'open' : (goals.state[goal] ?? 'open'))
  const [serves, setServes] = useState(
    goal === null ? nothing : (goals.id[goals.above[goal] ?? -1] ?? nothing)
  )
  const at = org?.indexById.get(unitId) ?? -1
  const above = org && at >= 0 ? ancestorsOf(org.trees.product, at) : []
  const unitIds = new Set(above.map((unit) => org?.columns.id[unit]))
  const choices = [
    { id: nothing, label: words.say('product.goal.servesNothing') },
    ...goals.id.flatMap((id, i) =>
      unitIds.has(goals.unitId[i]) && goals.state[i] !== 'dropped'
        ? [{ id, label: goals.title[i] ?? '' }]
        : []
    )
  ]
  const save = async () => {
    const said = { title: title.trim(), why: why.trim(), serves: serves === nothing ? null : serves }
    if (said.title === '') return
    const done =
      goal === null
        ? await changeProduct({ type: 'addGoal', id: newId(), unitId, ...said })
        : await changeProduct({ type: 'editGoal', id: goals.id[goal] ?? '', patch: { ...said, state } })
    if (done) onClose()
  }
  const remove = async () => {
    if (goal !== null && (await changeProduct({ type: 'removeGoal', id: goals.id[goal] ?? '' }))) onClose()
  }
  return (
    <FormDialog
      title={words.say(goal === null ? 'product.goal.add' : 'product.goal.edit')}
      onClose={onClose}
      submit={words.say(goal === null ? 'common.add' : 'common.save')}
      isDisabled={title.trim() === ''}
      beside={
        goal !== null && (
          <Button icon={Trash2} onPress={() => void remove()}>
            {words.say('product.remove')}
          </Button>
        )
      }
      className={styles.form}
      onSubmit={save}
    >
      <TextField
        label={words.say('product.goal.title')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        autoFocus
      />
      <TextField
        label={words.say('product.item.why')}
        value={why}
        onChange={setWhy}
        rows={3}
        maxLength={2000}
      />
      {above.length > 0 && (
        <Select
          label={words.say('product.goal.serves')}
          choices={choices}
          value={serves}
          onChange={setServes}
        />
      )}
      {goal !== null && (
        <Select
          label={words.say('product.item.state')}
          choices={states.map((id) => ({ id, label: words.say(`product.goal.state.${id}`) }))}
          value={state}
          onChange={setState}
        />
      )}
    </FormDialog>
  )
}
