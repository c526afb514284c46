import { useMemo, useState } from 'react'
import { type Heat, heatOf, ownHeat, worstBelow } from '../../../shared/insights/heat'
import type { HeatColumns } from '../../../shared/ipc/reads/insights'
import { HOUR } from '../../../shared/time'
import { Name } from '../../ceremony/Name'
import { cx } from '../../components/cx'
import { TextField } from '../../components/TextField'
import { VirtualList } from '../../components/VirtualList'
import { goTo } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { unitsMatching } from '../org/orgIndex'
import { outlineRows, treeStep } from '../org/outline'
import { useOpenUnits } from '../org/useOpenUnits'
import { useOrg } from '../org/useOrg'
import styles from './HeatTree.module.css'
import { Icicle } from './Icicle'

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
      <TextField
        label={words.say('orgScreen.search')}
        labelHidden
        placeholder={words.say('orgScreen.search')}
        value={text}
        onChange={setText}
      />
      <VirtualList
        label={words.say('heat.title')}
        role="tree"
        className={styles.list}
        count={rows.length}
        rowHeight={40}
        keyOf={idOf}
        active={active}
        onActive={(row) => onChoose(idOf(row))}
        showsSelection
        textOf={(row) => org.columns.name[rows[row]?.node ?? -1] ?? ''}
        onOpen={seeImpediments}
        onRowKey={(event, row) => {
          const inwards = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
          const step = treeStep(rows, row, event.key === inwards ? 'in' : 'out')
          if (step?.type === 'go') return step.row
          if (step) toggle(idOf(row))
          return true
        }}
        rowProps={(row) => ({
          'aria-level': rows[row]?.level,
          'aria-expanded': rows[row]?.expanded ?? undefined,
          'aria-setsize': rows[row]?.setSize,
          'aria-posinset': rows[row]?.position
        })}
        renderRow={(row) => {
          const { node: unit = -1, level = 1, expanded = null } = rows[row] ?? {}
          // A closed unit speaks for all below it.
          const isClosed = expanded === false
          const shown = heatOf((isClosed ? worst[unit] : own[unit]) ?? 0)
          const count = heat.open[unit] ?? 0
          const told = shown === 'none' ? words.say('heat.none') : words.say(`insights.age.${shown}`)
          return (
            <span className={styles.line} style={{ paddingInlineStart: 8 + (level - 1) * 20 }}>
              <HeatMark heat={shown} />
              <span className={cx(styles.name, expanded !== null && styles.level)}>
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
