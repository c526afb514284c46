import { type FormEvent, useState } from 'react'
import { Name } from '../../../ceremony/Name'
import { Button } from '../../../components/Button'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** The shared definition of done, a line each. */
export function DodEditor() {
  const words = useWords()
  const { product, context } = useSnapshot()
  const standing = context.metaScrum
  const saved = product.dod.join('\n')
  const [text, setText] = useState(saved)
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    void act({ type: 'writeDod', lines: lines.slice(0, 100) })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={words.say('room.dod')}
        description={words.say('room.dod.hint')}
        rows={5}
        value={text}
        onChange={setText}
        maxLength={8000}
      />
      {standing && standing.teams > 0 && product.dod.length > 0 && (
        <ul className={styles.lines}>
          {product.dod.map((line) => (
            <li key={line} className={styles.line}>
              <span className={styles.grow}>
                <Name most={300}>{line}</Name>
              </span>
              <span className={styles.hint}>
                {words.say('meta.dod.met', { met: standing.dodMet[line] ?? 0, teams: standing.teams })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button type="submit" isDisabled={lines.join('\n') === saved}>
          {words.say('room.dod.save')}
        </Button>
      </div>
    </form>
  )
}
