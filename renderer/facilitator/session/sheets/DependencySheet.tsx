import { useId, useState } from 'react'
import { Button } from '../../../components/Button'
import { Dialog } from '../../../components/Dialog'
import { useWords } from '../../../stores/words'
import { newId } from '../../actions'
import { DependencyForm, isReady } from '../../dependencies/DependencyForm'
import { actOnDependency } from '../act'
import { currentTurn } from '../pick'
import { useSnapshot } from '../SessionContext'
import { closeSheet } from '../ui'
import { useDraft } from './drafts'
import styles from './Sheets.module.css'

/** What one team needs of another, by when. A sentence and a unit are enough. */
export function DependencySheet() {
  const words = useWords()
  const form = useId()
  const snapshot = useSnapshot()
  const { context, session } = snapshot
  const seats = session.roster.flatMap(({ kind, id }) => (kind === 'unit' ? [id] : []))
  const froms = seats.length > 0 ? seats : [context.unit.id]
  const turn = currentTurn(snapshot)
  const speaking = turn?.subject.kind === 'unit' ? turn.subject.id : (froms[0] ?? '')
  const [draft, setDraft, endDraft] = useDraft(`dependency ${session.id} ${speaking}`, {
    from: speaking,
    what: '',
    on: '',
    due: ''
  })
  const [last, setLast] = useState('')
  const save = async (another: boolean) => {
    if (!isReady(draft)) return
    const { from, on, due } = draft
    const what = draft.what.trim()
    const raise = { type: 'raise' as const, dependencyId: newId(), unitId: from, on, what, due: due || null }
    if (!(await actOnDependency(raise))) return
    endDraft()
    if (!another) {
      closeSheet()
      return
    }
    setLast(what)
    document.getElementById(form)?.querySelector('input')?.focus()
  }
  return (
    <Dialog
      title={words.say('dependency.title')}
      isOpen
      onClose={closeSheet}
      footer={
        <Button type="submit" form={form} variant="primary" isDisabled={!isReady(draft)}>
          {words.say('common.save')}
        </Button>
      }
    >
      <DependencyForm
        id={form}
        draft={draft}
        froms={froms}
        givers={seats}
        onChange={setDraft}
        onSubmit={(another) => void save(another)}
      >
        {last && (
          <p role="status" className={styles.done}>
            {words.say('dependency.saved', { what: last })}
          </p>
        )}
      </DependencyForm>
    </Dialog>
  )
}
