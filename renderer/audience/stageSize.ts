export interface StageSize {
  readonly layout: 'wide' | 'stacked'
  /** List lines that fit beside (wide) or below (stacked) the card. */
  readonly rows: number
}

/** Below this width-to-height ratio the card stands above the list instead of beside it. */
const stackedBelow = 1.45

/** Height of one list line, and of everything above and below the list when stacked (in u, as in the style sheet). */
const lineU = 7.4
const aboveStackedU = 62

/** Height of one line of what a card lists (in u, as in the style sheet), and of what a heading takes more than a line. */
const entryU = 6.4
const headingU = 3.2

/** Lines of a list that fit a card in every stacked layout. */
export const stackedEntries = 4

/**
 * Lines of a list, a heading among them, that fit the room a wide card has left under its own head.
 * @param left of that room: its height; with the stage's width and height in any unit
 */
export function entriesThatFit(left: number, width: number, height: number): number {
  const u = Math.min(height, 0.66 * width) / 100
  return Math.floor((left / u - headingU) / entryU)
}

/** How the stage is laid out in a box of this size (any unit). */
export function stageSize(width: number, height: number): StageSize {
  if (width >= height * stackedBelow) return { layout: 'wide', rows: 10 }
  const u = Math.min(height / 100, (0.74 * width) / 100)
  const lines = Math.floor((height / u - aboveStackedU) / lineU)
  return { layout: 'stacked', rows: Math.min(12, Math.max(4, lines)) }
}
