import { type Display, screen } from 'electron'
import { displayName, separate } from './placing'

/** A display as the facilitator may choose it. */
export interface DisplayChoice {
  readonly id: number
  readonly label: string
}

/** The displays that show something of their own; mirrored ones count once. */
export const displays = (): readonly Display[] => separate(screen.getAllDisplays())

export const displayChoices = (): readonly DisplayChoice[] =>
  displays().map((display) => ({ id: display.id, label: displayName(display) }))
