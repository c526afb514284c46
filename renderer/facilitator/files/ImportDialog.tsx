import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { BroughtIn, ImportPreview } from '../../../shared/ipc/files'
import type { Choices } from '../../../shared/product/import/choices'
import { ok } from '../../../shared/result'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { useWords } from '../../stores/words'
import { announce, unwrap } from '../actions'
import { Jobs } from '../frame/ProgressStrip'
import { useOrg } from '../org/useOrg'
import { unitShown } from '../product/unitShown'
import { Counts } from './Counts'
import { fileNameOf } from './fileName'
import styles from './files.module.css'
import { ImportChoices } from './ImportChoices'
import { ImportProblems, ImportRows } from './ImportRows'
import { tellSaved } from './tellSaved'
import { usePreview } from './usePreview'

/** What a table would do, what can be said about it before, and the button that does it. */
export function ImportDialog(props: { readonly path: string; readonly onClose: () => void }) {
  const org = useOrg()
  const shown = useApp()
  return org && <Import {...props} unitId={unitShown(org, shown)} />
}

function Import({
  path,
  unitId,
  onClose
}: {
  readonly path: string
  /** Whose backlog, goals or figures it is, until somebody says otherwise. */
  readonly unitId: string | null
  readonly onClose: () => void
}) {
  const words = useWords()
  const [preview, setPreview] = usePreview(() => ask('import.preview', { path, unitId }), onClose)
  const [busy, setBusy] = useState(false)
  const [applied, setApplied] = useState<BroughtIn | null>(null)
  const apply = async ({ plan }: ImportPreview) => {
    setBusy(true)
    const done = unwrap(await ask('import.apply', { plan }))
    setBusy(false)
    if (!done) return
    // What stayed out is still to be saved; then the way back is shown.
    if (done.counts.skip > 0) setApplied(done)
    else close(done)
  }
  const close = (done: BroughtIn | null) => {
    if (done) announce(ok(done))
    onClose()
  }
  const choose = async ({ plan }: ImportPreview, choices: Choices) => {
    setBusy(true)
    const next = unwrap(await ask('import.choose', { plan, choices }))
    setBusy(false)
    if (next) setPreview(next)
  }
  const changes =
    preview && !applied && !preview.asked?.refused
      ? preview.counts.add + preview.counts.update + droppedBy(preview)
      : 0
  return (
    <Dialog
      title={words.say('importDialog.title', { file: preview?.file ?? fileNameOf(path) })}
      isOpen
      onClose={() => close(applied)}
      size="large"
      footer={
        <>
          {changes > 0 && <span className={styles.note}>{words.say('importDialog.undoable')}</span>}
          <Button onPress={() => close(applied)}>
            {words.say(changes > 0 ? 'common.cancel' : 'common.close')}
          </Button>
          {preview && changes > 0 && (
            <Button variant="primary" isDisabled={busy} onPress={() => void apply(preview)}>
              {words.say(busy ? 'importDialog.applying' : 'common.apply')}
            </Button>
          )}
        </>
      }
    >
      <Jobs />
      {preview && applied ? (
        <LeftOut plan={preview.plan} done={applied} />
      ) : preview ? (
        <Preview preview={preview} onChoose={(choices) => void choose(preview, choices)} />
      ) : (
        <p>{words.say('importDialog.reading')}</p>
      )}
    </Dialog>
  )
}

/** Items that go because the file no longer names them. */
const droppedBy = ({ asked }: ImportPreview): number => (asked?.mirror ? asked.missing : 0)

function Preview({
  preview,
  onChoose
}: {
  readonly preview: ImportPreview
  readonly onChoose: (choices: Choices) => void
}) {
  const words = useWords()
  const { counts, holds, asked, said, notes } = preview
  return (
    <>
      <p className={styles.holds}>{words.tell(holds)}</p>
      {asked && said && <ImportChoices asked={asked} said={said} onChoose={onChoose} />}
      {!asked?.needsTitle && (
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
      )}
      {counts.same > 0 && counts.add + counts.update + counts.skip + droppedBy(preview) === 0 && (
        <p>{words.say('importDialog.nothing')}</p>
      )}
      {notes.map((text) => (
        <p key={JSON.stringify(text)} className={styles.note}>
          {words.tell(text)}
        </p>
      ))}
      {!asked?.needsTitle && counts.skip > 0 && <SaveSkipped plan={preview.plan} />}
      <ImportProblems of={preview} />
      <ImportRows preview={preview} />
    </>
  )
}

/** What is left to do when the rest of a table is in. */
function LeftOut({ plan, done }: { readonly plan: string; readonly done: BroughtIn }) {
  const words = useWords()
  return (
    <>
      <p role="status">{words.say('importDialog.leftOut', { count: done.counts.skip })}</p>
      <SaveSkipped plan={plan} />
      <ImportProblems of={done} />
    </>
  )
}

function SaveSkipped({ plan }: { readonly plan: string }) {
  const words = useWords()
  return (
    <div className={styles.choices}>
      <Button
        icon={FileDown}
        onPress={() => void ask('import.saveSkipped', { plan, path: null }).then(tellSaved)}
      >
        {words.say('importDialog.saveSkipped')}
      </Button>
    </div>
  )
}
