import { type Display, screen } from 'electron'

/** A display as the facilitator may choose it. */
export interface DisplayChoice {
  readonly id: number
  readonly label: string
}

export const displayChoices = (): readonly DisplayChoice[] =>
  screen.getAllDisplays().map((display) => ({
    id: display.id,
    label: `${display.label || 'Display'} ${display.size.width}×${display.size.height}`
  }))

/**
 * Where the audience belongs: the display chosen before, else one that is not built in and not where the
 * facilitator looks, else any other one; null when there is only one.
 * @param facilitatorDisplayId the display the facilitator window is on
 * @param remembered label of the display used last time; empty for none
 */
export function audienceDisplay(facilitatorDisplayId: number, remembered: string): Display | null {
  const others = screen.getAllDisplays().filter((display) => display.id !== facilitatorDisplayId)
  return (
    others.find((display) => remembered !== '' && display.label === remembered) ??
    others.find((display) => !display.internal) ??
    others[0] ??
    null
  )
}
