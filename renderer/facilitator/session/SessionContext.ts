import { createContext, useContext } from 'react'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'

/** The room on the facilitator's screen: what main last said, and when it came (`performance.now()`). */
export interface SessionOnScreen {
  readonly snapshot: FacilitatorSnapshot
  readonly receivedAt: number
}

export const SessionContext = createContext<SessionOnScreen | null>(null)

/** Throws outside a session screen, which is a bug. */
export function useSessionOnScreen(): SessionOnScreen {
  const value = useContext(SessionContext)
  if (!value) throw new Error('No session is on screen.')
  return value
}
export const useSnapshot = (): FacilitatorSnapshot => useSessionOnScreen().snapshot
