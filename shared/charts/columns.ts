import { scaleBand, scaleLinear } from 'd3-scale'
import { along, type Direction, type Drawing, line, rect, type Series, type Shape, text } from './drawing'

export interface Column {
  /** Under the column; not every one is shown where they are many. */
  readonly label: string
  /** From the bottom up. */
  readonly parts: readonly { readonly value: number; readonly series: Series; readonly hatched?: boolean }[]
  /** Over the column. */
  readonly text: string
}

const height = 210
const top = 24
const bottom = 30

/** Columns that stand side by side, each with its number over it. @param most what a whole column is; null: the highest @param width px */
export function columns(
  list: readonly Column[],
  most: number | null,
  direction: Direction,
  width: number
): Drawing {
  const { x, left } = along(direction, width)
  const sum = ({ parts }: Column) => parts.reduce((all, { value }) => all + value, 0)
  const highest = most ?? Math.max(1, ...list.map(sum))
  const bands = scaleBand(
    list.map((_, i) => i),
    [0, width]
  ).padding(list.length > 20 ? 0.2 : 0.35)
  const y = scaleLinear([0, highest], [height - bottom, top])
  const wide = bands.bandwidth()
  const everyLabel = Math.ceil((list.length * 62) / width)
  const everyText = Math.ceil((list.length * 36) / width)
  const shapes: Shape[] = [line('axis', 0, height - bottom, width, height - bottom)]
  for (const [i, column] of list.entries()) {
    const at = bands(i) ?? 0
    let from = 0
    for (const { value, series, hatched } of column.parts) {
      if (value <= 0) continue
      const up = y(from + value)
      shapes.push(rect(hatched ? 'hatched' : 'bar', left(at, wide), up, wide, y(from) - up, series))
      from += value
    }
    const middle = x(at + wide / 2)
    // The last one is the one people look for.
    const fromEnd = list.length - 1 - i
    if (fromEnd % everyText === 0 && column.text !== '')
      shapes.push(text(middle, y(from) - 6, column.text, 'middle', true))
    if (fromEnd % everyLabel === 0) shapes.push(text(middle, height - 8, column.label, 'middle'))
  }
  return { width, height, shapes }
}
