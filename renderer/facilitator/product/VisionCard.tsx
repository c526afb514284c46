import { FileText, History, PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { ProductRoomView } from '../../../shared/ipc/reads/backlog'
import { dateText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { FormDialog } from '../../components/FormDialog'
import { IconButton } from '../../components/IconButton'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import backlog from './Backlog.module.css'
import styles from './ProductRoom.module.css'

/** The vision in one sentence, as large as it deserves, under the one above it; page and earlier versions on request. */
export function VisionCard({ unitId, room }: { readonly unitId: string; readonly room: ProductRoomView }) {
  const words = useWords()
  const [open, setOpen] = useState<'edit' | 'history' | 'page' | null>(null)
  const { vision, visionAbove, visions } = room
  return (
    <section className={styles.vision} aria-label={words.say('product.vision')}>
      <div className={styles.visionWords}>
        {visionAbove && (
          <p className={styles.above}>
            <span className={styles.quiet}>
              {words.say('product.vision.from', { unit: visionAbove.unitName })}
            </span>{' '}
            <Name most={300}>{visionAbove.sentence}</Name>
          </p>
        )}
        <h2 className={styles.label}>{words.say('product.vision')}</h2>
        <p className={vision ? styles.sentence : styles.none}>
          {vision ? <Name most={300}>{vision.sentence}</Name> : words.say('product.vision.empty')}
        </p>
        {room.stakeholders.length > 0 && (
          <div className={styles.people}>
            <h3 className={styles.label}>{words.say('product.stakeholders')}</h3>
            <span className={styles.oneLine}>
              <Name most={400}>{room.stakeholders.map(({ name }) => name).join(', ')}</Name>
            </span>
          </div>
        )}
      </div>
      <div className={styles.visionActions}>
        {vision?.page && (
          <IconButton
            icon={FileText}
            label={words.say('product.vision.page')}
            onPress={() => setOpen('page')}
          />
        )}
        {visions.length > 1 && (
          <IconButton
            icon={History}
            label={words.say('product.vision.versions', { count: visions.length })}
            onPress={() => setOpen('history')}
          />
        )}
        {vision ? (
          <IconButton
            icon={PencilLine}
            label={words.say('product.vision.edit')}
            onPress={() => setOpen('edit')}
          />
        ) : (
          <Button icon={PencilLine} variant="primary" onPress={() => setOpen('edit')}>
            {words.say('product.vision.write')}
          </Button>
        )}
      </div>
      {open === 'edit' && <VisionDialog unitId={unitId} vision={vision} onClose={() => setOpen(null)} />}
      {open === 'page' && (
        <Dialog
          title={words.say('product.vision')}
          isOpen
          isText
          onClose={() => setOpen(null)}
          footer={<Button onPress={() => setOpen(null)}>{words.say('common.close')}</Button>}
        >
          <p className={styles.page}>{vision?.page}</p>
        </Dialog>
      )}
      {open === 'history' && (
        <Dialog
          title={words.say('product.vision.versions', { count: visions.length })}
          isOpen
          isText
          onClose={() => setOpen(null)}
          footer={<Button onPress={() => setOpen(null)}>{words.say('common.close')}</Button>}
        >
          <ol className={backlog.changes} reversed>
            {[...visions].reverse().map(({ version, sentence, at }) => (
              <li key={version} value={version}>
                {sentence ? <Name most={300}>{sentence}</Name> : words.say('product.vision.none')}
                <span className={styles.quiet}> {dateText(at, words.locale)}</span>
              </li>
            ))}
          </ol>
        </Dialog>
      )}
    </section>
  )
}

function VisionDialog({
  unitId,
  vision,
  onClose
}: {
  readonly unitId: string
  readonly vision: ProductRoomView['vision']
  readonly onClose: () => void
}) {
  const words = useWords()
  const [sentence, setSentence] = useState(vision?.sentence ?? '')
  const [page, setPage] = useState(vision?.page ?? '')
  const save = async () => {
    if (await changeProduct({ type: 'setVision', unitId, sentence: sentence.trim(), page })) onClose()
  }
  return (
    <FormDialog
      title={words.say('product.vision')}
      onClose={onClose}
      submit={words.say('common.save')}
      className={backlog.form}
      onSubmit={save}
    >
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
    </FormDialog>
  )
}
