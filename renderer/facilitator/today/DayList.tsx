import { Filter, X } from 'lucide-react'
import { useState } from 'react'
import type { TodayView } from '../../../shared/ipc/reads/today'
import { levelLabel } from '../../../shared/org/labels'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { IconButton } from '../../components/IconButton'
import { Select } from '../../components/Select'
import { VirtualList } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import { openCeremony, resumeSession } from '../actions'
import type { OrgIndex } from '../org/orgIndex'
import { UnitPicker } from '../org/UnitPicker'
import { DayLine } from './DayLine'
import type { DayFilter, DayState } from './day'
import styles from './TodayRoom.module.css'

const states = ['planned', 'unfinished', 'closed'] as const satisfies readonly DayState[]

/** Every ceremony of the day, as far as the filters let it through. */
export function DayList({
  today,
  rows,
  org,
  filter,
  onFilter
}: {
  readonly today: TodayView
  readonly rows: readonly number[]
  readonly org: OrgIndex | undefined
  readonly filter: DayFilter
  readonly onFilter: (filter: DayFilter) => void
}) {
  const words = useWords()
  const [active, setActive] = useState(0)
  const [picking, setPicking] = useState(false)
  const heights = [...new Set(today.height)].sort((a, b) => a - b)
  const top = heights.at(-1)
  const unit = filter.unitId === null ? undefined : org?.indexById.get(filter.unitId)
  const open = (row: number) => {
    const at = rows[row] ?? -1
    const unitId = today.unitId[at]
    const kind = today.kind[at]
    const sessionId = today.sessionId[at] ?? null
    if (today.state[at] === 'unfinished' && sessionId !== null) void resumeSession(sessionId, false)
    else if (unitId !== undefined && kind !== undefined) void openCeremony(unitId, kind)
  }
  return (
    <section className={styles.listPart} aria-label={words.say('today.list')}>
      <div className={styles.filters}>
        <Button icon={Filter} onPress={() => setPicking(true)}>
          {unit === undefined ? words.say('today.filterUnit') : (org?.columns.name[unit] ?? '')}
        </Button>
        {filter.unitId !== null && (
          <IconButton
            icon={X}
            label={words.say('today.filterUnit.clear')}
            onPress={() => onFilter({ ...filter, unitId: null })}
          />
        )}
        <Select
          label={words.say('today.filterLevel')}
          labelHidden
          choices={[
            { id: 'all', label: words.say('today.allLevels') },
            ...heights.map((height) => ({
              id: String(height),
              label: words.tell(
                levelLabel(
                  height === 0 ? 'team' : height === top && isEat(today, height) ? 'eat' : 'sos',
                  height
                )
              )
            }))
          ]}
          value={filter.height === null ? 'all' : String(filter.height)}
          onChange={(id) => onFilter({ ...filter, height: id === 'all' ? null : Number(id) })}
        />
        <Select
          label={words.say('today.filterState')}
          labelHidden
          choices={[
            { id: 'all', label: words.say('today.allStates') },
            ...states.map((id) => ({ id, label: words.say(`today.state.${id}`) }))
          ]}
          value={filter.state ?? 'all'}
          onChange={(id) => onFilter({ ...filter, state: states.find((state) => state === id) ?? null })}
        />
        <span className={styles.count}>
          {words.say('today.summary', {
            closed: rows.filter((row) => today.state[row] === 'closed').length,
            all: rows.length
          })}
        </span>
      </div>
      {rows.length === 0 && <p className={styles.none}>{words.say('common.noMatch')}</p>}
      <VirtualList
        label={words.say('today.list')}
        className={styles.list}
        count={rows.length}
        rowHeight={52}
        keyOf={(row) => `${today.unitId[rows[row] ?? -1]} ${today.kind[rows[row] ?? -1]}`}
        active={Math.min(active, rows.length - 1)}
        onActive={setActive}
        onOpen={open}
        textOf={(row) => today.unitName[rows[row] ?? -1] ?? ''}
        renderRow={(row) => (
          <DayLine
            today={today}
            row={rows[row] ?? -1}
            before={rows[row - 1] ?? -1}
            org={org}
            onOpen={() => open(row)}
          />
        )}
      />
      {picking && (
        <Dialog title={words.say('today.filterUnit')} isOpen onClose={() => setPicking(false)}>
          <UnitPicker
            label={words.say('today.filterUnit.pick')}
            onPick={(unitId) => {
              setPicking(false)
              onFilter({ ...filter, unitId })
            }}
          />
        </Dialog>
      )}
    </section>
  )
}

const isEat = (today: TodayView, height: number) =>
  today.kind.some((kind, row) => kind === 'eatDaily' && today.height[row] === height)
