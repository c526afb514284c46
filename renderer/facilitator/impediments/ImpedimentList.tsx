import { Lock } from 'lucide-react'
import type { ImpedimentColumns } from '../../../shared/ipc/reads/impediments'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Cell } from '../../components/Cell'
import { cx } from '../../components/cx'
import { VirtualList } from '../../components/VirtualList'
import { wallNow } from '../../stores/clock'
import { useWords } from '../../stores/words'
import room from '../frame/listRoom.module.css'
import { Age } from './Age'
import styles from './ImpedimentsRoom.module.css'
import { isImpedimentState, toneByState } from './states'

/** The list: what, from where to whom, since when. */
export function ImpedimentList({
  list,
  chosen,
  onChoose
}: {
  readonly list: ImpedimentColumns
  readonly chosen: string | null
  readonly onChoose: (impedimentId: string) => void
}) {
  const words = useWords()
  const now = wallNow()
  const choose = (row: number) => onChoose(list.id[row] ?? '')
  return (
    <div className={room.listPart}>
      <div className={cx(styles.row, room.heads)} aria-hidden>
        <span>{words.say('impediments.column.title')}</span>
        <span>{words.say('impediments.column.ball')}</span>
        <span className={styles.ownerCell}>{words.say('impediments.column.owner')}</span>
        <span>{words.say('impediments.column.age')}</span>
        <span className={styles.stateCell}>{words.say('impediments.column.state')}</span>
      </div>
      <VirtualList
        label={words.say('impediments.list')}
        role="grid"
        className={room.list}
        count={list.id.length}
        rowHeight={56}
        keyOf={(row) => list.id[row] ?? String(row)}
        active={chosen === null ? -1 : list.id.indexOf(chosen)}
        onActive={choose}
        showsSelection
        textOf={(row) => list.title[row] ?? ''}
        renderRow={(row) => {
          const state = list.state[row] ?? ''
          return (
            <span className={styles.row} role="presentation">
              <Cell className={styles.way}>
                <span className={styles.titleLine}>
                  {list.confidential[row] && (
                    <Lock aria-label={words.say('impediments.confidential')} size={14} />
                  )}
                  <span className={cx(room.cell, styles.title)}>
                    <Name most={200}>{list.title[row] ?? ''}</Name>
                  </span>
                </span>
                <span className={cx(room.cell, styles.from)}>
                  <Name>{list.originUnit[row] ?? ''}</Name>
                </span>
              </Cell>
              <Cell className={room.cell}>
                <Name>{list.ballAt[row] ?? ''}</Name>
              </Cell>
              <Cell className={cx(room.cell, styles.ownerCell)}>
                <Name>{list.owner[row] ?? ''}</Name>
              </Cell>
              <Cell className={styles.age}>
                <Age
                  item={{
                    originUnitId: list.originId[row] ?? '',
                    ballAt: list.ballId[row] ?? '',
                    blocked: list.blocked[row] ?? [],
                    state: isImpedimentState(state) ? state : 'open'
                  }}
                  work={list.work}
                  at={now}
                />
              </Cell>
              <Cell className={styles.stateCell}>
                {isImpedimentState(state) && (
                  <Badge tone={toneByState[state]}>{words.say(`impediments.state.${state}`)}</Badge>
                )}
              </Cell>
            </span>
          )
        }}
      />
      {list.id.length < list.total && (
        <p className={room.quiet}>
          {words.say('impediments.shown', { shown: list.id.length, total: list.total })}
        </p>
      )}
    </div>
  )
}
