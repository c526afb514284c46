import { useMemo, useState } from 'react'
import { ancestorsOf } from '../../../shared/org/tree'
import type { Cycle } from '../../../shared/org/types'
import type { OrgIndex } from './orgIndex'
import { firstOpen } from './outline'

/** Which units of the outline are open. What stands above the chosen unit is, so that it is in sight when it is chosen. */
export function useOpenUnits(org: OrgIndex, cycle: Cycle, unitId: string | null) {
  const [chosen, setChosen] = useState<{ cycle: Cycle; open: ReadonlySet<string> } | null>(null)
  const [led, setLed] = useState<string | null>(null)
  const atFirst = useMemo(() => firstOpen(org, cycle), [org, cycle])
  const open = chosen?.cycle === cycle ? chosen.open : atFirst
  const setOpen = (next: ReadonlySet<string>) => setChosen({ cycle, open: next })
  // Only when the choice moves: closing a level by hand must stay possible afterwards.
  if (unitId !== led) {
    setLed(unitId)
    const unit = unitId === null ? undefined : org.indexById.get(unitId)
    const above = unit === undefined ? [] : ancestorsOf(org.trees[cycle], unit)
    const closed = above.map((at) => org.columns.id[at] ?? '').filter((id) => !open.has(id))
    if (closed.length > 0) setOpen(new Set([...open, ...closed]))
  }
  const toggle = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  return { open, setOpen, toggle }
}
