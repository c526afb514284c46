import { create } from 'zustand'

/** Whether the morning report is on screen, over whatever else is. */
export const useMorning = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export const openMorning = () => useMorning.setState({ isOpen: true })
export const closeMorning = () => useMorning.setState({ isOpen: false })
