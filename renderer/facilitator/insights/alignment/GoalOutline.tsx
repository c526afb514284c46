import { useMemo, useState } from 'react'
import { type AlignmentTree, lackOf, lacks } from '../../../../shared/insights/alignment'
import type { AlignmentColumns } from '../../../../shared/ipc/reads/goals'
import { ancestorsOf, childrenOf, sumUp } from '../../../../shared/org/tree'
import { Name } from '../../../ceremony/Name'
import { cx } from '../../../components/cx'
import { useWords } from '../../../stores/words'
import { firstOpenIn, treeRows } from '../../org/outline'
import { TreeList } from '../../org/TreeList'
import { openGoals } from '../../product/open'
import treeStyles from '../tree.module.css'
import styles from './Alignment.module.css'

const mostOpen = 60

/** Goals under what they serve, then what leads nowhere, then the units without a goal. */
export function GoalOutline({
  columns,
  goals,
  matches,
  chosen,
  onChoose
}: {
  readonly columns: AlignmentColumns
  readonly goals: AlignmentTree
  readonly matches: ReadonlySet<number> | null
  readonly chosen: number | null
  readonly onChoose: (node: number) => void
}) {
  const words = useWords()
  const { tree, root, firstUnit, loose, without } = goals
  const atFirst = useMemo(() => firstOpenIn(tree, [...childrenOf(tree, root)], mostOpen), [tree, root])
  const [opened, setOpened] = useState<ReadonlySet<number> | null>(null)
  const [led, setLed] = useState<number | null>(null)
  const open = opened ?? atFirst
  // Chosen in the picture, it comes into sight here; closing it by hand stays possible afterwards.
  if (chosen !== led) {
    setLed(chosen)
    const above = chosen === null ? [] : ancestorsOf(tree, chosen).filter((node) => !open.has(node))
    if (above.length > 0) setOpened(new Set([...open, ...above]))
  }
  const rows = useMemo(
    () => treeRows(tree, [...childrenOf(tree, root)], (node) => open.has(node), matches),
    [tree, root, open, matches]
  )
  // Only goals at the end of nothing are told of a closed one: how many nothing serves.
  const below = useMemo(
    () =>
      sumUp(
        tree,
        Array.from({ length: tree.size }, (_, node) =>
          goals.own[node] === lacks.indexOf('unserved') ? 1 : 0
        )
      ),
    [tree, goals]
  )
  const toggle = (node: number) => {
    const next = new Set(open)
    if (!next.delete(node)) next.add(node)
    setOpened(next)
  }
  const nodeAt = (row: number) => rows[row]?.node ?? -1
  const titleOf = (node: number) => {
    if (node === loose) return words.say('align.loose')
    if (node === without) return words.say('align.without')
    return columns.title[node] ?? columns.without.unitName[node - firstUnit] ?? ''
  }
  const unitOf = (node: number) => columns.unitId[node] ?? columns.without.unitId[node - firstUnit]
  const toldOf = (node: number, isClosed: boolean): string => {
    if (node >= firstUnit)
      return node < loose ? '' : new Intl.NumberFormat(words.locale).format(childrenOf(tree, node).length)
    const lack = lackOf(columns, node)
    if (lack === 'loose') return words.say(`product.goal.${columns.standing[node] ?? 'broken'}`)
    if (lack === 'unserved') return words.say('product.goal.unserved')
    if (isClosed && (below[node] ?? 0) > 0) return words.say('align.below', { count: below[node] ?? 0 })
    if (columns.state[node] === 'met') return words.say('product.goal.state.met')
    const [servedBy, items] = [columns.servedBy[node] ?? 0, columns.items[node] ?? 0]
    return servedBy + items === 0 ? '' : words.say('product.goal.servedBy', { goals: servedBy, items })
  }
  return (
    <TreeList
      label={words.say('align.tree')}
      className={styles.list}
      rows={rows}
      rowHeight={52}
      keyOf={(row) => String(nodeAt(row))}
      active={Math.max(
        0,
        rows.findIndex(({ node }) => node === chosen)
      )}
      onActive={(row) => onChoose(nodeAt(row))}
      textOf={(row) => titleOf(nodeAt(row))}
      onOpen={(row) => {
        const unitId = unitOf(nodeAt(row))
        if (unitId === undefined) toggle(nodeAt(row))
        else openGoals(unitId)
      }}
      onToggle={(row) => toggle(nodeAt(row))}
      renderRow={({ node, level, expanded }) => {
        const isClosed = expanded === false
        const lack = lacks[(isClosed ? goals.worst[node] : goals.own[node]) ?? 0] ?? 'none'
        return (
          <span className={treeStyles.line} style={{ paddingInlineStart: 8 + (level - 1) * 20 }}>
            <span aria-hidden className={styles.mark} data-lack={node >= firstUnit ? 'group' : lack} />
            <span className={styles.words}>
              <span className={cx(styles.cut, expanded !== null && treeStyles.level)}>
                <Name most={200}>{titleOf(node)}</Name>
              </span>
              {node < firstUnit && (
                <span className={cx(styles.cut, styles.quiet)}>
                  <Name>{columns.unitName[node] ?? ''}</Name>
                </span>
              )}
            </span>
            <span className={cx(styles.told, lack !== 'none' && styles.lacking)}>
              {toldOf(node, isClosed)}
            </span>
          </span>
        )
      }}
    />
  )
}
