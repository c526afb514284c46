import { Filter as FilterIcon, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { OrgColumns } from '../../../shared/ipc/reads/org'
import { levelLabel } from '../../../shared/org/labels'
import type { UnitKind } from '../../../shared/org/types'
import type { Message } from '../../../shared/words/message'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { IconButton } from '../../components/IconButton'
import { Segmented } from '../../components/Segmented'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import room from '../frame/listRoom.module.css'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import { type Filter, useFilter } from './filter'

const views = ['list', 'board'] as const
const states = ['open', 'answered', 'resolved', 'all'] as const
const ages = ['fresh', 'warn', 'stale'] as const
const owners = ['all', 'none'] as const

/** What is shown: by words, unit, level, owner, age and state, as a list or as a board. */
export function Filters({
  filter,
  children
}: {
  readonly filter: Filter
  /** What stands before the filters. */
  readonly children: ReactNode
}) {
  const words = useWords()
  const org = useOrg()
  const [picks, setPicks] = useState(false)
  const set = (patch: Partial<Filter>) => useFilter.setState(patch)
  const { view, state, unitId, level, owner, age, text } = filter
  const unitName = unitId === null ? null : (org?.columns.name[org.indexById.get(unitId) ?? -1] ?? '')
  const byBall = view === 'board' || state === 'open'
  const levels = (org ? levelsOf(org.columns) : []).map(({ height, label }) => ({
    id: String(height),
    label: words.tell(label)
  }))
  return (
    <div className={room.filters}>
      {children}
      <Segmented
        label={words.say('board.view')}
        choices={views.map((id) => ({
          id,
          label: words.say(id === 'list' ? 'board.asList' : 'board.asBoard')
        }))}
        value={view}
        onChange={(next) => set({ view: next })}
      />
      <TextField
        label={words.say('impediments.search')}
        labelInside
        className={room.search}
        value={text}
        onChange={(next) => set({ text: next })}
        maxLength={200}
      />
      {view === 'list' && (
        <Segmented
          label={words.say('impediments.state')}
          choices={states.map((id) => ({ id, label: words.say(`impediments.state.${id}`) }))}
          value={state}
          onChange={(next) => set({ state: next, ...(next === 'open' ? {} : { level: null, age: null }) })}
        />
      )}
      <span className={room.unitFilter}>
        <Button icon={FilterIcon} onPress={() => setPicks(true)}>
          <span className={room.cut}>{unitName ?? words.say('impediments.unit')}</span>
        </Button>
        {unitId !== null && (
          <IconButton
            icon={X}
            label={words.say('impediments.unit.clear')}
            onPress={() => set({ unitId: null })}
          />
        )}
      </span>
      {byBall && (
        <Select
          label={words.say('board.level')}
          labelHidden
          choices={[{ id: 'all', label: words.say('board.level.all') }, ...levels]}
          value={level === null ? 'all' : String(level)}
          onChange={(next) => set({ level: next === 'all' ? null : Number(next) })}
        />
      )}
      {byBall && (
        <Select
          label={words.say('board.age')}
          labelHidden
          choices={(['all', ...ages] as const).map((id) => ({
            id,
            label: words.say(id === 'all' ? 'board.age.all' : `insights.age.${id}`)
          }))}
          value={age ?? 'all'}
          onChange={(next) => set({ age: next === 'all' ? null : next })}
        />
      )}
      <Select
        label={words.say('board.owner')}
        labelHidden
        choices={owners.map((id) => ({ id, label: words.say(`board.owner.${id}`) }))}
        value={owner === null ? 'all' : 'none'}
        onChange={(next) => set({ owner: next === 'all' ? null : '' })}
      />
      {picks && (
        <Dialog title={words.say('impediments.unit')} isOpen onClose={() => setPicks(false)}>
          <UnitPicker
            label={words.say('impediments.unit.pick')}
            onPick={(id) => {
              setPicks(false)
              set({ unitId: id })
            }}
          />
        </Dialog>
      )}
    </div>
  )
}

/** The levels there are, from the teams up, each by the name of a unit that stands there. */
function levelsOf({
  kind,
  height
}: OrgColumns): readonly { readonly height: number; readonly label: Message }[] {
  const kindByHeight = new Map<number, UnitKind>()
  for (const [unit, own] of kind.entries()) kindByHeight.set(height[unit] ?? 0, own)
  return [...kindByHeight]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => ({ height: at, label: levelLabel(own, at) }))
}
