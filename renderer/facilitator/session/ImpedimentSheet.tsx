import { ArrowUp } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { missingToBeHeard } from '../../../shared/impediment/decide'
import type { Impediment, ImpedimentFields } from '../../../shared/impediment/types'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { Dialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { newId } from '../actions'
import { emptyFields } from '../impediments/FieldsDialog'
import { actOn } from './act'
import { useDraft } from './drafts'
import { useSnapshot } from './SessionContext'
import styles from './Sheets.module.css'
import { closeSheet } from './ui'

type Then = 'close' | 'another' | 'sendUp'

/** Raises an impediment, or words one better. A sentence is enough; the level above needs three more. */
export function ImpedimentSheet({ item }: { readonly item: Impediment | null }) {
  const words = useWords()
  const form = useId()
  const { context, session } = useSnapshot()
  const [draft, setDraft, endDraft] = useDraft<ImpedimentFields>(
    `impediment ${session.id} ${item?.id ?? ''}`,
    item?.fields ?? emptyFields
  )
  const [last, setLast] = useState('')
  const [wantsUp, setWantsUp] = useState(false)
  const set = (patch: Partial<ImpedimentFields>) => setDraft({ ...draft, ...patch })
  const { unit, parent } = context
  const missing = missingToBeHeard(draft)
  const canSendUp =
    parent !== null &&
    session.kind !== 'eatDaily' &&
    (item === null || (item.state === 'open' && item.ballAt === unit.id))

  const save = async (then: Then) => {
    const fields = { ...draft, title: draft.title.trim() }
    if (fields.title === '') return
    if (then === 'sendUp' && missing.length > 0) {
      setWantsUp(true)
      return
    }
    const impedimentId = item?.id ?? newId()
    const saved = item
      ? await actOn({ type: 'refine', impedimentId, unitId: unit.id, patch: fields })
      : await actOn({ type: 'raise', impedimentId, unitId: unit.id, fields })
    if (!saved) return
    endDraft()
    if (then === 'sendUp') await actOn({ type: 'sendUp', impedimentId, unitId: unit.id })
    if (then !== 'another' || item) {
      closeSheet()
      return
    }
    setLast(fields.title)
    document.getElementById(form)?.querySelector('input')?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save('close')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (draft.title.trim() === '' && last !== '') closeSheet()
    else void save('another')
  }
  const text = (name: 'blocked' | 'effect' | 'ask' | 'tried') => (
    <TextField
      label={words.say(`impediments.${name}`)}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      rows={3}
      maxLength={2000}
      {...(wantsUp && missing.some((each) => each === name) ? { error: words.say('room.neededAbove') } : {})}
    />
  )
  return (
    <Dialog
      title={words.say(item ? 'room.refine' : 'room.raise.title')}
      isOpen
      onClose={closeSheet}
      size="large"
      footer={
        <>
          {canSendUp && parent && (
            <Button icon={ArrowUp} isDisabled={draft.title.trim() === ''} onPress={() => void save('sendUp')}>
              {words.say('room.sendUp', { unit: parent.name })}
            </Button>
          )}
          <Button type="submit" form={form} variant="primary" isDisabled={draft.title.trim() === ''}>
            {words.say('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
        {last && (
          <p role="status" className={styles.done}>
            {words.say('room.raise.saved', { title: last })}
          </p>
        )}
        <TextField
          label={words.say('impediments.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          maxLength={200}
          autoFocus
        />
        <div className={styles.pair}>
          {text('blocked')}
          {text('effect')}
          {text('ask')}
          {text('tried')}
        </div>
        <div className={styles.pair}>
          <TextField
            label={words.say('impediments.column.owner')}
            value={draft.owner}
            onChange={(owner) => set({ owner })}
            maxLength={200}
          />
          <TextField
            label={words.say('impediments.neededBy')}
            type="date"
            value={draft.neededBy ?? ''}
            onChange={(date) => set({ neededBy: date || null })}
          />
        </div>
        <Checkbox
          label={words.say('impediments.confidential.hint')}
          isSelected={draft.confidential}
          onChange={(confidential) => set({ confidential })}
        />
        {!item && <p className={styles.hint}>{words.say('room.raise.keys')}</p>}
      </form>
    </Dialog>
  )
}
