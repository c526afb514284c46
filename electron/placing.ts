export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What of a display decides where the room's window goes. */
export interface DisplayFacts {
  readonly id: number
  readonly label: string
  readonly internal: boolean
  readonly size: { readonly width: number; readonly height: number }
  readonly bounds: Rectangle
}

/** By what a display is known again: ids change when it is plugged in again, labels and sizes do not. */
export const displayName = ({ label, size }: DisplayFacts): string =>
  `${label} ${size.width}×${size.height}`.trim()

/** The displays that show something of their own: those that mirror another one count once. */
export function separate<D extends DisplayFacts>(displays: readonly D[]): readonly D[] {
  const placeOf = ({ bounds }: D) => `${bounds.x} ${bounds.y}`
  return displays.filter(
    (display, at) => displays.findIndex((each) => placeOf(each) === placeOf(display)) === at
  )
}

/** Same display as far as can be known: label and size, or its label alone when it was given another size. */
function isKnownAs(display: DisplayFacts, name: string): boolean {
  if (name === '') return false
  return displayName(display) === name || (display.label !== '' && name.startsWith(`${display.label} `))
}

/**
 * Where the audience belongs: the display chosen before, else one that is not built in and not where the
 * facilitator looks, else any other one; null when there is only one.
 * @param facilitatorOn id of the display the facilitator's window is on
 * @param remembered name of the display chosen last; empty for none
 */
export function audienceDisplay<D extends DisplayFacts>(
  displays: readonly D[],
  facilitatorOn: number,
  remembered: string
): D | null {
  const others = separate(displays).filter(({ id }) => id !== facilitatorOn)
  return (
    others.find((display) => displayName(display) === remembered) ??
    others.find((display) => isKnownAs(display, remembered)) ??
    others.find(({ internal }) => !internal) ??
    others[0] ??
    null
  )
}

/**
 * What to do about a display that was plugged in. The one that was lost comes back by itself while people look at it;
 * everything else is asked first, and outside a ceremony there is nothing to show.
 * @param lost name of the display that went away with the room's window on it; null when none did
 * @param placed whether the room has a display of its own already
 */
export function onPluggedIn(
  display: DisplayFacts,
  state: {
    readonly lost: string | null
    readonly placed: boolean
    readonly phase: 'none' | 'calm' | 'running'
  }
): 'restore' | 'ask' | 'nothing' {
  if (state.placed || state.phase === 'none') return 'nothing'
  const returned = state.lost !== null && isKnownAs(display, state.lost)
  return returned && state.phase === 'running' ? 'restore' : 'ask'
}

export const sameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** The rectangle, made no larger than the area and moved into it. */
export function inside(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(bounds.width, area.width)
  const height = Math.min(bounds.height, area.height)
  const within = (at: number, from: number, room: number) => Math.max(from, Math.min(at, from + room))
  return {
    x: within(bounds.x, area.x, area.width - width),
    y: within(bounds.y, area.y, area.height - height),
    width,
    height
  }
}

interface WithWorkArea {
  readonly workArea: Rectangle
}

/** The same place on another display. */
export const carriedOver = (bounds: Rectangle, from: WithWorkArea, to: WithWorkArea): Rectangle =>
  inside(
    {
      ...bounds,
      x: bounds.x - from.workArea.x + to.workArea.x,
      y: bounds.y - from.workArea.y + to.workArea.y
    },
    to.workArea
  )
