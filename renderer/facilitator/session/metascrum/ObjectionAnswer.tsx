import { type FormEvent, useState } from 'react'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Segmented } from '../../../components/Segmented'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import styles from '../Run.module.css'

type How = 'met' | 'over'

/** Deals with an objection: it is settled, or somebody decides over it and is named. */
export function ObjectionAnswer({
  person,
  name,
  onDealt
}: {
  readonly person: string
  readonly name: string
  /** The round goes on: the next key is no longer this person's, whose word it would take back. */
  readonly onDealt: () => void
}) {
  const words = useWords()
  const [how, setHow] = useState<How>('met')
  const [by, setBy] = useState('')
  const [text, setText] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    void act({ type: 'answerObjection', person, how, by: by.trim(), text: text.trim() }).then(
      (done) => done && onDealt()
    )
  }
  return (
    <form className={styles.why} onSubmit={save}>
      <Segmented<How>
        label={words.say('meta.objection.how', { name: cleanText(name) })}
        choices={[
          { id: 'met', label: words.say('meta.objection.met') },
          { id: 'over', label: words.say('meta.objection.over') }
        ]}
        value={how}
        onChange={setHow}
      />
      {how === 'over' && (
        <TextField
          label={words.say('meta.objection.by')}
          labelInside
          value={by}
          onChange={setBy}
          maxLength={200}
        />
      )}
      <TextField
        label={words.say('meta.objection.note')}
        labelInside
        className={styles.grow}
        value={text}
        onChange={setText}
        maxLength={500}
      />
      <Button type="submit" size="small" isDisabled={how === 'over' && by.trim() === ''}>
        {words.say('room.consent.record')}
      </Button>
    </form>
  )
}
