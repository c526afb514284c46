import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { cleanText } from '../../ceremony/names'
import { Dialog } from '../../components/Dialog'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import styles from './dependencies.module.css'

/** What somebody has written of a dependency so far. Ids are empty until chosen, the day until typed. */
export interface DependencyDraft {
  readonly from: string
  readonly what: string
  readonly on: string
  readonly due: string
}

export const isReady = ({ what, on, from }: DependencyDraft): boolean =>
  what.trim() !== '' && on !== '' && from !== '' && on !== from

/** In place of a unit's id: one that is not among those offered. */
const other = '…'

/** Who needs what from whom, by when. Units at hand are offered, any other can be looked for. */
export function DependencyForm({
  id,
  draft,
  froms,
  givers,
  onChange,
  onSubmit,
  children
}: {
  readonly id: string
  readonly draft: DependencyDraft
  /** Units that may need something here. */
  readonly froms: readonly string[]
  /** Units offered to give it. */
  readonly givers: readonly string[]
  readonly onChange: (draft: DependencyDraft) => void
  /** `another`: to go on with the next one (Control or Command with Enter). */
  readonly onSubmit: (another: boolean) => void
  readonly children?: ReactNode
}) {
  const words = useWords()
  const org = useOrg()
  const [picking, setPicking] = useState(false)
  const { from, what, on, due } = draft
  const set = (patch: Partial<DependencyDraft>) => onChange({ ...draft, ...patch })
  const choice = (unit: string) => ({
    id: unit,
    label: cleanText(org?.columns.name[org.indexById.get(unit) ?? -1] ?? '', 60)
  })
  const offered = [...new Set([...givers, ...(on ? [on] : [])])].filter((unit) => unit !== from)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSubmit(true)
  }
  return (
    <form id={id} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
      <TextField
        label={words.say('dependency.what')}
        value={what}
        onChange={(next) => set({ what: next })}
        maxLength={200}
        autoFocus
      />
      <div className={styles.pair}>
        <Select
          label={words.say('dependency.from')}
          choices={froms.map(choice)}
          value={from}
          onChange={(next) => set({ from: next, on: next === on ? '' : on })}
        />
        <Select
          label={words.say('dependency.on')}
          choices={[...offered.map(choice), { id: other, label: words.say('dependency.on.other') }]}
          value={on}
          onChange={(next) => (next === other ? setPicking(true) : set({ on: next }))}
        />
      </div>
      <TextField
        label={words.say('dependency.due')}
        type="date"
        value={due}
        onChange={(date) => set({ due: date })}
      />
      {picking && (
        <Dialog title={words.say('dependency.on')} isOpen onClose={() => setPicking(false)}>
          <UnitPicker
            label={words.say('dependency.on')}
            allows={(unit) => org?.columns.id[unit] !== from}
            onPick={(unit) => {
              set({ on: unit })
              setPicking(false)
            }}
          />
        </Dialog>
      )}
    </form>
  )
}
