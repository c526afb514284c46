import { Gavel } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { type DecisionKind, decisionKinds as kinds } from '../../../../shared/ceremony/kinds'
import { Name } from '../../../ceremony/Name'
import { Badge } from '../../../components/Badge'
import { Button } from '../../../components/Button'
import { Select } from '../../../components/Select'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { newId } from '../../actions'
import { act } from '../act'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** What was decided, with its kind, and a line to write the next. */
export function Decisions({ kind: first }: { readonly kind: DecisionKind }) {
  const words = useWords()
  const { decisions } = useSnapshot().session
  const [kind, setKind] = useState<DecisionKind>(first)
  const [text, setText] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    if (await act({ type: 'decide', decision: newId(), kind, text: text.trim() })) setText('')
  }
  return (
    <Region title={words.say('room.decisions')}>
      <ul className={styles.lines}>
        {decisions.map((decision) => {
          const known = kinds.find((each) => each === decision.kind)
          return (
            <li key={decision.id} className={styles.line}>
              <Gavel aria-hidden size={16} />
              <span className={styles.grow}>
                <Name most={1000}>{decision.text}</Name>
              </span>
              <Badge>{known ? words.say(`room.decision.${known}`) : decision.kind}</Badge>
            </li>
          )
        })}
      </ul>
      <form className={styles.adding} onSubmit={(event) => void add(event)}>
        <Select
          label={words.say('room.decision.kind')}
          labelHidden
          choices={kinds.map((id) => ({ id, label: words.say(`room.decision.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={words.say('room.decision.text')}
          labelInside
          className={styles.grow}
          value={text}
          onChange={setText}
          maxLength={1000}
        />
        <Button type="submit" isDisabled={text.trim() === ''}>
          {words.say('room.decision.add')}
        </Button>
      </form>
    </Region>
  )
}
