import { create } from 'zustand'
import type { Sheet } from '../../ceremony/keyMeaning'

/** What this window alone knows of a session: selections and the sheet that is open. */
export interface SessionUi {
  readonly sheet: Sheet | null
  /** The impediment a sheet is about; null for a new one. */
  readonly sheetAbout: string | null
  readonly turn: string | null
  readonly impediment: string | null
  /** Takes digits while a sheet with choices is open. */
  readonly onDigit: ((digit: number) => void) | null
  /** Takes digits while a consent round is on and no sheet is. */
  readonly onVote: ((digit: number) => void) | null
}

export const useSessionUi = create<SessionUi>(() => ({
  sheet: null,
  sheetAbout: null,
  turn: null,
  impediment: null,
  onDigit: null,
  onVote: null
}))

export const openSheet = (sheet: Sheet, about: string | null = null) =>
  useSessionUi.setState({ sheet, sheetAbout: about })
export const closeSheet = () => useSessionUi.setState({ sheet: null, sheetAbout: null })
