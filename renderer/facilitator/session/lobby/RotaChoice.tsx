import { UsersRound } from 'lucide-react'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Checkbox } from '../../../components/Checkbox'
import { useWords } from '../../../stores/words'
import styles from '../sheets/Sheets.module.css'

interface Person {
  readonly id: string
  readonly name: string
}

/** Who takes turns in facilitating; whoever is added comes last. */
export function RotaChoice({
  people,
  chosen,
  onChange
}: {
  readonly people: readonly Person[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}) {
  const words = useWords()
  return (
    <fieldset className={styles.group}>
      <legend>{words.say('setup.rota')}</legend>
      <p className={styles.hint}>{words.say(people.length > 0 ? 'setup.rota.hint' : 'setup.rota.nobody')}</p>
      {people.length > 0 && (
        <>
          <div className={styles.people}>
            {people.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={cleanText(name, 60)}
                isSelected={chosen.includes(id)}
                onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
              />
            ))}
          </div>
          <Button
            size="small"
            icon={UsersRound}
            isDisabled={people.every(({ id }) => chosen.includes(id))}
            onPress={() => onChange([...new Set([...chosen, ...people.map(({ id }) => id)])])}
          >
            {words.say('setup.rota.everyone')}
          </Button>
        </>
      )}
    </fieldset>
  )
}
