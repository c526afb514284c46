import { type FormEvent, useState } from 'react'
import { Button } from '../../components/Button'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import styles from './Run.module.css'
import { useSnapshot } from './SessionContext'

/** The shared definition of done, a line each. */
export function DodEditor() {
  const words = useWords()
  const { product, context } = useSnapshot()
  const saved = product.dod.join('\n')
  const [text, setText] = useState(saved)
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    void changeProduct({ type: 'setDod', unitId: context.unit.id, lines: lines.slice(0, 60) })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={words.say('room.dod')}
        description={words.say('room.dod.hint')}
        rows={5}
        value={text}
        onChange={setText}
        maxLength={8000}
      />
      <div className={styles.row}>
        <Button type="submit" isDisabled={lines.join('\n') === saved}>
          {words.say('room.dod.save')}
        </Button>
      </div>
    </form>
  )
}
