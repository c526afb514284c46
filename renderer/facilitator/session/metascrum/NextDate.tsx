import { CalendarClock } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { hostZone } from '../../../../shared/calendar/zone'
import type { NextDate as Next } from '../../../../shared/ceremony/metascrum-state'
import { dateIn, meetsAt } from '../../../../shared/ceremony/next-date'
import { whenText } from '../../../../shared/words/format'
import { Button } from '../../../components/Button'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/**
 * When people meet again: on the closing screen, in the minutes, and on Today. Shown and typed by the clocks of this
 * laptop, kept by those of the unit.
 */
export function NextDate() {
  const words = useWords()
  const { session, context } = useSnapshot()
  const { zone } = context.way.from
  const kept = session.metaScrum.next
  const here = (date: Next | null | undefined) => date && dateIn(hostZone(), date, zone)
  const next = here(kept)
  const [day, setDay] = useState(next?.day ?? '')
  const [time, setTime] = useState(
    next?.time ?? session.bookedAt ?? here(context.metaScrum?.next)?.time ?? '10:00'
  )
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (isDate) void act({ type: 'setNext', next: dateIn(zone, { day, time }, hostZone()) })
  }
  return (
    <Region title={words.say('meta.next')}>
      {kept && (
        <p className={styles.line}>
          <CalendarClock aria-hidden size={16} />
          <b>{whenText(meetsAt(kept, zone), words.locale)}</b>
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
