import { create } from 'zustand'
import type { AgendaKind } from '../../../shared/ceremony/agenda'

/** The ceremony somebody wants to open, while they choose whose; null when nobody does. */
export const useOpening = create<{ readonly kind: AgendaKind | null }>(() => ({ kind: null }))

/** Asks whose ceremony it is to be, over whatever is on screen. */
export const askWhose = (kind: AgendaKind) => useOpening.setState({ kind })
export const stopAsking = () => useOpening.setState({ kind: null })
