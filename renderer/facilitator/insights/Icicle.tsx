import { ArrowUp } from 'lucide-react'
import { useMemo } from 'react'
import { heatOf, ownHeat, worstBelow } from '../../../shared/insights/heat'
import type { HeatColumns } from '../../../shared/ipc/reads/insights'
import { buildTree, rootsOf } from '../../../shared/org/tree'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import styles from './HeatTree.module.css'
import { slabs } from './icicleLayout'
import treeStyles from './tree.module.css'

const mostDepth = 6

/** Everything below a unit at once. A click goes into a unit; the outline beside it does the same by keys and in words. */
export function Icicle({
  heat,
  unitId,
  onChoose
}: {
  readonly heat: HeatColumns
  readonly unitId: string | null
  readonly onChoose: (unitId: string) => void
}) {
  const words = useWords()
  const tree = useMemo(() => buildTree(heat.parent), [heat])
  const own = useMemo(() => ownHeat(heat), [heat])
  const worst = useMemo(() => worstBelow(tree, own), [tree, own])
  const root = unitId === null ? (rootsOf(tree)[0] ?? 0) : Math.max(0, heat.id.indexOf(unitId))
  const drawn = useMemo(() => slabs(tree, root, 1 / 160, mostDepth), [tree, root])
  const above = tree.parent[root] ?? -1
  return (
    <div className={styles.picture}>
      <div className={treeStyles.zoom}>
        {above >= 0 && (
          <Button size="small" icon={ArrowUp} onPress={() => onChoose(heat.id[above] ?? '')}>
            {words.say('heat.up', { unit: heat.name[above] ?? '' })}
          </Button>
        )}
      </div>
      <div
        className={styles.icicle}
        role="img"
        aria-label={words.say('heat.picture', { unit: heat.name[root] ?? '' })}
      >
        {drawn.map(({ unit, depth, from, to, hidesBelow }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the outline has the keys
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same
          <div
            key={unit}
            className={styles.slab}
            data-heat={heatOf((hidesBelow ? worst[unit] : own[unit]) ?? 0)}
            title={heat.name[unit]}
            style={{
              insetInlineStart: `${from * 100}%`,
              inlineSize: `calc(${(to - from) * 100}% - 2px)`,
              insetBlockStart: depth * 56
            }}
            onClick={() => onChoose(heat.id[unit] ?? '')}
          >
            {to - from > 0.09 && <bdi className={styles.slabName}>{heat.name[unit]}</bdi>}
          </div>
        ))}
      </div>
    </div>
  )
}
