import { Laptop } from 'lucide-react'
import { useState } from 'react'
import type { HandoffPreview } from '../../../shared/ipc/files'
import { dateText, timeOfDay } from '../../../shared/words/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { ask } from '../../stores/bridge'
import { useWords } from '../../stores/words'
import { announce } from '../actions'
import { Jobs } from '../frame/ProgressStrip'
import { Counts } from './Counts'
import { fileNameOf } from './fileName'
import styles from './files.module.css'
import { usePreview } from './usePreview'

/** What a hand-off file would bring, and the button that takes it in. */
export function HandoffDialog({ path, onClose }: { readonly path: string; readonly onClose: () => void }) {
  const words = useWords()
  const [preview] = usePreview(() => ask('handoff.preview', { path }), onClose)
  const [busy, setBusy] = useState(false)
  const apply = async ({ plan }: HandoffPreview) => {
    setBusy(true)
    const done = announce(await ask('handoff.apply', { plan }))
    setBusy(false)
    if (done) onClose()
  }
  const brings = preview ? preview.fresh + preview.waiting : 0
  return (
    <Dialog
      title={words.say('handoffDialog.title', { file: fileNameOf(preview?.file ?? path) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say(brings > 0 ? 'common.cancel' : 'common.close')}</Button>
          {preview && brings > 0 && (
            <Button variant="primary" isDisabled={busy} onPress={() => void apply(preview)}>
              {words.say('common.apply')}
            </Button>
          )}
        </>
      }
    >
      <Jobs />
      {preview ? <Preview preview={preview} /> : <p>{words.say('handoffDialog.reading')}</p>}
    </Dialog>
  )
}

function Preview({ preview }: { readonly preview: HandoffPreview }) {
  const words = useWords()
  const { from, writtenAt, knownLaptop, fresh, known, waiting, summary } = preview
  const when = `${dateText(writtenAt, words.locale)}, ${timeOfDay(writtenAt, words.locale)}`
  return (
    <>
      <p className={styles.holds}>
        <Laptop aria-hidden size={20} />
        {words.say('handoffDialog.from', { from, when })}
      </p>
      {!knownLaptop && <p className={styles.note}>{words.say('handoffDialog.newLaptop')}</p>}
      <Counts
        counts={[
          { label: words.say('handoffDialog.fresh'), count: fresh, tone: 'ok' },
          { label: words.say('handoffDialog.known'), count: known, tone: 'plain' },
          { label: words.say('handoffDialog.waiting'), count: waiting, tone: waiting > 0 ? 'warn' : 'plain' }
        ]}
      />
      {fresh + waiting === 0 && <p>{words.say('handoffDialog.nothing')}</p>}
      {waiting > 0 && <p className={styles.note}>{words.say('handoffDialog.waits')}</p>}
      {summary.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.sectionTitle}>{words.say('handoffDialog.brings')}</h3>
          <ul className={styles.brings}>
            {summary.map((line) => (
              <li key={JSON.stringify(line)}>{words.tell(line)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
