import { useState } from 'react'
import type { ImportPreview } from '../../../shared/ipc/files'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { ask } from '../../stores/bridge'
import { useWords } from '../../stores/words'
import { announce } from '../actions'
import { Jobs } from '../frame/ProgressStrip'
import { Counts } from './Counts'
import { fileNameOf } from './fileName'
import styles from './files.module.css'
import { ImportRows } from './ImportRows'
import { usePreview } from './usePreview'

/** What an organisation file would do, and the button that does it. */
export function ImportDialog({ path, onClose }: { readonly path: string; readonly onClose: () => void }) {
  const words = useWords()
  const preview = usePreview(() => ask('import.preview', { path }), onClose)
  const [busy, setBusy] = useState(false)
  const apply = async ({ plan }: ImportPreview) => {
    setBusy(true)
    const done = announce(await ask('import.apply', { plan }))
    setBusy(false)
    if (done) onClose()
  }
  const changes = preview ? preview.counts.add + preview.counts.update : 0
  return (
    <Dialog
      title={words.say('importDialog.title', { file: preview?.file ?? fileNameOf(path) })}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          {changes > 0 && <span className={styles.note}>{words.say('importDialog.undoable')}</span>}
          <Button onPress={onClose}>{words.say(changes > 0 ? 'common.cancel' : 'common.close')}</Button>
          {preview && changes > 0 && (
            <Button variant="primary" isDisabled={busy} onPress={() => void apply(preview)}>
              {words.say(busy ? 'importDialog.applying' : 'common.apply')}
            </Button>
          )}
        </>
      }
    >
      <Jobs />
      {preview ? <Preview preview={preview} /> : <p>{words.say('importDialog.reading')}</p>}
    </Dialog>
  )
}

function Preview({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords()
  const { counts, units, people, memberships } = preview
  return (
    <>
      <p className={styles.holds}>{words.say('importDialog.holds', { units, people, memberships })}</p>
      <Counts
        counts={[
          { label: words.say('importDialog.add'), count: counts.add, tone: 'ok' },
          { label: words.say('importDialog.update'), count: counts.update, tone: 'accent' },
          { label: words.say('importDialog.same'), count: counts.same, tone: 'plain' },
          {
            label: words.say('importDialog.skip'),
            count: counts.skip,
            tone: counts.skip > 0 ? 'warn' : 'plain'
          }
        ]}
      />
      {counts.add + counts.update === 0 && <p>{words.say('importDialog.nothing')}</p>}
      <ImportRows preview={preview} />
    </>
  )
}
