import { scaleLinear } from 'd3-scale'
import { along, type Direction, type Drawing, rect, type Series, type Shape, text } from './drawing'

export interface StackRow {
  readonly label: string
  readonly note: string
  readonly parts: readonly {
    readonly value: number
    readonly series: Series
    readonly look: 'bar' | 'hatched' | 'hollow'
  }[]
  /** At the end of the row. */
  readonly text: string
}

const rowHeight = 58
const end = 60

/** Lying bars, each in parts that differ in filling as well as colour; what they come to stands at the end. @param width px */
export function stacks(rows: readonly StackRow[], direction: Direction, width: number): Drawing {
  const { x, left } = along(direction, width)
  const sum = ({ parts }: StackRow) => parts.reduce((all, { value }) => all + value, 0)
  const scale = scaleLinear([0, Math.max(1, ...rows.map(sum))], [0, width - end])
  const shapes: Shape[] = []
  for (const [i, row] of rows.entries()) {
    const y = i * rowHeight
    shapes.push(text(x(0), y + 16, row.label, 'start', true), text(x(width), y + 16, row.note, 'end'))
    let from = 0
    for (const part of row.parts) {
      const wide = scale(part.value)
      if (wide <= 0) continue
      shapes.push(rect(part.look, left(from, wide), y + 24, wide, 20, part.series))
      from += wide
    }
    shapes.push(text(x(from + 8), y + 39, row.text, 'start', true))
  }
  return { width, height: rows.length * rowHeight, shapes }
}
