import { type FormEvent, useState } from 'react'
import { type Confidence, confidences } from '../../../../shared/ceremony/sprint-words'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Segmented } from '../../../components/Segmented'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { useDigits } from '../useDigits'

/** How sure each team is of its plan: by keys, one team after the other; who doubts can say what would help. */
export function ConfidenceRound() {
  const words = useWords()
  const { session } = useSnapshot()
  const teams = session.roster.filter(({ kind, mark }) => kind === 'unit' && mark !== 'absent')
  const said = (id: string) => session.sprint.confidence.find(({ unit }) => unit === id)
  const [chosen, setChosen] = useState<string | null>(null)
  const marked = chosen ?? teams.find(({ id }) => !said(id))?.id ?? null
  useDigits((digit) => {
    const confidence = confidences[digit - 1]
    if (!confidence || marked === null) return
    void act({ type: 'sayConfidence', unit: marked, confidence, text: said(marked)?.text ?? '' })
    setChosen(null)
  })
  return (
    <Region title={words.say('part.confidence')}>
      <p className={styles.hint}>{words.say('sprint.confidence.keys')}</p>
      <ul className={styles.lines}>
        {teams.map(({ id, name }) => (
          <Team
            key={id}
            id={id}
            name={name}
            said={said(id)}
            isMarked={id === marked}
            onMark={() => setChosen(id)}
          />
        ))}
      </ul>
    </Region>
  )
}

function Team({
  id,
  name,
  said,
  isMarked,
  onMark
}: {
  readonly id: string
  readonly name: string
  readonly said: { readonly confidence: Confidence; readonly text: string } | undefined
  readonly isMarked: boolean
  readonly onMark: () => void
}) {
  const words = useWords()
  const [text, setText] = useState(said?.text ?? '')
  const unit = cleanText(name)
  const say = (confidence: Confidence) =>
    void act({ type: 'sayConfidence', unit: id, confidence, text: text.trim() })
  const doubts = said?.confidence === 'no' || said?.confidence === 'doubt'
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (said) say(said.confidence)
  }
  return (
    <li className={styles.voter} data-marked={isMarked || undefined} onFocus={onMark}>
      <span className={styles.grow}>
        <Name>{name}</Name>
      </span>
      <Segmented<Confidence | 'none'>
        label={words.say('sprint.confidence.of', { unit })}
        choices={confidences.map((level) => ({ id: level, label: words.say(`sprint.confidence.${level}`) }))}
        value={said?.confidence ?? 'none'}
        onChange={(level) => level !== 'none' && say(level)}
      />
      {doubts && (
        <form className={styles.why} onSubmit={save}>
          <TextField
            label={words.say('sprint.confidence.why', { unit })}
            labelInside
            className={styles.grow}
            value={text}
            onChange={setText}
            maxLength={300}
          />
          <Button type="submit" size="small" isDisabled={text.trim() === said?.text}>
            {words.say('sprint.note')}
          </Button>
        </form>
      )}
    </li>
  )
}
