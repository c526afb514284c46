import { CheckCheck, PencilLine } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import styles from './ProductRoom.module.css'

/** The shared definition of done, a line each. */
export function DodCard({ unitId, lines }: { readonly unitId: string; readonly lines: readonly string[] }) {
  const words = useWords()
  const form = useId()
  const [editing, setEditing] = useState(false)
  const [text, setText] = useState('')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const next = text
      .split('\n')
      .map((line) => line.trim().slice(0, 300))
      .filter(Boolean)
      .slice(0, 60)
    if (await changeProduct({ type: 'setDod', unitId, lines: next })) setEditing(false)
  }
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.say('product.dod')}</h2>
      {lines.length === 0 && <p className={styles.quiet}>{words.say('product.dod.empty')}</p>}
      <ul className={styles.dod}>
        {lines.map((line) => (
          <li key={line}>
            <CheckCheck aria-hidden size={18} />
            {line}
          </li>
        ))}
      </ul>
      <Button
        icon={PencilLine}
        onPress={() => {
          setText(lines.join('\n'))
          setEditing(true)
        }}
      >
        {words.say('product.dod.edit')}
      </Button>
      {editing && (
        <Dialog
          title={words.say('product.dod')}
          isOpen
          onClose={() => setEditing(false)}
          footer={
            <>
              <Button onPress={() => setEditing(false)}>{words.say('common.cancel')}</Button>
              <Button type="submit" form={form} variant="primary">
                {words.say('common.save')}
              </Button>
            </>
          }
        >
          <form id={form} onSubmit={(event) => void save(event)}>
            <TextField
              label={words.say('product.dod.lines')}
              rows={8}
              value={text}
              onChange={setText}
              autoFocus
            />
          </form>
        </Dialog>
      )}
    </section>
  )
}
