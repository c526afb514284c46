import { Snowflake, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { openObjections } from '../../../../shared/ceremony/metascrum'
import type { ObjectionAnswer as Answered } from '../../../../shared/ceremony/metascrum-events'
import { type Vote, votes } from '../../../../shared/product/votes'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Segmented } from '../../../components/Segmented'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Arrived } from '../lobby/Arrived'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { useSessionUi } from '../ui'
import { BacklogOrder } from './BacklogOrder'
import { ObjectionAnswer } from './ObjectionAnswer'

/** Each stakeholder's word on the frozen order; an objection needs its reason, and stays open until it is dealt with. */
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
        <BacklogOrder isToBeFrozen />
      </>
    )
  const given = session.votes.filter(({ vote }) => vote === 'consent' || vote === 'concern').length
  return (
    <>
      <Region
        title={words.say('room.consent')}
        aside={
          <span className={styles.tally}>
            {words.say('audience.consent', { given, of: product.stakeholders.length })}
            {' · '}
            {words.say('meta.objections', { count: openObjections(session).length })}
          </span>
        }
      >
        {product.stakeholders.length === 0 ? (
          <p className={styles.hint}>{words.say('room.consent.nobody')}</p>
        ) : (
          <Voters />
        )}
        <div className={styles.row}>
          <Button icon={Undo2} onPress={() => void act({ type: 'thawOrder' })}>
            {words.say('meta.thaw')}
          </Button>
        </div>
      </Region>
      <Arrived />
    </>
  )
}

/** The round by keys: 1 to 4 are the marked person's word, and the mark goes on to the next who has not said one. */
function Voters() {
  const words = useWords()
  const { product, session } = useSnapshot()
  const { stakeholders } = product
  // By key and on its way: the next key is the next person's, however long the screen takes to show this one's.
  const [onTheWay, setOnTheWay] = useState<readonly string[]>([])
  const unsaid = (id: string) => !onTheWay.includes(id) && !session.votes.some(({ person }) => person === id)
  // What has arrived is no longer on its way: taken back later, it is that person's turn again.
  useEffect(() => {
    const hasArrived = (id: string) => session.votes.some(({ person }) => person === id)
    setOnTheWay((before) => (before.some(hasArrived) ? before.filter((id) => !hasArrived(id)) : before))
  }, [session.votes])
  const [chosen, setMarked] = useState<string | null>(null)
  const [objecting, setObjecting] = useState<string | null>(null)
  const marked = chosen ?? stakeholders.find(({ id }) => unsaid(id))?.id ?? null
  const byKey = (digit: number) => {
    const vote = votes[digit - 1]
    if (!vote || marked === null) return
    if (vote === 'object') {
      setObjecting(marked)
      return
    }
    setObjecting(null)
    setMarked(null)
    setOnTheWay((before) => [...before, marked])
    void act({ type: 'vote', person: marked, vote, reason: '' }).then((done) => {
      if (!done) setOnTheWay((before) => before.filter((id) => id !== marked))
    })
  }
  const latest = useRef(byKey)
  latest.current = byKey
  useEffect(() => {
    useSessionUi.setState({ onVote: (digit) => latest.current(digit) })
    return () => useSessionUi.setState({ onVote: null })
  }, [])
  return (
    <>
      <p className={styles.hint}>{words.say('meta.consent.keys')}</p>
      <ul className={styles.lines}>
        {stakeholders.map(({ id, name }) => {
          const said = session.votes.find(({ person }) => person === id)
          return (
            <Voter
              key={id}
              id={id}
              name={name}
              vote={said?.vote ?? null}
              reason={said?.reason ?? ''}
              answer={said?.answer ?? null}
              isMarked={id === marked}
              isObjecting={id === objecting}
              onMark={() => setMarked(id)}
              onSaid={() => {
                setObjecting(null)
                setMarked(null)
              }}
            />
          )
        })}
      </ul>
    </>
  )
}

function Voter({
  id,
  name,
  vote,
  reason,
  answer,
  isMarked,
  isObjecting,
  onMark,
  onSaid
}: {
  readonly id: string
  readonly name: string
  readonly vote: Vote | null
  readonly reason: string
  readonly answer: Answered | null
  readonly isMarked: boolean
  /** By key: the reason is asked for. */
  readonly isObjecting: boolean
  readonly onMark: () => void
  readonly onSaid: () => void
}) {
  const words = useWords()
  const [chosen, setChosen] = useState<Vote | null>(null)
  const [text, setText] = useState(reason)
  const shown = chosen ?? (isObjecting ? 'object' : vote)
  const say = async (next: Vote, why: string) => {
    const done = await act({ type: 'vote', person: id, vote: next, reason: why.trim() })
    if (done) {
      setChosen(null)
      onSaid()
    }
    return done
  }
  // An objection waits for its reason; everything else counts at once and may get one later.
  const choose = (next: Vote) => {
    if (next === 'object' && text.trim() === '') setChosen(next)
    else void say(next, next === 'consent' || next === 'absent' ? '' : text)
  }
  const asksWhy = shown === 'object' || shown === 'concern'
  return (
    <li className={styles.voter} data-marked={isMarked || undefined} onFocus={onMark}>
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
            const field = event.currentTarget.querySelector('input')
            // The next key is the next person's word, not a letter more of this one's reason.
            void say(shown, text).then((done) => done && field?.blur())
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
            autoFocus={chosen === 'object' || isObjecting}
          />
          <Button
            type="submit"
            size="small"
            isDisabled={text.trim() === reason && chosen === null && !isObjecting}
          >
            {words.say('room.consent.record')}
          </Button>
        </form>
      )}
      {vote === 'object' && shown === 'object' && !isObjecting && (
        <Dealt person={id} name={name} answer={answer} onDealt={onSaid} />
      )}
    </li>
  )
}

/** What became of an objection, or how to deal with it. */
function Dealt({
  person,
  name,
  answer,
  onDealt
}: {
  readonly person: string
  readonly name: string
  readonly answer: Answered | null
  readonly onDealt: () => void
}) {
  const words = useWords()
  if (!answer) return <ObjectionAnswer person={person} name={name} onDealt={onDealt} />
  const how =
    answer.how === 'met'
      ? words.say('meta.objection.wasMet')
      : words.say('meta.objection.wasOver', { name: cleanText(answer.by) })
  return (
    <p className={styles.dealt}>
      <Name most={700}>{answer.text ? `${how}: ${answer.text}` : how}</Name>
    </p>
  )
}
