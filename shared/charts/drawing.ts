/**
 * A chart as shapes with meanings: what is drawn is decided once, here, and a window or a report only spells it as SVG.
 * Left and right are already those of the reader's language.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** `one` … `four`: series, each with a colour, and a dash or a marker of its own beside it. */
export type Series = 'one' | 'two' | 'three' | 'four'
export type Look = 'grid' | 'axis' | 'limit' | 'bar' | 'line' | 'marker' | 'hollow' | 'hatched'

export type Shape =
  | { readonly kind: 'path'; readonly d: string; readonly look: Look; readonly series?: Series }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
      readonly strong?: boolean
    }

export const text = (
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end',
  strong = false
): Shape => ({ kind: 'text', x: tidy(x), y: tidy(y), text: words, anchor, strong })

export const path = (look: Look, d: string, series?: Series): Shape =>
  series ? { kind: 'path', d, look, series } : { kind: 'path', d, look }

export const line = (look: Look, x1: number, y1: number, x2: number, y2: number): Shape =>
  path(look, `M${tidy(x1)} ${tidy(y1)}L${tidy(x2)} ${tidy(y2)}`)

export const rect = (
  look: Look,
  x: number,
  y: number,
  width: number,
  height: number,
  series: Series
): Shape => path(look, `M${tidy(x)} ${tidy(y)}h${tidy(width)}v${tidy(height)}h${tidy(-width)}z`, series)

/** Each series has a marker of its own: round, square, a triangle, a diamond. */
export function marker(
  series: Series,
  x: number,
  y: number,
  r = 5,
  look: 'marker' | 'hollow' = 'marker'
): Shape {
  const at = `${tidy(x)} ${tidy(y)}`
  const shapes: Readonly<Record<Series, string>> = {
    one: `M${at}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    two: `M${at}m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
    three: `M${at}m0 ${-r - 1}l${r + 1} ${2 * r}h${-2 * r - 2}z`,
    four: `M${at}m0 ${-r - 2}l${r + 2} ${r + 2}l${-r - 2} ${r + 2}l${-r - 2} ${-r - 2}z`
  }
  return path(look, shapes[series], series)
}

/** A tenth of a pixel is as exact as a screen gets; `-0` would only make two same drawings differ. */
const tidy = (value: number): number => Math.round(value * 10) / 10 || 0

/** From left to right as the reader's language has it. */
export type Direction = 'ltr' | 'rtl'

/** Turns a drawing of left-to-right reading round for the other one; text turns by itself, its start being where it is read from. */
export const along = (direction: Direction, width: number) => ({
  x: (at: number): number => (direction === 'rtl' ? width - at : at),
  /** The left edge of something so wide. */
  left: (at: number, wide: number): number => (direction === 'rtl' ? width - at - wide : at)
})
