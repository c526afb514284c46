import { CalendarClock } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { instantOf } from '../../../shared/ceremony/metascrum'
import { whenText } from '../../../shared/words/format'
import { Button } from '../../components/Button'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { act } from './act'
import { Region } from './Region'
import styles from './Run.module.css'
import { useSnapshot } from './SessionContext'

/** When people meet again: on the closing screen, in the minutes, and on Today. */
export function NextDate() {
  const words = useWords()
  const { session, context } = useSnapshot()
  const { next } = session.metaScrum
  const [day, setDay] = useState(next?.day ?? '')
  const [time, setTime] = useState(next?.time ?? session.bookedAt ?? context.metaScrum?.next?.time ?? '10:00')
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (isDate) void act({ type: 'setNext', next: { day, time } })
  }
  return (
    <Region title={words.say('meta.next')}>
      {next && (
        <p className={styles.line}>
          <CalendarClock aria-hidden size={16} />
          <b>{whenText(instantOf(next), words.locale)}</b>
        </p>
      )}
      <form className={styles.adding} onSubmit={save}>
        <TextField label={words.say('meta.next.day')} type="date" value={day} onChange={setDay} />
        <TextField label={words.say('meta.next.time')} type="time" value={time} onChange={setTime} />
        <Button type="submit" isDisabled={!isDate || (day === next?.day && time === next.time)}>
          {words.say('meta.set')}
        </Button>
      </form>
    </Region>
  )
}
