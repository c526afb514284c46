import { useEffect } from 'react'
import type { HintsView } from '../../../shared/ipc/reads/insights'
import { ask } from '../../stores/bridge'
import { useRead } from '../../stores/reads'

/** What is worth a look at a unit, or at all of them. Dismissals of what holds no more end with being seen. */
export function useHints(unitId: string | null): HintsView | undefined {
  const view = useRead('hints', { unitId }).value
  const over = view?.over
  useEffect(() => {
    for (const { unitId: unit, key } of over ?? [])
      void ask('hint.dismiss', { unitId: unit, key, dismissed: false })
  }, [over])
  return view
}
