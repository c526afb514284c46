import { type FormEvent, useState } from 'react'
import type { Turn } from '../../../../shared/ceremony/state'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** A stakeholder's turn: what they want most, or say to what was shown, in one line; what others said stays in sight. */
export function PreferenceTurn({ turn }: { readonly turn: Turn }) {
  const words = useWords()
  const { metaScrum, kind } = useSnapshot().session
  const { preferences } = metaScrum
  const person = turn.subject.id
  const noted = preferences.find((other) => other.person === person)?.text ?? ''
  return (
    <>
      <Noting
        key={person}
        person={person}
        label={words.say(kind === 'metaScrum' ? 'meta.prefer' : 'room.consent.reason', {
          name: cleanText(turn.title)
        })}
        noted={noted}
      />
      {preferences.length > 0 && (
        <Region title={words.say(kind === 'metaScrum' ? 'part.preferences' : 'part.word')}>
          <ul className={styles.lines}>
            {preferences.map(({ person: id, name, text }) => (
              <li key={id} className={styles.line}>
                <span className={styles.strong}>
                  <Name>{name}</Name>
                </span>
                <span className={styles.grow}>
                  <Name most={300}>{text}</Name>
                </span>
              </li>
            ))}
          </ul>
        </Region>
      )}
    </>
  )
}

function Noting({
  person,
  label,
  noted
}: {
  readonly person: string
  readonly label: string
  readonly noted: string
}) {
  const words = useWords()
  const [text, setText] = useState(noted)
  const save = (event: FormEvent) => {
    event.preventDefault()
    void act({ type: 'prefer', person, text: text.trim() })
  }
  return (
    <form className={styles.adding} onSubmit={save}>
      <TextField label={label} className={styles.grow} value={text} onChange={setText} maxLength={300} />
      <Button type="submit" isDisabled={text.trim() === noted}>
        {words.say('meta.prefer.note')}
      </Button>
    </form>
  )
}
