import { type KeyboardEvent, useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { AgeSteps, WorkingCalendar } from '../../../shared/calendar/types'
import { readHours, readOff } from '../../../shared/calendar/written'
import { isTimeZone } from '../../../shared/calendar/zone'
import type { UnitDetail } from '../../../shared/ipc/reads/org'
import type { Unit } from '../../../shared/org/types'
import { plannedTime } from '../../../shared/words/format'
import { Button } from '../../components/Button'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeOrg } from '../actions'
import panel from './UnitPanel.module.css'
import styles from './UnitWork.module.css'

/** When a unit works and when its impediments count as old. What it does not say itself it takes from the unit above. */
export function UnitWork({ detail }: { readonly detail: UnitDetail }) {
  const words = useWords()
  const { unit, workAbove: above, work } = detail
  const edit = (patch: Partial<Omit<Unit, 'id'>>) => void changeOrg({ type: 'editUnit', id: unit.id, patch })
  const setCalendar = (patch: Partial<WorkingCalendar>) => edit({ calendar: { ...work.calendar, ...patch } })
  const hours = `${work.calendar.from}-${work.calendar.to}`
  const isOwn = unit.timeZone !== null || unit.calendar !== null || unit.ageSteps !== null
  return (
    <section className={panel.section} aria-label={words.say('unitWork.title')}>
      <h3 className={panel.sectionTitle}>{words.say('unitWork.title')}</h3>
      <p className={panel.quiet}>
        {words.say(isOwn ? 'unitWork.own' : 'unitWork.inherited', {
          zone: above.zone,
          from: plannedTime(above.calendar.from, words.locale),
          to: plannedTime(above.calendar.to, words.locale)
        })}
      </p>
      <div className={panel.fields}>
        <Written
          label={words.say('unitWork.zone')}
          value={unit.timeZone ?? ''}
          placeholder={above.zone}
          wrong={words.say('unitWork.zone.wrong')}
          read={(text) => (text === '' ? null : isTimeZone(text) ? text : undefined)}
          onChange={(timeZone) => edit({ timeZone })}
        />
        <Written
          label={words.say('unitWork.hours')}
          value={unit.calendar === null ? '' : hours}
          placeholder={hours}
          wrong={words.say('unitWork.hours.wrong')}
          read={(text) => (text === '' ? null : (readHours(text) ?? undefined))}
          onChange={(read) => (read === null ? edit({ calendar: null }) : setCalendar(read))}
        />
        <Days
          days={work.calendar.days}
          isOwn={unit.calendar !== null}
          onChange={(days) => setCalendar({ days })}
        />
        <Written
          className={panel.wide}
          label={words.say('unitWork.off')}
          value={unit.calendar === null ? '' : work.calendar.off.join(', ')}
          placeholder={above.calendar.off.join(', ') || '2026-12-25, 2026-12-26'}
          wrong={words.say('unitWork.off.wrong')}
          read={(text) => readOff(text) ?? undefined}
          onChange={(off) => {
            if (unit.calendar !== null || off.length > 0) setCalendar({ off })
          }}
        />
        <Steps own={unit.ageSteps} above={above.ageSteps} onChange={(ageSteps) => edit({ ageSteps })} />
      </div>
      {isOwn && (
        <div>
          <Button size="small" onPress={() => edit({ timeZone: null, calendar: null, ageSteps: null })}>
            {words.say('unitWork.asAbove')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The days of the week; what is inherited is shown and becomes the unit's own with the first change. */
function Days({
  days,
  isOwn,
  onChange
}: {
  readonly days: readonly number[]
  readonly isOwn: boolean
  readonly onChange: (days: readonly number[]) => void
}) {
  const words = useWords()
  const name = (day: number, style: 'short' | 'long') =>
    // 5 January 2026 was a Monday.
    new Intl.DateTimeFormat(words.locale, { weekday: style, timeZone: 'UTC' }).format(
      Date.UTC(2026, 0, 4 + day)
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, the label stands above as with the other fields
    <div className={panel.wide} role="group" aria-label={words.say('unitWork.days')}>
      <span className={styles.label}>{words.say('unitWork.days')}</span>
      <div className={styles.days} data-own={isOwn || undefined}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <ToggleButton
            key={day}
            className={styles.day ?? ''}
            aria-label={name(day, 'long')}
            isSelected={days.includes(day)}
            onChange={(isWorked) =>
              onChange(
                [...days.filter((other) => other !== day), ...(isWorked ? [day] : [])].sort((a, b) => a - b)
              )
            }
          >
            {name(day, 'short')}
          </ToggleButton>
        ))}
      </div>
    </div>
  )
}

function Steps({
  own,
  above,
  onChange
}: {
  readonly own: AgeSteps | null
  readonly above: AgeSteps
  readonly onChange: (steps: AgeSteps | null) => void
}) {
  const words = useWords()
  const now = own ?? above
  const hours = (text: string): number | null | undefined => {
    if (text === '') return null
    const value = Number(text.replace(',', '.'))
    return value > 0 && value <= 2000 ? value : undefined
  }
  const field = (which: keyof AgeSteps, label: string) => (
    <Written
      label={label}
      value={own === null ? '' : String(own[which])}
      placeholder={String(above[which])}
      wrong={words.say('unitWork.age.wrong')}
      read={hours}
      onChange={(value) => onChange(value === null ? null : { ...now, [which]: value })}
    />
  )
  return (
    <>
      {field('warnHours', words.say('unitWork.warn'))}
      {field('staleHours', words.say('unitWork.stale'))}
    </>
  )
}

/** A field that keeps what it says when it is left, or on Enter; what cannot be read is told and not kept. */
function Written<T>({
  label,
  value,
  placeholder,
  wrong,
  read,
  onChange,
  className
}: {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly wrong: string
  /** Undefined for what cannot be read. */
  readonly read: (text: string) => T | undefined
  readonly onChange: (value: T) => void
  readonly className?: string | undefined
}) {
  const [text, setText] = useState(value)
  const found = read(text.trim())
  return (
    <TextField
      label={label}
      className={className}
      value={text}
      onChange={setText}
      placeholder={placeholder}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
      onBlur={() => {
        if (found !== undefined && text.trim() !== value) onChange(found)
      }}
      {...(found === undefined ? { error: wrong } : {})}
    />
  )
}
