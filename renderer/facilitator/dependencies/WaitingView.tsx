import { TriangleAlert } from 'lucide-react'
import type { WaitingColumns } from '../../../shared/ipc/reads/dependencies'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { cx } from '../../components/cx'
import { VirtualList } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import room from '../frame/listRoom.module.css'
import styles from './DependenciesRoom.module.css'

/** More units than this on a side make no table that anybody reads. */
const mostInTable = 30

export interface WaitingProps {
  readonly waiting: WaitingColumns
  /** Shows what one of the two needs or owes. */
  readonly onOpen: (unitId: string) => void
}

/** Who waits for whom: a table while it can be read, a list with counts beyond. */
export function WaitingView(props: WaitingProps) {
  const { fromId, onId } = props.waiting
  const isTable = new Set(fromId).size <= mostInTable && new Set(onId).size <= mostInTable
  return isTable ? <WaitingTable {...props} /> : <WaitingPairs {...props} />
}

function WaitingTable({ waiting, onOpen }: WaitingProps) {
  const words = useWords()
  const { fromId, onId, fromUnit, onUnit } = waiting
  const nameById = new Map([
    ...fromId.map((id, row) => [id, fromUnit[row] ?? id] as const),
    ...onId.map((id, row) => [id, onUnit[row] ?? id] as const)
  ])
  const byName = (a: string, b: string) =>
    (nameById.get(a) ?? '').localeCompare(nameById.get(b) ?? '', words.locale)
  const rows = [...new Set(fromId)].sort(byName)
  const columns = [...new Set(onId)].sort(byName)
  const pairs = new Map(fromId.map((from, row) => [`${from} ${onId[row]}`, row]))
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={words.say('dependencies.pairs')}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {words.say('dependencies.rows')} / {words.say('dependencies.columns')}
            </th>
            {columns.map((id) => (
              <th key={id} scope="col" className={styles.column}>
                <span>
                  <Name most={28}>{nameById.get(id) ?? ''}</Name>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((from) => (
            <tr key={from}>
              <th scope="row" className={styles.rowHead}>
                <Name most={40}>{nameById.get(from) ?? ''}</Name>
              </th>
              {columns.map((on) => {
                const pair = pairs.get(`${from} ${on}`)
                return (
                  <td key={on} data-self={from === on || undefined}>
                    {pair !== undefined && <Count waiting={waiting} pair={pair} onOpen={onOpen} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Count({ waiting, pair, onOpen }: WaitingProps & { readonly pair: number }) {
  const words = useWords()
  const open = waiting.open[pair] ?? 0
  const overdue = waiting.overdue[pair] ?? 0
  const label = words.say('dependencies.cell', {
    from: cleanText(waiting.fromUnit[pair] ?? '', 60),
    on: cleanText(waiting.onUnit[pair] ?? '', 60),
    open,
    overdue
  })
  return (
    <button
      type="button"
      className={cx(styles.count, overdue > 0 && styles.late)}
      aria-label={label}
      title={label}
      onClick={() => onOpen(waiting.fromId[pair] ?? '')}
    >
      {overdue > 0 && <TriangleAlert aria-hidden size={12} />}
      {open}
    </button>
  )
}

function WaitingPairs({ waiting, onOpen }: WaitingProps) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  return (
    <div className={styles.listPart}>
      <div className={cx(styles.row, room.heads)} aria-hidden>
        <span>{words.say('dependencies.rows')}</span>
        <span>{words.say('dependencies.columns')}</span>
        <span>{words.say('dependencies.open')}</span>
        <span>{words.say('dependencies.overdue')}</span>
      </div>
      <VirtualList
        label={words.say('dependencies.pairs')}
        role="listbox"
        className={room.list}
        count={waiting.fromId.length}
        rowHeight={44}
        keyOf={(row) => `${waiting.fromId[row]} ${waiting.onId[row]}`}
        active={-1}
        onActive={() => undefined}
        onOpen={(row) => onOpen(waiting.fromId[row] ?? '')}
        rowProps={(row) => ({ onClick: () => onOpen(waiting.fromId[row] ?? '') })}
        textOf={(row) => waiting.fromUnit[row] ?? ''}
        renderRow={(row) => (
          <span className={styles.row}>
            <span className={cx(room.cell, styles.what)}>
              <Name>{waiting.fromUnit[row] ?? ''}</Name>
            </span>
            <span className={room.cell}>
              <Name>{waiting.onUnit[row] ?? ''}</Name>
            </span>
            <span className={styles.day}>{number.format(waiting.open[row] ?? 0)}</span>
            <span className={styles.day}>{number.format(waiting.overdue[row] ?? 0)}</span>
          </span>
        )}
      />
    </div>
  )
}
