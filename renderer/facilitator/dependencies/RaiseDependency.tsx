import { useId, useState } from 'react'
import { message } from '../../../shared/words/message'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import { newId } from '../actions'
import { UnitPicker } from '../org/UnitPicker'
import { DependencyForm, isReady } from './DependencyForm'
import { doDependency } from './doDependency'

/** A new dependency outside a session: first who needs it, unless that is known, then what of whom. */
export function RaiseDependency({
  unitId,
  onClose,
  onRaised
}: {
  readonly unitId: string | null
  readonly onClose: () => void
  readonly onRaised: (dependencyId: string) => void
}) {
  const words = useWords()
  const form = useId()
  const [draft, setDraft] = useState({ from: unitId ?? '', what: '', on: '', due: '' })
  if (draft.from === '')
    return (
      <Dialog title={words.say('dependency.title')} isOpen onClose={onClose}>
        <UnitPicker
          label={words.say('dependency.from')}
          onPick={(from) => setDraft((now) => ({ ...now, from }))}
        />
      </Dialog>
    )
  const save = async () => {
    if (!isReady(draft)) return
    const { from, on, due } = draft
    const what = draft.what.trim()
    const dependencyId = newId()
    const done = await doDependency(
      { type: 'raise', dependencyId, unitId: from, on, what, due: due || null },
      message('dependency.done.raised', { what })
    )
    if (!done) return
    onRaised(dependencyId)
    onClose()
  }
  return (
    <Dialog
      title={words.say('dependency.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={!isReady(draft)}>
            {words.say('common.save')}
          </Button>
        </>
      }
    >
      <DependencyForm
        id={form}
        draft={draft}
        froms={[draft.from]}
        givers={[]}
        onChange={setDraft}
        onSubmit={() => void save()}
      />
    </Dialog>
  )
}
