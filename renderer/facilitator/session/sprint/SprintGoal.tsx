import { type FormEvent, useState } from 'react'
import { dayText } from '../../../../shared/words/format'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { goalNow } from '../pick'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** A unit's goal for the Sprint that is planned, with its days. */
export function SprintGoal({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const snapshot = useSnapshot()
  const sprint = snapshot.context.sprints.find((one) => one.unitId === unitId)
  const goal = goalNow(snapshot, unitId)
  if (!sprint) return null
  const { number, unitName, isNew } = sprint
  const day = (date: string) => dayText(date, words.locale)
  return (
    <>
      <p className={styles.hint}>
        {words.say('sprint.dates', { number, starts: day(sprint.starts), ends: day(sprint.ends) })}
        {isNew && goal === '' && ` · ${words.say('sprint.new')}`}
      </p>
      <Setting key={unitId} unitId={unitId} name={cleanText(unitName)} goal={goal} />
    </>
  )
}

function Setting({
  unitId,
  name,
  goal
}: {
  readonly unitId: string
  readonly name: string
  readonly goal: string
}) {
  const words = useWords()
  const [text, setText] = useState(goal)
  const save = (event: FormEvent) => {
    event.preventDefault()
    void act({ type: 'planSprintGoal', unit: unitId, goal: text.trim() })
  }
  return (
    <form className={styles.adding} onSubmit={save}>
      <TextField
        label={words.say('sprint.goal.of', { unit: name })}
        className={styles.grow}
        value={text}
        onChange={setText}
        maxLength={400}
      />
      <Button type="submit" isDisabled={text.trim() === goal}>
        {words.say('sprint.goal.set')}
      </Button>
    </form>
  )
}
