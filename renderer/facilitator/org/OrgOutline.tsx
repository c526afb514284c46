import { Ban, ChevronRight, ListChevronsDownUp, ListChevronsUpDown, Users } from 'lucide-react'
import { useMemo, useState } from 'react'
import { childrenOf } from '../../../shared/org/tree'
import type { Cycle } from '../../../shared/org/types'
import { plannedTime } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { cx } from '../../components/cx'
import { IconButton } from '../../components/IconButton'
import { Segmented } from '../../components/Segmented'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import styles from './OrgOutline.module.css'
import { type OrgIndex, unitsMatching } from './orgIndex'
import { outlineRows } from './outline'
import { TreeList } from './TreeList'
import { useOpenUnits } from './useOpenUnits'

/** The organisation as an outline: search, open and close, either hierarchy. */
export function OrgOutline({
  org,
  unitId,
  onChoose
}: {
  readonly org: OrgIndex
  readonly unitId: string | null
  readonly onChoose: (unitId: string) => void
}) {
  const words = useWords()
  const [cycle, setCycle] = useState<Cycle>('delivery')
  const [text, setText] = useState('')
  const { open, setOpen, toggle } = useOpenUnits(org, cycle, unitId)
  const matches = useMemo(() => unitsMatching(org, text), [org, text])
  const rows = useMemo(() => outlineRows(org, cycle, open, matches), [org, cycle, open, matches])
  const chosen = unitId === null ? undefined : org.indexById.get(unitId)
  const active = rows.findIndex(({ node }) => node === chosen)
  const idOf = (row: number) => org.columns.id[rows[row]?.node ?? -1] ?? ''
  const choose = (row: number) => onChoose(idOf(row))
  const everything = () =>
    new Set(org.columns.id.filter((_, i) => childrenOf(org.trees[cycle], i).length > 0))

  return (
    <section className={styles.outline} aria-label={words.say('orgScreen.outline')}>
      <div className={styles.tools}>
        <TextField
          label={words.say('orgScreen.search')}
          labelInside
          className={styles.search}
          value={text}
          onChange={setText}
        />
        <Segmented
          label={words.say('orgScreen.hierarchy')}
          choices={[
            { id: 'delivery', label: words.say('cycle.delivery') },
            { id: 'product', label: words.say('cycle.product') }
          ]}
          value={cycle}
          onChange={setCycle}
        />
        <span className={styles.levels}>
          <IconButton
            label={words.say('orgScreen.expandAll')}
            icon={ListChevronsUpDown}
            onPress={() => setOpen(everything())}
          />
          <IconButton
            label={words.say('orgScreen.collapseAll')}
            icon={ListChevronsDownUp}
            onPress={() => setOpen(new Set())}
          />
        </span>
      </div>
      {rows.length === 0 && (
        <p className={styles.none}>
          {words.say(matches === null && cycle === 'product' ? 'orgScreen.noProduct' : 'common.noMatch')}
        </p>
      )}
      <TreeList
        label={words.say('orgScreen.outline')}
        className={styles.list}
        rows={rows}
        rowHeight={40}
        keyOf={idOf}
        active={active}
        onActive={choose}
        textOf={(row) => org.columns.name[rows[row]?.node ?? -1] ?? ''}
        onOpen={(row) => toggle(idOf(row))}
        onToggle={(row) => toggle(idOf(row))}
        renderRow={({ node: unit, level, expanded }, row) => {
          return (
            <OutlineLine
              org={org}
              unit={unit}
              level={level}
              expanded={expanded}
              found={matches?.has(unit) ?? true}
              time={time(org.columns.dailyTime[unit] ?? null, words.locale)}
              onToggle={() => toggle(idOf(row))}
            />
          )
        }}
      />
    </section>
  )
}

const time = (hhmm: string | null, locale: string) => (hhmm === null ? '' : plannedTime(hhmm, locale))

function OutlineLine({
  org: { columns },
  unit,
  level,
  expanded,
  found,
  time,
  onToggle
}: {
  readonly org: OrgIndex
  readonly unit: number
  readonly level: number
  readonly expanded: boolean | null
  readonly found: boolean
  readonly time: string
  readonly onToggle: () => void
}) {
  const words = useWords()
  const people = columns.people[unit] ?? 0
  const impediments = columns.openImpediments[unit] ?? 0
  return (
    <span className={styles.line} style={{ paddingInlineStart: 4 + (level - 1) * 20 }}>
      {/* The row has the keys and the role; the chevron is for the pointer alone. */}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden
        className={cx(styles.chevron, expanded && styles.open, expanded === null && styles.leaf)}
        onClick={onToggle}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <ChevronRight size={16} />
      </button>
      <span className={cx(styles.name, columns.kind[unit] !== 'team' && styles.level, !found && styles.dim)}>
        <Name>{columns.name[unit] ?? ''}</Name>
      </span>
      {impediments > 0 && (
        <span
          className={styles.impediments}
          role="img"
          aria-label={words.say('orgScreen.impedimentCount', { count: impediments })}
        >
          <Ban aria-hidden size={14} />
          {impediments}
        </span>
      )}
      <span
        className={styles.people}
        role="img"
        aria-label={words.say('orgScreen.peopleCount', { count: people })}
      >
        {people > 0 && (
          <>
            <Users aria-hidden size={14} />
            {people}
          </>
        )}
      </span>
      <span className={styles.time}>{time}</span>
    </span>
  )
}
