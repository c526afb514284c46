import { useEffect } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { leavesBlocked, reachOf } from '../../../../shared/ceremony/reach'
import { type Disposition, dispositions as ways } from '../../../../shared/impediment/dispositions'
import type { Impediment } from '../../../../shared/impediment/types'
import { Name } from '../../../ceremony/Name'
import { FormDialog } from '../../../components/FormDialog'
import { Select } from '../../../components/Select'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { actOn } from '../act'
import { useSnapshot } from '../SessionContext'
import { closeSheet, useSessionUi } from '../ui'
import { useDraft } from './drafts'
import styles from './Sheets.module.css'

/** Which ways need words, and for what. */
const needsText: Readonly<Record<Disposition, boolean>> = {
  resolve: false,
  take: false,
  ask: true,
  return: true,
  decline: true,
  transform: false
}

interface AnswerDraft {
  readonly way: Disposition
  readonly text: string
  readonly owner: string
  readonly due: string
  /** The initiative it joins; empty for one of its own. */
  readonly item: string
}

const noAnswer: AnswerDraft = { way: 'resolve', text: '', owner: '', due: '', item: '' }

/** One of six answers; it goes back down to whoever raised it, "declined" like any other. */
export function AnswerSheet({ item }: { readonly item: Impediment }) {
  const words = useWords()
  const { context, product, session, atWall } = useSnapshot()
  const [draft, setDraft, endDraft] = useDraft<AnswerDraft>(`answer ${item.id}`, noAnswer)
  const { way, text, owner, due } = draft
  const initiatives = session.kind === 'eatDaily' ? product.backlog : []
  const joins = initiatives.some(({ id }) => id === draft.item) ? draft.item : ''
  const { teams, teamDays } = reachOf(context, item, atWall)
  const set = (patch: Partial<AnswerDraft>) => setDraft({ ...draft, ...patch })
  useEffect(() => {
    useSessionUi.setState({ onDigit: (digit) => set({ way: ways[digit - 1] ?? way }) })
    return () => useSessionUi.setState({ onDigit: null })
  })
  const takes = way === 'take'
  const ready = takes ? owner.trim() !== '' && due !== '' : !needsText[way] || text.trim() !== ''
  const submit = async () => {
    if (!ready) return
    const done = await actOn({
      type: 'answer',
      impedimentId: item.id,
      unitId: context.unit.id,
      disposition: way,
      text: text.trim(),
      owner: owner.trim(),
      due: due || null,
      ...(way === 'transform' && joins !== '' ? { item: joins } : {})
    })
    if (done) giveUp()
  }
  const giveUp = () => {
    endDraft()
    closeSheet()
  }
  return (
    <FormDialog
      title={words.say('room.answer.title')}
      onClose={closeSheet}
      onCancel={giveUp}
      submit={words.say('room.answer.give')}
      isDisabled={!ready}
      className={styles.form}
      onSubmit={submit}
    >
      <p className={styles.about}>
        <Name most={200}>{item.fields.title}</Name>
      </p>
      {item.fields.ask && (
        <p className={styles.hint}>
          <b>{words.say('audience.ask')}</b> <Name most={500}>{item.fields.ask}</Name>
        </p>
      )}
      <RadioGroup
        className={styles.ways ?? ''}
        value={way}
        onChange={(next) => set({ way: ways.find((each) => each === next) ?? way })}
      >
        <Label className={styles.unseen ?? ''}>{words.say('room.answer.how')}</Label>
        {ways.map((each, index) => (
          <Radio key={each} value={each} className={styles.way ?? ''} autoFocus={index === 0}>
            <kbd className={styles.key} aria-hidden>
              {index + 1}
            </kbd>
            {words.say(`room.answer.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      {leavesBlocked(way) && (
        <p className={styles.hint}>
          {words.say('eat.staysBlocked', { count: teams })} · {words.say('eat.teamDays', { days: teamDays })}
        </p>
      )}
      {way === 'transform' && initiatives.length > 0 && (
        <Select
          label={words.say('board.joins')}
          choices={[
            { id: '', label: words.say('board.new') },
            ...initiatives.map(({ id, title }) => ({ id, label: title || words.say('board.confidential') }))
          ]}
          value={joins}
          onChange={(next) => set({ item: next })}
        />
      )}
      {(takes || way === 'transform') && (
        <div className={styles.pair}>
          <TextField
            label={words.say('impediments.column.owner')}
            value={owner}
            onChange={(next) => set({ owner: next })}
            maxLength={200}
          />
          <TextField
            label={words.say('room.answer.due')}
            type="date"
            value={due}
            onChange={(next) => set({ due: next })}
          />
        </div>
      )}
      <TextField
        label={words.say(`room.answer.${way}.text`)}
        rows={2}
        value={text}
        onChange={(next) => set({ text: next })}
        maxLength={2000}
      />
    </FormDialog>
  )
}
