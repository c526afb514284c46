import { useMemo, useState } from 'react'
import { type Heat, heatOf, ownHeat, worstBelow } from '../../../shared/insights/heat'
import type { HeatColumns } from '../../../shared/ipc/reads/insights'
import { HOUR } from '../../../shared/time'
import { Name } from '../../ceremony/Name'
import { cx } from '../../components/cx'
import { TextField } from '../../components/TextField'
import { goTo } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { unitsMatching } from '../org/orgIndex'
import { outlineRows } from '../org/outline'
import { TreeList } from '../org/TreeList'
import { useOpenUnits } from '../org/useOpenUnits'
import { useOrg } from '../org/useOrg'
import styles from './HeatTree.module.css'
import { Icicle } from './Icicle'
import treeStyles from './tree.module.css'

/**
 * The organisation by its oldest open impediment. The outline has the names, the keys and the words for a screen reader; the
 * picture beside it shows everything below the chosen unit at once. Enter, or a click on a name, leads to its impediments.
 * @param at wall ms, for ages
 */
export function HeatTree({
  at,
  unitId,
  onChoose
}: {
  readonly at: number
  readonly unitId: string | null
  readonly onChoose: (unitId: string) => void
}) {
  const words = useWords()
  const org = useOrg()
  const heat = useRead('heat', { at }).value
  if (!org || !heat || heat.id.length !== org.size || org.size === 0) return null
  return (
    <section className={styles.split} aria-label={words.say('heat.tree')}>
      <HeatOutline org={org} heat={heat} unitId={unitId} onChoose={onChoose} />
      <Icicle heat={heat} unitId={unitId} onChoose={onChoose} />
    </section>
  )
}

function HeatOutline({
  org,
  heat,
  unitId,
  onChoose
}: {
  readonly org: NonNullable<ReturnType<typeof useOrg>>
  readonly heat: HeatColumns
  readonly unitId: string | null
  readonly onChoose: (unitId: string) => void
}) {
  const words = useWords()
  const [text, setText] = useState('')
  const { open, toggle } = useOpenUnits(org, 'delivery', unitId)
  const matches = useMemo(() => unitsMatching(org, text), [org, text])
  const rows = useMemo(() => outlineRows(org, 'delivery', open, matches), [org, open, matches])
  const own = useMemo(() => ownHeat(heat), [heat])
  const worst = useMemo(() => worstBelow(org.trees.delivery, own), [org, own])
  const chosen = unitId === null ? -1 : (org.indexById.get(unitId) ?? -1)
  const idOf = (row: number) => org.columns.id[rows[row]?.node ?? -1] ?? ''
  const active = Math.max(
    0,
    rows.findIndex(({ node }) => node === chosen)
  )
  const seeImpediments = (row: number) => goTo('impediments', idOf(row))
  return (
    <section className={styles.outline} aria-label={words.say('heat.title')}>
      <TextField label={words.say('orgScreen.search')} labelInside value={text} onChange={setText} />
      <TreeList
        label={words.say('heat.title')}
        className={styles.list}
        rows={rows}
        rowHeight={40}
        keyOf={idOf}
        active={active}
        onActive={(row) => onChoose(idOf(row))}
        textOf={(row) => org.columns.name[rows[row]?.node ?? -1] ?? ''}
        onOpen={seeImpediments}
        onToggle={(row) => toggle(idOf(row))}
        renderRow={({ node: unit, level, expanded }) => {
          // A closed unit speaks for all below it.
          const isClosed = expanded === false
          const shown = heatOf((isClosed ? worst[unit] : own[unit]) ?? 0)
          const count = heat.open[unit] ?? 0
          const told = shown === 'none' ? words.say('heat.none') : words.say(`insights.age.${shown}`)
          return (
            <span className={treeStyles.line} style={{ paddingInlineStart: 8 + (level - 1) * 20 }}>
              <HeatMark heat={shown} />
              <span className={cx(styles.name, expanded !== null && treeStyles.level)}>
                <Name>{org.columns.name[unit] ?? ''}</Name>
              </span>
              <span className={styles.told}>
                {shown === 'none'
                  ? told
                  : words.say(isClosed ? 'heat.below' : 'heat.at', { count, heat: told })}
              </span>
              <span className={styles.hours}>
                {count > 0 &&
                  words.say('insights.hours', { hours: Math.floor((heat.oldestMs[unit] ?? 0) / HOUR) })}
              </span>
            </span>
          )
        }}
      />
    </section>
  )
}

/** Empty, half, full: readable without its colour. */
export const HeatMark = ({ heat }: { readonly heat: Heat }) => (
  <span aria-hidden className={styles.mark} data-heat={heat} />
)
