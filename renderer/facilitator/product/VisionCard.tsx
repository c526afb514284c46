import { PencilLine } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type { ProductView } from '../../../shared/product/types'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import panel from '../org/UnitPanel.module.css'
import styles from './ProductRoom.module.css'

/** The vision in one sentence, as large as it deserves; the page behind it on request. */
export function VisionCard({
  unitId,
  vision
}: {
  readonly unitId: string
  readonly vision: ProductView['vision']
}) {
  const words = useWords()
  const [editing, setEditing] = useState(false)
  const hasOne = vision !== null && vision.sentence !== ''
  return (
    <section className={styles.vision} aria-label={words.say('product.vision')}>
      <div className={styles.visionWords}>
        <h2 className={styles.label}>{words.say('product.vision')}</h2>
        <p className={hasOne ? styles.sentence : styles.none}>
          {hasOne ? vision.sentence : words.say('product.vision.empty')}
        </p>
        {hasOne && vision.page && <p className={styles.page}>{vision.page}</p>}
        {hasOne && (
          <p className={styles.quiet}>{words.say('product.vision.from', { unit: vision.unitName })}</p>
        )}
      </div>
      <Button icon={PencilLine} variant={hasOne ? 'secondary' : 'primary'} onPress={() => setEditing(true)}>
        {words.say(hasOne ? 'product.vision.edit' : 'product.vision.write')}
      </Button>
      {editing && <VisionDialog unitId={unitId} vision={vision} onClose={() => setEditing(false)} />}
    </section>
  )
}

function VisionDialog({
  unitId,
  vision,
  onClose
}: {
  readonly unitId: string
  readonly vision: ProductView['vision']
  readonly onClose: () => void
}) {
  const words = useWords()
  const form = useId()
  const [sentence, setSentence] = useState(vision?.sentence ?? '')
  const [page, setPage] = useState(vision?.page ?? '')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (await changeProduct({ type: 'setVision', unitId, sentence: sentence.trim(), page })) onClose()
  }
  return (
    <Dialog
      title={words.say('product.vision')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={form} variant="primary">
            {words.say('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={panel.form} onSubmit={(event) => void save(event)}>
        <TextField
          label={words.say('product.vision.sentence')}
          value={sentence}
          onChange={setSentence}
          maxLength={300}
          autoFocus
        />
        <TextField
          label={words.say('product.vision.page')}
          value={page}
          onChange={setPage}
          rows={8}
          maxLength={8000}
        />
      </form>
    </Dialog>
  )
}
