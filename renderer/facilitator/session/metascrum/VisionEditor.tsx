import { type FormEvent, useState } from 'react'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { changeProduct } from '../../actions'
import { act } from '../act'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** The vision in one sentence, on the wall while it is spoken about. */
export function VisionEditor() {
  const words = useWords()
  const { product, context, session } = useSnapshot()
  const above = context.metaScrum?.visionAbove
  const saved = product.vision?.sentence ?? ''
  const [text, setText] = useState(saved)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (session.kind === 'metaScrum') void act({ type: 'writeVision', sentence: text.trim() })
    else {
      const page = product.vision?.page ?? ''
      void changeProduct({ type: 'setVision', unitId: context.unit.id, sentence: text.trim(), page })
    }
  }
  return (
    <form className={styles.form} onSubmit={save}>
      {above && (
        <p>
          <span className={styles.hint}>{words.say('meta.above', { unit: cleanText(above.unitName) })}</span>
          <br />
          <Name most={300}>{above.sentence}</Name>
        </p>
      )}
      <TextField label={words.say('room.vision')} rows={3} value={text} onChange={setText} maxLength={300} />
      <div className={styles.row}>
        <Button type="submit" isDisabled={text.trim() === saved}>
          {words.say('room.vision.save')}
        </Button>
      </div>
    </form>
  )
}
