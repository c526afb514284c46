import { type KeyboardEvent, useState } from 'react'
import type { Unit } from '../../../shared/org/types'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeOrg } from '../actions'
import { kindChoices } from './AddUnitDialog'
import { clockTimeOf } from './clockTime'
import styles from './UnitPanel.module.css'

/** Name, kind, time and goal, changed in place: leaving a field, or Enter, keeps what it says. */
export function UnitFields({ unit }: { readonly unit: Unit }) {
  const words = useWords()
  const [name, setName] = useState(unit.name)
  const [time, setTime] = useState(unit.dailyTime ?? '')
  const [goal, setGoal] = useState(unit.goal)
  const dailyTime = clockTimeOf(time)
  const edit = (patch: Partial<Omit<Unit, 'id'>>) => void changeOrg({ type: 'editUnit', id: unit.id, patch })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter') event.currentTarget.blur()
  }
  return (
    <section className={styles.fields}>
      <TextField
        label={words.say('orgScreen.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        onKeyDown={onKeyDown}
        onBlur={() => {
          const next = name.trim()
          if (next !== '' && next !== unit.name) edit({ name: next })
          else setName(unit.name)
        }}
      />
      <TextField
        label={words.say('orgScreen.dailyTime')}
        value={time}
        onChange={setTime}
        placeholder="08:45"
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (dailyTime !== undefined && dailyTime !== unit.dailyTime) edit({ dailyTime })
        }}
        {...(dailyTime === undefined ? { error: words.say('orgScreen.dailyTime.wrong') } : {})}
      />
      <Select
        label={words.say('orgScreen.kind')}
        choices={kindChoices(words)}
        value={unit.kind}
        onChange={(kind) => {
          if (kind !== unit.kind) edit({ kind })
        }}
      />
      <TextField
        label={words.say('orgScreen.goal')}
        className={styles.wide}
        value={goal}
        onChange={setGoal}
        maxLength={400}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (goal.trim() !== unit.goal) edit({ goal: goal.trim() })
        }}
      />
    </section>
  )
}
