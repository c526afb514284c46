import { type FormEvent, useRef, useState } from 'react'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Select } from '../../../components/Select'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { newId } from '../../actions'
import { act } from '../act'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { useDraft } from '../sheets/drafts'

const blank = { title: '', expected: '', metricId: '', owner: '', due: '' }

/** Chooses the next experiment: what is expected, what it is judged by, who sees to it, and by when. */
export function NewExperiment() {
  const words = useWords()
  const { session, context } = useSnapshot()
  const places = context.trying?.places ?? []
  const metrics = context.trying?.metrics ?? []
  const [unit, setUnit] = useState(session.unitId)
  const [draft, setDraft, endDraft] = useDraft(`experiment ${session.id}`, blank)
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const set = (some: Partial<typeof blank>) => setDraft({ ...draft, ...some })
  const title = draft.title.trim()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (title === '') return
    const done = await act({
      type: 'chooseExperiment',
      experiment: newId(),
      unit,
      title,
      expected: draft.expected.trim(),
      metricId: draft.metricId || null,
      owner: draft.owner.trim(),
      due: draft.due || null
    })
    if (!done) return
    endDraft()
    first.current?.focus()
  }
  return (
    <Region title={words.say('part.experiments')}>
      <form className={styles.form} onSubmit={(event) => void add(event)}>
        <TextField
          label={words.say('retro.title')}
          value={draft.title}
          onChange={(text) => set({ title: text })}
          maxLength={200}
          inputRef={first}
        />
        <TextField
          label={words.say('retro.expected')}
          value={draft.expected}
          onChange={(expected) => set({ expected })}
          maxLength={1000}
        />
        <div className={styles.adding}>
          <Select
            label={words.say('retro.unit')}
            choices={places.map(({ id, name }) => ({ id, label: cleanText(name, 60) }))}
            value={unit}
            onChange={setUnit}
          />
          <Select
            label={words.say('retro.metric')}
            choices={[
              { id: '', label: words.say('retro.metric.none') },
              ...metrics.map(({ id, name }) => ({ id, label: cleanText(name, 60) }))
            ]}
            value={draft.metricId}
            onChange={(metricId) => set({ metricId })}
          />
          <TextField
            label={words.say('product.item.owner')}
            className={styles.grow}
            value={draft.owner}
            onChange={(owner) => set({ owner })}
            maxLength={200}
          />
          <TextField
            type="date"
            label={words.say('retro.due')}
            value={draft.due}
            onChange={(due) => set({ due })}
          />
          <Button type="submit" variant="primary" isDisabled={title === ''}>
            {words.say('retro.add')}
          </Button>
        </div>
      </form>
    </Region>
  )
}
