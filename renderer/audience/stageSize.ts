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

/** How the stage is laid out in a box of this size (any unit). */
export function stageSize(width: number, height: number): StageSize {
  if (width >= height * stackedBelow) return { layout: 'wide', rows: 10 }
  const u = Math.min(height / 100, (0.74 * width) / 100)
  const lines = Math.floor((height / u - aboveStackedU) / lineU)
  return { layout: 'stacked', rows: Math.min(12, Math.max(4, lines)) }
}
