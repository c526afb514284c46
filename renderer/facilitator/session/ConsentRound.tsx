import { Snowflake } from 'lucide-react'
import { useState } from 'react'
import { type Vote, votes } from '../../../shared/product/votes'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { Button } from '../../components/Button'
import { Segmented } from '../../components/Segmented'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { act } from './act'
import { BacklogOrder } from './BacklogOrder'
import { Region } from './Region'
import styles from './Run.module.css'
import { useSnapshot } from './SessionContext'

/** Each stakeholder's word on the frozen order; an objection needs its reason. */
export function ConsentRound() {
  const words = useWords()
  const { product, session } = useSnapshot()
  if (session.frozen === null)
    return (
      <>
        <div className={styles.row}>
          <Button variant="primary" icon={Snowflake} onPress={() => void act({ type: 'freezeOrder' })}>
            {words.say('room.freeze')}
          </Button>
          <p className={styles.hint}>{words.say('room.consent.freezeFirst')}</p>
        </div>
        <BacklogOrder />
      </>
    )
  const given = session.votes.filter(({ vote }) => vote === 'consent' || vote === 'concern').length
  return (
    <Region
      title={words.say('room.consent')}
      aside={
        <span className={styles.tally}>
          {words.say('audience.consent', { given, of: product.stakeholders.length })}
        </span>
      }
    >
      {product.stakeholders.length === 0 && <p className={styles.hint}>{words.say('room.consent.nobody')}</p>}
      <ul className={styles.lines}>
        {product.stakeholders.map(({ id, name }) => {
          const said = session.votes.find(({ person }) => person === id)
          return <Voter key={id} id={id} name={name} vote={said?.vote ?? null} reason={said?.reason ?? ''} />
        })}
      </ul>
    </Region>
  )
}

function Voter({
  id,
  name,
  vote,
  reason
}: {
  readonly id: string
  readonly name: string
  readonly vote: Vote | null
  readonly reason: string
}) {
  const words = useWords()
  const [chosen, setChosen] = useState<Vote | null>(null)
  const [text, setText] = useState(reason)
  const shown = chosen ?? vote
  const say = async (next: Vote, why: string) => {
    if (await act({ type: 'vote', person: id, vote: next, reason: why.trim() })) setChosen(null)
  }
  // An objection waits for its reason; everything else counts at once and may get one later.
  const choose = (next: Vote) => {
    if (next === 'object' && text.trim() === '') setChosen(next)
    else void say(next, next === 'consent' || next === 'absent' ? '' : text)
  }
  const asksWhy = shown === 'object' || shown === 'concern'
  return (
    <li className={styles.voter}>
      <span className={styles.grow}>
        <Name>{name}</Name>
      </span>
      <Segmented<Vote | 'none'>
        label={cleanText(name)}
        choices={votes.map((option) => ({ id: option, label: words.say(`vote.${option}`) }))}
        value={shown ?? 'none'}
        onChange={(next) => next !== 'none' && choose(next)}
      />
      {asksWhy && shown && (
        <form
          className={styles.why}
          onSubmit={(event) => {
            event.preventDefault()
            void say(shown, text)
          }}
        >
          <TextField
            label={words.say('room.consent.reason', { name: cleanText(name) })}
            labelHidden
            placeholder={words.say(shown === 'object' ? 'room.consent.why' : 'room.consent.concern')}
            className={styles.grow}
            value={text}
            onChange={setText}
            maxLength={500}
            autoFocus={chosen === 'object'}
          />
          <Button type="submit" size="small" isDisabled={text.trim() === reason && chosen === null}>
            {words.say('room.consent.record')}
          </Button>
        </form>
      )}
    </li>
  )
}
