import { type FormEvent, useState } from 'react'
import { type Verdict, verdicts } from '../../../../shared/ceremony/sprint-words'
import { Name } from '../../../ceremony/Name'
import { Button } from '../../../components/Button'
import { Segmented } from '../../../components/Segmented'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { goalNow } from '../pick'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { useDigits } from '../useDigits'

/** What a team did against its Sprint Goal. */
export function WorkReview({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const snapshot = useSnapshot()
  const goal = goalNow(snapshot, unitId)
  const said = snapshot.session.sprint.reviewed.find(({ unit }) => unit === unitId)
  const [text, setText] = useState(said?.text ?? '')
  const review = (verdict: Verdict) =>
    void act({ type: 'reviewWork', unit: unitId, verdict, text: text.trim() })
  useDigits((digit) => {
    const verdict = verdicts[digit - 1]
    if (verdict) review(verdict)
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    review(said?.verdict ?? 'met')
  }
  return (
    <Region title={words.say('sprint.verdict')}>
      <p>
        <b>{words.say('audience.goal')}</b>{' '}
        {goal ? <Name most={400}>{goal}</Name> : words.say('product.sprint.noGoal')}
      </p>
      <div className={styles.row}>
        <Segmented<Verdict | 'none'>
          label={words.say('sprint.verdict')}
          choices={verdicts.map((id) => ({ id, label: words.say(`sprint.verdict.${id}`) }))}
          value={said?.verdict ?? 'none'}
          onChange={(verdict) => verdict !== 'none' && review(verdict)}
        />
        <span className={styles.hint}>{words.say('sprint.verdict.keys')}</span>
      </div>
      <form className={styles.adding} onSubmit={save}>
        <TextField
          label={words.say('part.done')}
          className={styles.grow}
          value={text}
          onChange={setText}
          maxLength={500}
        />
        <Button type="submit" isDisabled={said ? text.trim() === said.text : text.trim() === ''}>
          {words.say('sprint.note')}
        </Button>
      </form>
    </Region>
  )
}
