import { TriangleAlert } from 'lucide-react'
import type { DependencyColumns } from '../../../shared/ipc/reads/dependencies'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Cell } from '../../components/Cell'
import { cx } from '../../components/cx'
import { VirtualList } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import room from '../frame/listRoom.module.css'
import styles from './DependenciesRoom.module.css'

/** Who needs what of whom, by when; the most pressing first. */
export function DependencyList({
  list,
  chosen,
  onChoose
}: {
  readonly list: DependencyColumns
  readonly chosen: string | null
  readonly onChoose: (dependencyId: string) => void
}) {
  const words = useWords()
  return (
    <div className={styles.listPart}>
      <div className={cx(styles.row, room.heads)} aria-hidden>
        <span>{words.say('dependency.what')}</span>
        <span>{words.say('dependency.from')}</span>
        <span>{words.say('dependency.on')}</span>
        <span>{words.say('dependency.due')}</span>
      </div>
      <VirtualList
        label={words.say('dependencies.list')}
        role="grid"
        className={room.list}
        count={list.id.length}
        rowHeight={56}
        keyOf={(row) => list.id[row] ?? String(row)}
        active={chosen === null ? -1 : list.id.indexOf(chosen)}
        onActive={(row) => onChoose(list.id[row] ?? '')}
        showsSelection
        textOf={(row) => list.what[row] ?? ''}
        renderRow={(row) => {
          const day = list.due[row] ?? list.promised[row] ?? null
          const urgency = list.urgency[row] ?? null
          const state = list.state[row] ?? 'open'
          return (
            <span className={styles.row} role="presentation">
              <Cell className={cx(room.cell, styles.what)}>
                <Name most={200}>{list.what[row] ?? ''}</Name>
              </Cell>
              <Cell className={room.cell}>
                <Name>{list.fromUnit[row] ?? ''}</Name>
              </Cell>
              <Cell className={room.cell}>
                <Name>{list.onUnit[row] ?? ''}</Name>
              </Cell>
              <Cell className={cx(room.cell, styles.day)}>
                {state === 'open' ? (
                  <>
                    {urgency === 'overdue' && (
                      <TriangleAlert aria-label={words.say('dependency.urgency.overdue')} size={14} />
                    )}
                    {day === null ? words.say('dependency.urgency.undated') : dayText(day, words.locale)}
                  </>
                ) : (
                  <Badge tone={state === 'resolved' ? 'ok' : 'accent'}>
                    {words.say(`dependency.state.${state}`)}
                  </Badge>
                )}
              </Cell>
            </span>
          )
        }}
      />
      {list.id.length < list.total && (
        <p className={room.quiet}>
          {words.say('dependencies.shown', { shown: list.id.length, total: list.total })}
        </p>
      )}
    </div>
  )
}
