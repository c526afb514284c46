import type { SyntheticEvent } from 'react'

/**
 * Whether an event comes from inside the element that hears it. React hands on what happens in a dialog or a menu to
 * whatever the button stands in that opened it, wherever that is on the screen.
 */
export const isInside = ({ currentTarget, target }: SyntheticEvent): boolean =>
  currentTarget.contains(target as Node)
