import type { ClockMode } from '../../shared/ceremony/setup'
import { clockText, leftText } from '../../shared/words/format'

/** How a clock on the wall reads in each mode; null: no numbers, the card's area and colour tell it all. */
export const clockShow: Readonly<Record<ClockMode, ((elapsedMs: number, limitMs: number) => string) | null>> =
  {
    down: leftText,
    up: (elapsedMs) => clockText(elapsedMs, true),
    colour: null
  }
