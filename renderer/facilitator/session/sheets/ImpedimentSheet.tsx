import { ArrowUp } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { missingToBeHeard } from '../../../../shared/impediment/decide'
import type { Impediment, ImpedimentFields } from '../../../../shared/impediment/types'
import { goesOn } from '../../../../shared/impediment/urgency'
import type { LikeImpediment } from '../../../../shared/ipc/reads/impediments'
import { Button } from '../../../components/Button'
import { Checkbox } from '../../../components/Checkbox'
import { Dialog } from '../../../components/Dialog'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { newId } from '../../actions'
import { doImpediment } from '../../impediments/doImpediment'
import { emptyFields } from '../../impediments/FieldsDialog'
import { actOn } from '../act'
import { handsOn } from '../pick'
import { useSnapshot } from '../SessionContext'
import { closeSheet } from '../ui'
import { useDraft } from './drafts'
import { LooksLike } from './LooksLike'
import styles from './Sheets.module.css'

type Then = 'close' | 'another' | 'sendUp'

/** Raises an impediment, or words one better. A sentence is enough; the level above needs three more. */
export function ImpedimentSheet({ item }: { readonly item: Impediment | null }) {
  const words = useWords()
  const form = useId()
  const snapshot = useSnapshot()
  const { session } = snapshot
  const [draft, setDraft, endDraft] = useDraft<ImpedimentFields>(
    `impediment ${session.id} ${item?.id ?? ''}`,
    item?.fields ?? emptyFields
  )
  const [last, setLast] = useState('')
  const [wantsUp, setWantsUp] = useState(false)
  const set = (patch: Partial<ImpedimentFields>) => setDraft({ ...draft, ...patch })
  const { unit } = snapshot.context
  const { unitId, above } = handsOn(snapshot, item)
  const missing = missingToBeHeard(draft)
  const canSendUp = above !== null && (item === null || (item.state === 'open' && item.ballAt === unitId))

  /** Its id once it is written; null where something is missing or the rules say no. */
  const write = async (): Promise<string | null> => {
    const fields = { ...draft, title: draft.title.trim() }
    if (fields.title === '') return null
    const impedimentId = item?.id ?? newId()
    const saved = item
      ? await actOn({ type: 'refine', impedimentId, unitId, patch: fields })
      : await actOn({ type: 'raise', impedimentId, unitId, fields })
    if (saved) endDraft()
    return saved ? impedimentId : null
  }
  const save = async (then: Then) => {
    if (then === 'sendUp' && missing.length > 0 && draft.title.trim() !== '') {
      flushSync(() => setWantsUp(true))
      document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    const impedimentId = await write()
    if (impedimentId === null) return
    if (then === 'sendUp') await actOn({ type: 'sendUp', impedimentId, unitId })
    if (then !== 'another' || item) {
      closeSheet()
      return
    }
    setLast(draft.title.trim())
    document.getElementById(form)?.querySelector('input')?.focus()
  }
  /** Raises it, or words it better, and then lets one of the two go on for both. */
  const join = async ({ impediment: other }: LikeImpediment) => {
    const impedimentId = await write()
    if (impedimentId === null) return
    closeSheet()
    const stays = item ? goesOn(item, other) : other
    const joins = stays.id === other.id ? impedimentId : other.id
    const unitId = stays.id === other.id ? (item?.originUnitId ?? unit.id) : other.originUnitId
    await doImpediment(
      { type: 'merge', impedimentId: joins, unitId, into: stays.id },
      item
        ? { key: 'same.merged', values: { title: stays.fields.title } }
        : { key: 'same.joined', values: { title: other.fields.title, unit: unit.name } }
    )
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
          {canSendUp && above && (
            <Button icon={ArrowUp} isDisabled={draft.title.trim() === ''} onPress={() => void save('sendUp')}>
              {words.say('room.sendUp', { unit: above.name })}
            </Button>
          )}
          <Button type="submit" form={form} variant="primary" isDisabled={draft.title.trim() === ''}>
            {words.say('common.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
        <div className={styles.top}>
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
        </div>
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
        {/* Below the sentence to the eye, behind every field to the Tab key: it stops nobody who types on. */}
        <LooksLike
          title={draft.confidential ? '' : draft.title}
          item={item}
          onJoin={(other) => void join(other)}
        />
        {!item && <p className={styles.hint}>{words.say('room.raise.keys')}</p>}
      </form>
    </Dialog>
  )
}
