import { create } from 'zustand'
import type { Entry } from './entry'

interface PaletteState {
  readonly isOpen: boolean
  /** What was typed before its box could hear: the first letters follow the key faster than a window draws. */
  readonly typedAhead: string
  /** What was used while Sameday has been open, the latest first; other people's names are kept nowhere else for it. */
  readonly recent: readonly Entry[]
}

export const usePalette = create<PaletteState>(() => ({ isOpen: false, typedAhead: '', recent: [] }))

export const openPalette = () => usePalette.setState({ isOpen: true, typedAhead: '' })
export const typeAhead = (letter: string) =>
  usePalette.setState(({ typedAhead }) => ({ typedAhead: typedAhead + letter }))
export const closePalette = () => usePalette.setState({ isOpen: false })

const mostRecent = 8

export const remember = (entry: Entry) =>
  usePalette.setState(({ recent }) => ({
    recent: [entry, ...recent.filter(({ id }) => id !== entry.id)].slice(0, mostRecent)
  }))
