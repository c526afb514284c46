import { scaleLinear } from 'd3-scale'
import { along, type Direction, type Drawing, line, marker, path, type Shape, text } from './drawing'

export interface RangeRow {
  readonly label: string
  /** At the other end of the line: how many it was taken of. */
  readonly note: string
  readonly low: number
  readonly high: number
  readonly lowText: string
  readonly highText: string
}

const rowHeight = 66
const bottom = 26
const side = 36

/** Two values in a row, joined: a round marker for the lower, a diamond for the higher, each with its number. @param width px */
export function ranges(
  rows: readonly RangeRow[],
  tick: (value: number) => string,
  direction: Direction,
  width: number
): Drawing {
  const height = rows.length * rowHeight + bottom
  const { x } = along(direction, width)
  const most = Math.max(1, ...rows.map(({ high }) => high))
  const scale = scaleLinear([0, most], [10, width - side]).nice(4)
  const shapes: Shape[] = scale
    .ticks(4)
    .flatMap((at) => [
      line('grid', x(scale(at)), 0, x(scale(at)), height - bottom),
      text(x(scale(at)), height - 6, tick(at), at === 0 ? 'start' : 'middle')
    ])
  for (const [i, row] of rows.entries()) {
    const y = i * rowHeight + 32
    const [low, high] = [scale(row.low), scale(row.high)]
    // Numbers that would lie on each other are said one behind the other.
    const apart = high - low > 60
    shapes.push(
      text(x(0), y - 16, row.label, 'start', true),
      text(x(width), y - 16, row.note, 'end'),
      path('line', `M${x(low)} ${y}L${x(high)} ${y}`, 'one'),
      marker('four', x(high), y, 6),
      marker('one', x(low), y, 7),
      text(x(low), y + 22, row.lowText, low < 30 ? 'start' : apart ? 'middle' : 'end', true)
    )
    if (row.highText === row.lowText && !apart) continue
    shapes.push(
      text(
        x(low < 30 && !apart ? Math.max(high, low + 64) : high),
        y + 22,
        row.highText,
        apart ? 'middle' : 'start'
      )
    )
  }
  return { width, height, shapes }
}
