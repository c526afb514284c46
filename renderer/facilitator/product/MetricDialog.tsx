import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Metric } from '../../../shared/product/metrics'
import { Button } from '../../components/Button'
import { FormDialog } from '../../components/FormDialog'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct, newId } from '../actions'
import styles from './Backlog.module.css'
import { numberIn } from './numberIn'

const categories = ['productivity', 'value', 'quality', 'sustainability', 'own'] as const
const ways = ['up', 'down'] as const

/** What is measured at a unit and everywhere below it. */
export function MetricDialog({
  unitId,
  metric,
  onClose
}: {
  readonly unitId: string
  readonly metric: Metric | null
  readonly onClose: () => void
}) {
  const words = useWords()
  const [name, setName] = useState(metric?.name ?? '')
  const [category, setCategory] = useState(metric?.category ?? 'own')
  const [better, setBetter] = useState(metric?.better ?? 'up')
  const [measure, setMeasure] = useState(metric?.measure ?? '')
  const [targetText, setTarget] = useState(metric?.target?.toString() ?? '')
  const target = numberIn(targetText)
  const isComplete = name.trim() !== '' && target !== undefined
  const save = async () => {
    if (!isComplete) return
    const said = { name: name.trim(), category, better, measure: measure.trim(), target }
    const done = metric
      ? await changeProduct({ type: 'editMetric', id: metric.id, patch: said })
      : await changeProduct({ type: 'addMetrics', unitId, metrics: [{ id: newId(), ...said }] })
    if (done) onClose()
  }
  const remove = async () => {
    if (metric && (await changeProduct({ type: 'removeMetric', id: metric.id }))) onClose()
  }
  return (
    <FormDialog
      title={metric ? words.say('product.editItem', { item: metric.name }) : words.say('product.metric.add')}
      onClose={onClose}
      submit={words.say(metric ? 'common.save' : 'common.add')}
      isDisabled={!isComplete}
      beside={
        metric && (
          <Button icon={Trash2} onPress={() => void remove()}>
            {words.say('product.remove')}
          </Button>
        )
      }
      className={styles.form}
      onSubmit={save}
    >
      <TextField
        label={words.say('product.metric.name')}
        value={name}
        onChange={setName}
        maxLength={120}
        autoFocus
      />
      <div className={styles.pairs}>
        <Select
          label={words.say('product.metric.category')}
          choices={categories.map((id) => ({ id, label: words.say(`product.category.${id}`) }))}
          value={category}
          onChange={setCategory}
        />
        <Select
          label={words.say('product.metric.better')}
          choices={ways.map((id) => ({ id, label: words.say(`product.metric.better.${id}`) }))}
          value={better}
          onChange={setBetter}
        />
        <TextField
          label={words.say('product.metric.measure')}
          value={measure}
          onChange={setMeasure}
          maxLength={40}
        />
        <TextField
          label={words.say('product.metric.target')}
          value={targetText}
          onChange={setTarget}
          inputMode="decimal"
          {...(target === undefined ? { error: words.say('product.item.number.wrong') } : {})}
        />
      </div>
    </FormDialog>
  )
}
