import { ArrowUp } from 'lucide-react'
import { useMemo } from 'react'
import { type AlignmentTree, lacks } from '../../../../shared/insights/alignment'
import type { AlignmentColumns } from '../../../../shared/ipc/reads/goals'
import { childrenOf } from '../../../../shared/org/tree'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { slabs } from '../icicleLayout'
import styles from './Alignment.module.css'

const mostDepth = 6
/** Share of the height below which a goal is not drawn, and below which it has no room for its name. */
const least = 1 / 48
const legible = 1 / 26
/** Lines of a name that a goal of the whole height has room for on a small window. */
const mostLines = 20

/**
 * Everything that serves a goal at once, from the goal at one side to the teams at the other, each goal as high as what
 * stands at the end of its chains is many.
 */
export function GoalPicture({
  columns,
  goals,
  chosen,
  onChoose
}: {
  readonly columns: AlignmentColumns
  readonly goals: AlignmentTree
  readonly chosen: number | null
  readonly onChoose: (node: number) => void
}) {
  const words = useWords()
  const { chains, firstUnit, loose, root } = goals
  const at = chosen !== null && (chosen < firstUnit || chosen === loose) ? chosen : root
  // A goal that nothing serves is seen among its neighbours.
  const top = childrenOf(chains, at).length > 0 ? at : (chains.parent[at] ?? root)
  const drawn = useMemo(() => slabs(chains, top, least, mostDepth), [chains, top])
  const levels = drawn.reduce((most, { depth }) => Math.max(most, depth + 1), 1)
  const above = chains.parent[top] ?? -1
  const titleOf = (node: number) => {
    if (node === root) return words.say('align.root')
    return node === loose ? words.say('align.loose') : (columns.title[node] ?? '')
  }
  const lookOf = (node: number, hidesBelow: boolean) => {
    if (node === loose && hidesBelow) return 'loose'
    return node >= firstUnit ? 'group' : lacks[(hidesBelow ? goals.worst[node] : goals.own[node]) ?? 0]
  }
  return (
    <div className={styles.picture}>
      <div className={styles.zoom}>
        {above >= 0 && (
          <Button size="small" icon={ArrowUp} onPress={() => onChoose(above)}>
            <span className={styles.cut}>{words.say('heat.up', { unit: titleOf(above) })}</span>
          </Button>
        )}
      </div>
      <div
        className={styles.icicle}
        role="img"
        aria-label={words.say('align.picture', { goal: titleOf(top) })}
      >
        {drawn.map(({ unit: node, depth, from, to, hidesBelow }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the outline has the keys
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same
          <div
            key={node}
            className={styles.slab}
            data-lack={lookOf(node, hidesBelow)}
            data-chosen={node === chosen}
            title={titleOf(node)}
            style={{
              insetBlockStart: `${from * 100}%`,
              blockSize: `calc(${(to - from) * 100}% - 2px)`,
              insetInlineStart: `${(depth / levels) * 100}%`,
              inlineSize: `calc(${100 / levels}% - 4px)`
            }}
            onClick={() => onChoose(node)}
          >
            {to - from > legible && (
              <bdi
                className={styles.slabName}
                style={{ WebkitLineClamp: Math.max(1, Math.floor((to - from) * mostLines)) }}
              >
                {titleOf(node)}
              </bdi>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
